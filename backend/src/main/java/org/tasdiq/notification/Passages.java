package org.tasdiq.notification;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What of each kind of letter an institution may word itself, in the order of the letter. What was decided, its reasons,
 * the remedies, facts of the law and the number are not among it.
 */
final class Passages {
    private static final Set<String> NUMBERS = Set.of("months", "minutes");

    private static final Passage HEARD = new Passage("decision.intro", "heldOn");

    private Passages() {}

    static List<Passage> of(LetterKind kind) {
        if (kind == LetterKind.ATTESTATION) return attestation(kind);
        return Stream.of(
                        Stream.of(new Passage("unit"), own(kind, "title"), new Passage("greeting", "addressee")),
                        body(kind),
                        Stream.of(new Passage("closing")),
                        signatories(kind),
                        Stream.of(new Passage("footer")))
                .flatMap(part -> part)
                .toList();
    }

    static boolean isNumber(String placeholder) {
        return NUMBERS.contains(placeholder);
    }

    private static Stream<Passage> body(LetterKind kind) {
        return switch (kind.template()) {
            case "receipt" ->
                Stream.of(
                        own(kind, "intro", "receivedOn", "reference"),
                        own(kind, "check"),
                        own(kind, "time", "months"),
                        own(kind, "follow"));
            case "incomplete" ->
                Stream.of(own(kind, "intro"), own(kind, "until", "until"), own(kind, "clock"), own(kind, "otherwise"));
            case "admissible" ->
                Stream.of(
                        own(kind, "intro", "decidedOn"),
                        own(kind, "bySilence", "decidedOn"),
                        own(kind, "followUp"),
                        own(kind, "next", "until"),
                        own(kind, "otherwise"),
                        own(kind, "prejudgesNothing"));
            case "inadmissible" ->
                Stream.of(own(kind, "intro", "decidedOn"), own(kind, "bySilence", "decidedOn"), own(kind, "newFile"));
            case "summons" ->
                Stream.of(
                        own(kind, "candidate"),
                        own(kind, "member", "reference"),
                        own(kind, "interview", "minutes"),
                        own(kind, "scoring"),
                        own(kind, "identity"),
                        own(kind, "independence"),
                        own(kind, "calendar"));
            case "result" ->
                kind == LetterKind.REFUSAL
                        ? Stream.of(HEARD, new Passage("decision.introAbsent"), own(kind, "after"))
                        : Stream.of(HEARD, own(kind, "after"));
            case "appeal" -> appeal(kind);
            case "recognition", "recognised" ->
                Stream.of(own(kind, "intro", "decidedOn", "credential", "issuer"), own(kind, "after"));
            case "recognition-appeal" -> Stream.of(own(kind, "intro", "lodgedOn"), own(kind, "after"));
            case "withdrawn" -> Stream.of(own(kind, "intro", "withdrawnOn"), own(kind, "after"));
            case "lapsed" ->
                Stream.of(
                        own(kind, "application"),
                        own(kind, "portfolio"),
                        own(kind, "inactivity"),
                        own(kind, "effect"),
                        own(kind, "after"));
            default -> throw new IllegalStateException(kind.template());
        };
    }

    private static Stream<Passage> appeal(LetterKind kind) {
        var common = Stream.of(own(kind, "intro", "lodgedOn"), own(kind, "after"));
        return switch (kind) {
            case REVOCATION -> common;
            case APPEAL_UPHELD -> Stream.concat(common, Stream.of(own(kind, "application.after", "until")));
            default -> Stream.concat(common, Stream.of(own(kind, "application.after")));
        };
    }

    private static Stream<Passage> signatories(LetterKind kind) {
        return Stream.of("authority", "president", "board", "service")
                .filter(quality -> quality.equals("service") || signs(quality, kind.template()))
                .map(quality -> new Passage("signatory." + quality));
    }

    private static boolean signs(String quality, String template) {
        return switch (template) {
            case "admissible", "inadmissible", "recognition", "recognised" -> quality.equals("authority");
            case "recognition-appeal" -> quality.equals("board");
            case "result" -> quality.equals("president");
            case "appeal" -> !quality.equals("president");
            default -> false;
        };
    }

    private static List<Passage> attestation(LetterKind kind) {
        return List.of(
                new Passage("unit"),
                own(kind, "title"),
                own(kind, "certifies", "institution"),
                own(kind, "obtainedBlock"),
                own(kind, "obtainedWhole"),
                own(kind, "definitive"),
                new Passage("signatory.president"));
    }

    private static Passage own(LetterKind kind, String place, String... arguments) {
        return new Passage(kind.key() + "." + place, List.of(arguments));
    }
}
