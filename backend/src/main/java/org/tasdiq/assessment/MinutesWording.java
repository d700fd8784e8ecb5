package org.tasdiq.assessment;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Presence;

/** The frozen minutes in the words of one language. */
record MinutesWording(Texts texts, Locale language, Minutes minutes, ZoneId zone) {
    private static final int ACQUIRED = 2;

    List<String> facts() {
        return List.of(
                say("number", minutes.number()),
                say("file", minutes.reference(), minutes.candidate()),
                say(
                        "certification",
                        minutes.certificationTitle().in(language),
                        minutes.certificationCode(),
                        minutes.certificationVersion()),
                say(minutes.wholeCertification() ? "whole" : "blocks"),
                say("regime", regime()),
                say("round", minutes.round()));
    }

    /** An institution's own regime has its code for a name. */
    private String regime() {
        var key = "deadline.regime." + minutes.regime();
        return texts.has(language, key) ? texts.of(language, key) : minutes.regime();
    }

    List<MinutesText.Member> members(Set<PersonId> seated) {
        return minutes.members().stream()
                .map(member -> {
                    var words = new ArrayList<String>();
                    words.add(texts.of(language, "jury.quality." + member.quality()));
                    if (member.presides()) words.add(texts.of(language, "identity.role.JURY_PRESIDENT"));
                    words.add(attendance(member));
                    if (!seated.contains(member.person())) words.add(say("hasLeft"));
                    return new MinutesText.Member(member.person(), member.name(), String.join(" · ", words));
                })
                .toList();
    }

    private String attendance(Minutes.Member member) {
        if (member.voted()) return say("present");
        var words = new ArrayList<String>();
        if (member.arrived() != null) words.add(say("arrived", member.arrived().toString()));
        if (member.left() != null) words.add(say("left", member.left().toString()));
        if (!words.isEmpty()) return say("partly", String.join(", ", words));
        return say(member.presence() == Presence.EXCUSED ? "excused" : "absent");
    }

    List<String> hearing() {
        return List.of(
                say(
                        "session",
                        Dates.day(minutes.sessionOn(), language),
                        minutes.sessionStart().toString(),
                        minutes.place().isBlank() ? say("byVideo") : minutes.place()),
                say("heard", minutes.candidate(), minutes.interviewMinutes()),
                say("deliberated", Dates.moment(minutes.deliberatedAt().atZone(zone), language)));
    }

    List<MinutesText.Block> blocks() {
        return minutes.blocks().stream().map(this::block).toList();
    }

    /** By which rules the jury sat and decided, in which version. */
    List<String> rules() {
        var lines = new ArrayList<String>();
        var rules = minutes.rules();
        if (rules != null && rules.composition() != null) {
            var check = rules.composition();
            lines.add(say(
                    "composition",
                    check.table(),
                    String.valueOf(check.version()),
                    String.valueOf(check.key()),
                    Dates.second(check.at().atZone(zone), language)));
        }
        minutes.blocks().stream()
                .map(this::rule)
                .flatMap(Optional::stream)
                .distinct()
                .forEach(lines::add);
        if (minutes.voting() != null) lines.add(say("voting." + minutes.voting()));
        if (rules != null) {
            lines.add(say(
                    "versions",
                    rules.deadlines().entrySet().stream()
                            .map(rule -> say(
                                    "version", texts.of(language, "deadline.rule." + rule.getKey()), rule.getValue()))
                            .collect(Collectors.joining(" · "))));
            lines.add(say(
                    "parameters",
                    rules.parameters().entrySet().stream()
                            .map(setting -> say(
                                    "parameter",
                                    texts.of(language, "deadline.parameter." + setting.getKey()),
                                    texts.of(language, "deadline.setting." + setting.getValue())))
                            .collect(Collectors.joining(" · "))));
        }
        return lines;
    }

    private Optional<String> rule(Minutes.Block block) {
        var rule = block.rule();
        if (rule == null) return Optional.empty();
        var source = Objects.requireNonNullElse(block.source(), RuleSource.REGIME);
        return Optional.of(say(
                "consolidation",
                String.valueOf(block.ruleVersion()),
                texts.of(language, "assessment.rule." + rule),
                texts.of(language, "assessment.ruleSource." + source)));
    }

