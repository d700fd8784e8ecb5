package org.tasdiq.assessment;

import java.text.NumberFormat;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
                say("regime", minutes.regime()),
                say("round", minutes.round()));
    }

    List<Map<String, Object>> members(Set<PersonId> seated) {
        return minutes.members().stream()
                .map(member -> {
                    var words = new ArrayList<String>();
                    words.add(texts.of(language, "jury.quality." + member.quality()));
                    if (member.presides()) words.add(texts.of(language, "identity.role.JURY_PRESIDENT"));
                    words.add(attendance(member));
                    if (!seated.contains(member.person())) words.add(say("recused"));
                    return line(member.name(), String.join(" · ", words));
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

    List<Map<String, Object>> blocks() {
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
                            .map(setting -> setting.getKey() + " = " + setting.getValue())
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

    Map<String, Object> answer(MinutesSheet.Signature answer) {
        var at = Dates.second(answer.at().atZone(zone), language);
        var means = texts.of(language, "assessment.means." + answer.means());
        return answer.isRefusal()
                ? line(answer.name(), say("refused", at, means, answer.refusal()))
                : line(answer.name(), say("signed", at, means));
    }

    private Map<String, Object> block(Minutes.Block block) {
        boolean granted = block.result() == BlockResult.ACQUIRED;
        var votes = block.votes();
        var reasons = block.reasons().stream()
                .flatMap(reason -> competencies(block)
                        .filter(c -> c.id().equals(reason.competency()))
                        .map(c -> line(c.code(), say("reason", c.title().in(language), reason.text()))))
                .toList();
        return Map.of(
                "granted", granted,
                "code", block.code(),
                "title", say("block", block.title().in(language), block.ects()),
                "result", texts.of(language, "assessment.result." + block.result()),
                "votes", say("votes", votes.inFavour(), votes.against(), votes.abstaining()),
                "ballots", block.ballots().stream().map(this::ballot).toList(),
                "casting",
                        votes.inFavour() == votes.against()
                                ? say(votes.presidentInFavour() ? "castingFor" : "castingAgainst")
                                : "",
                "levels", competencies(block).map(this::level).toList(),
                "reasons", reasons,
                "prescription", block.prescription().isBlank() ? "" : say("prescription", block.prescription()));
    }

    private Map<String, Object> ballot(Minutes.Ballot ballot) {
        var name = minutes.members().stream()
                .filter(member -> member.person().equals(ballot.person()))
                .findFirst()
                .map(Minutes.Member::name)
                .orElse("");
        return line(name, texts.of(language, "assessment.vote." + ballot.vote()));
    }

    private Map<String, Object> level(Minutes.Competency competency) {
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

    private static Map<String, Object> line(String code, String title) {
        return Map.of("code", code, "title", title);
    }
}
