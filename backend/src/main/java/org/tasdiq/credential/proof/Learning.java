package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The learning behind a credential, as it describes it: Open Badges 3.0, edubadges' extensions of 2.0 and 3.0, and the
 * European Learning Model 3. Empty where it says nothing.
 *
 * @param credits with their unit where it is known
 * @param hours of study
 * @param oddDuration a volume of learning that cannot be meant, as it is written, such as {@code P60M}: 60 months for a course
 *     of 60 hours; it is never reckoned with. Empty where there is none
 * @param level of the European Qualifications Framework
 * @param outcomes one in a line
 * @param programme number of the programme of study it belongs to
 * @param participation how it was learned: online, at a place, at work
 * @param assessment how it was assessed, such as {@code recognition of prior learning}
 * @param supervision how the assessment was watched over
 * @param identityChecked whether somebody looked who was assessed; none where it does not say
 */
public record Learning(
        String credits,
        String hours,
        String oddDuration,
        String level,
        String language,
        String outcomes,
        String programme,
        String participation,
        String assessment,
        String supervision,
        @Nullable Boolean identityChecked) {
    public static final Learning NOTHING = new Learning("", "", "", "", "", "", "", "", "", "", null);

    private static final String EQF = "http://data.europa.eu/snb/eqf/";

    public boolean saysNothing() {
        return equals(NOTHING);
    }

    static Learning of(JsonObject credential) {
        var subject = Node.first(credential.get("credentialSubject"));
        var badge = Node.first(Node.at(subject, "achievement"));
        var hosted = Node.first(credential.get("badge"));
        var claim = Node.first(Node.at(subject, "hasClaim"));
        var described = Node.first(Node.at(claim, "specifiedBy"));
        var activity = Node.first(Node.at(claim, "influencedBy"));
        var volume = Node.text(
                Node.at(badge, "SBU"),
                Node.at(badge, "timeInvestment"),
                extension(hosted, "StudyLoad"),
                extension(hosted, "TimeInvestment"),
                Node.at(described, "volumeOfLearning"));
        return new Learning(
                credits(subject, badge, hosted, described),
                Volume.hours(volume),
                Stream.of(
                                volume,
                                Node.text(Node.at(activity, "specifiedBy", "volumeOfLearning")),
                                Node.text(Node.at(activity, "workload")))
                        .filter(Volume::isOdd)
                        .findFirst()
                        .orElse(""),
                level(badge, hosted, described),
                Node.text(
                        Node.at(badge, "inLanguage"),
                        extension(hosted, "Language"),
                        Node.at(described, "language", "prefLabel")),
                outcomes(badge, hosted, described),
                Node.text(
                        Node.at(badge, "educationProgramIdentifier"), extension(hosted, "EducationProgramIdentifier")),
                Node.text(
                        Node.at(badge, "participationType"),
                        Node.at(hosted, "participation"),
                        Node.at(described, "mode", "prefLabel")),
                Node.text(
                        Node.at(badge, "assessmentType"),
                        Node.at(hosted, "assessmentType"),
                        Node.at(claim, "provenBy", "specifiedBy", "dcType", "prefLabel")),
                Node.text(Node.at(badge, "supervisionType"), Node.at(claim, "provenBy", "idVerification", "prefLabel")),
                identityChecked(badge, hosted, claim));
    }

    /** Such as {@code "extensions:ECTSExtension": {"ECTS": 2.5}}. */
    private static @Nullable JsonValue extension(@Nullable JsonObject hosted, String name) {
        return Node.at(hosted, "extensions:" + name + "Extension", name);
    }

    private static String credits(
            @Nullable JsonObject subject,
            @Nullable JsonObject badge,
            @Nullable JsonObject hosted,
            @Nullable JsonObject described) {
        var ects = Node.text(
                Node.at(badge, "ECTS"), extension(hosted, "ECTS"), Node.at(described, "creditPoint", "point"));
        return ects.isEmpty()
                ? Node.text(Node.at(subject, "creditsEarned"), Node.at(badge, "creditsAvailable"))
                : ects + " ECTS";
    }

    private static String level(
            @Nullable JsonObject badge, @Nullable JsonObject hosted, @Nullable JsonObject described) {
        var aligned = Node.objects(Node.at(badge, "alignment"))
                .filter(to -> Node.text(to.get("targetType")).equals("ext:EQF")
                        || Node.text(to.get("targetUrl")).startsWith(EQF))
                .map(to -> Node.text(to.get("targetCode"), to.get("targetName")));
        var modelled = Stream.of(Node.id(Node.at(described, "eqfLevel")))
                .filter(code -> code.startsWith(EQF))
                .map(code -> code.substring(EQF.length()));
        return Stream.of(aligned, Stream.of(Node.text(extension(hosted, "EQF"))), modelled)
                .flatMap(levels -> levels)
                .filter(level -> !level.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String outcomes(
            @Nullable JsonObject badge, @Nullable JsonObject hosted, @Nullable JsonObject described) {
        var aligned = Node.objects(Node.at(badge, "alignment"))
                .filter(to -> Node.text(to.get("targetType")).equals("ceasn:Competency"))
                .flatMap(to -> Node.items(to.get("targetName")).stream());
        var extended = Node.items(extension(hosted, "LearningOutcome")).stream();
        var modelled = Node.objects(Node.at(described, "learningOutcome"))
                .flatMap(outcome -> Node.items(outcome.get("title")).stream());
        return Node.lines(Stream.<Stream<? extends JsonValue>>of(aligned, extended, modelled)
                .flatMap(outcomes -> outcomes));
    }

    private static @Nullable Boolean identityChecked(
            @Nullable JsonObject badge, @Nullable JsonObject hosted, @Nullable JsonObject claim) {
        var said = truth(Node.at(badge, "identityChecked"), Node.at(hosted, "assessmentIdVerified"));
        if (said != null) return said;
        var watched = Supervision.said(Node.text(Node.at(badge, "supervisionType")));
        return watched == null ? Supervision.identified(claim) : watched;
    }

    private static @Nullable Boolean truth(@Nullable JsonValue... said) {
        for (var one : said) {
            if (JsonValue.TRUE.equals(one)) return true;
            if (JsonValue.FALSE.equals(one)) return false;
        }
        return null;
    }
}