    List<String> condition() {
        var condition = minutes.condition();
        return condition == null
                ? List.of()
                : List.of(say("condition", condition.text(), Dates.day(condition.until(), language)));
    }

    List<String> agreement() {
        return List.of(figure("alpha", minutes.alpha()), figure("share", minutes.agreement()));
    }

    MinutesText.Line answer(MinutesSheet.Signature answer) {
        var at = Dates.second(answer.at().atZone(zone), language);
        var means = texts.of(language, "assessment.means." + answer.means());
        return answer.isRefusal()
                ? line(answer.name(), say("refused", at, means, answer.refusal()))
                : line(answer.name(), say("signed", at, means));
    }

    private MinutesText.Block block(Minutes.Block block) {
        var votes = block.votes();
        return new MinutesText.Block(
                block.result() == BlockResult.ACQUIRED,
                block.code(),
                say("block", block.title().in(language), block.ects()),
                texts.of(language, "assessment.result." + block.result()),
                because(block),
                say("votes", votes.inFavour(), votes.against(), votes.abstaining()),
                block.ballots().stream().map(this::ballot).toList(),
                votes.inFavour() == votes.against()
                        ? say(votes.presidentInFavour() ? "castingFor" : "castingAgainst")
                        : "",
                competencies(block).map(this::level).toList(),
                competencies(block)
                        .filter(c -> !c.discussion().isBlank())
                        .map(c -> line(c.code(), c.discussion()))
                        .toList(),
                block.reasons().stream()
                        .flatMap(reason -> competencies(block)
                                .filter(c -> c.id().equals(reason.competency()))
                                .map(c -> reason(c, reason)))
                        .toList(),
                block.prescription().isBlank() ? "" : say("prescription", block.prescription()));
    }

    /** The competencies the result hangs on are those below the acquired level. */
    private String because(Minutes.Block block) {
        if (block.because().isEmpty()) return "";
        boolean criticalOnly = block.because().startsWith("critical");
        var codes = competencies(block)
                .filter(c -> c.level() < ACQUIRED && (c.critical() || !criticalOnly))
                .map(Minutes.Competency::code)
                .toList();
        return texts.of(
                language,
                "assessment.because." + block.because(),
                block.code(),
                String.join(", ", codes),
                codes.size());
    }

    private MinutesText.Line reason(Minutes.Competency competency, Reason reason) {
        var words = say("reason", competency.title().in(language), reason.text());
        return line(
                competency.code(),
                reason.concerns().isBlank() ? words : words + " · " + say("concerns", reason.concerns()));
    }

    private MinutesText.Line ballot(Minutes.Ballot ballot) {
        var name = minutes.members().stream()
                .filter(member -> member.person().equals(ballot.person()))
                .findFirst()
                .map(Minutes.Member::name)
                .orElse("");
        return line(name, texts.of(language, "assessment.vote." + ballot.vote()));
    }

    private MinutesText.Line level(Minutes.Competency competency) {
        var words = say(
                "level",
                competency.title().in(language),
                competency.level(),
                competency.median() == null
                        ? say("none")
                        : NumberFormat.getInstance(language).format(competency.median()));
        if (competency.critical()) words = words + " · " + say("critical");
        if (!competency.amendment().isBlank()) words = words + " · " + say("amended", competency.amendment());
        return line(competency.code(), words);
    }

    private Stream<Minutes.Competency> competencies(Minutes.Block block) {
        return minutes.competencies().stream().filter(c -> c.block().equals(block.id()));
    }

    private String figure(String key, @Nullable Double value) {
        return value == null ? say(key + ".none") : say(key, value);
    }

    private String say(String key, Object... arguments) {
        return texts.of(language, "assessment.paper." + key, arguments);
    }

    private static MinutesText.Line line(String code, String words) {
        return new MinutesText.Line(code, words);
    }
}
