package org.tasdiq.assessment;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;

/**
 * All that frozen minutes say, in the words of one language: printed on the paper, and read on the page before it is
 * signed.
 *
 * @param condition one line, or none
 */
public record MinutesText(
        List<String> facts,
        List<Member> members,
        List<String> hearing,
        List<Block> blocks,
        List<String> condition,
        List<String> rules,
        List<String> agreement,
        List<String> notes) {
    /** @param words quality and attendance */
    public record Member(PersonId person, String name, String words) {}

    /** @param code of a competency, or the name of a person */
    public record Line(String code, String words) {}

    /**
     * One block; what is not said of it is empty.
     *
     * @param because what the decision table says
     * @param casting how a tie was decided
     * @param levels of its competencies, with what amended them
     * @param discussions what was said of them
     */
    public record Block(
            boolean granted,
            String code,
            String title,
            String result,
            String because,
            String votes,
            List<Line> ballots,
            String casting,
            List<Line> levels,
            List<Line> discussions,
            List<Line> reasons,
            String prescription) {}

    /** As the jury sat when it deliberated. */
    public static MinutesText of(Minutes minutes, Texts texts, Locale language, ZoneId zone) {
        var sat = minutes.members().stream().map(Minutes.Member::person).collect(Collectors.toSet());
        return of(minutes, texts, language, zone, sat);
    }

    /** @param seated who of the members has not left since */
    static MinutesText of(Minutes minutes, Texts texts, Locale language, ZoneId zone, Set<PersonId> seated) {
        var say = new MinutesWording(texts, language, minutes, zone);
        return new MinutesText(
                say.facts(),
                say.members(seated),
                say.hearing(),
                say.blocks(),
                say.condition(),
                say.rules(),
                say.agreement(),
                minutes.notes().strip().lines().toList());
    }
}
