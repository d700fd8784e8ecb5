package org.tasdiq.jury;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;

/** What an act says, in one language. */
record ActWords(Texts texts, Locale language, ZoneId zone) {
    Map<String, Object> of(
            ActSheet act,
            Optional<ActSheet> first,
            JurySheet jury,
            Set<PersonId> joined,
            Set<PersonId> left,
            CheckSheet check) {
        var facts = new HashMap<String, Object>();
        facts.put("title", text(first.isEmpty() ? "jury.act.title" : "jury.act.titleAgain"));
        facts.put("number", act.number());
        facts.put("date", Dates.day(act.at().atZone(zone), language));
        facts.put("round", jury.round());
        facts.put("first", first.map(ActSheet::number).orElse(""));
        facts.put(
                "firstDate",
                first.map(f -> Dates.day(f.at().atZone(zone), language)).orElse(""));
        facts.put("bases", bases(check));
        facts.put("members", members(jury));
        facts.put("joined", names(jury.seats().stream().filter(s -> joined.contains(s.person()))));
        facts.put("left", names(jury.seats().stream().filter(s -> left.contains(s.person()))));
        facts.put("rules", rules(check));
        facts.put("checkedAt", Dates.second(check.at().atZone(zone), language));
        facts.put("table", check.verdict().table());
        facts.put("version", check.verdict().version());
        return facts;
    }

    private static List<String> bases(CheckSheet check) {
        return check.verdict().rules().stream()
                .map(RuleFinding::legalBasis)
                .flatMap(basis -> Stream.of(basis.split(" ; ")))
                .distinct()
                .toList();
    }

    private static List<String> names(Stream<SeatSheet> seats) {
        return seats.map(SeatSheet::name).toList();
    }

    private List<Map<String, Object>> members(JurySheet jury) {
        return jury.seats().stream()
                .filter(seat -> jury.members().contains(seat.person()))
                .map(seat -> Map.<String, Object>of(
                        "name", seat.name(),
                        "quality", text("jury.quality." + seat.quality()),
                        "presides", seat.presides(),
                        "qualified", seat.qualified()))
                .toList();
    }

    private List<Map<String, String>> rules(CheckSheet check) {
        return check.verdict().rules().stream()
                .map(rule -> Map.of(
                        "words", text(rule.key(), rule.numbers(check.composition())),
                        "state", text(rule.met() ? "jury.rule.met" : "jury.severity." + rule.severity()),
                        "basis", rule.legalBasis()))
                .toList();
    }

    private String text(String key, Object... arguments) {
        return texts.of(language, key, arguments);
    }
}
