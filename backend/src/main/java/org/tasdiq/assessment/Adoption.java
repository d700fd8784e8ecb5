package org.tasdiq.assessment;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Juries;

/**
 * Whether frozen minutes are adopted: by the president, who cannot refuse, and more than half of those who voted and still
 * sit.
 */
@Component
class Adoption {
    private final SignatureRepository signatures;
    private final Juries juries;
    private final Actors actors;

    Adoption(SignatureRepository signatures, Juries juries, Actors actors) {
        this.signatures = signatures;
        this.juries = juries;
        this.actors = actors;
    }

    /** Signatures and refusals under these minutes, in their order. */
    List<MinutesSheet.Signature> answers(UUID assessment, FrozenMinutes minutes) {
        return signatures.findByAssessmentIdAndMinutesSha256OrderBySignedAt(assessment, minutes.sha256()).stream()
                .map(MinutesSignature::sheet)
                .toList();
    }

    List<MinutesSheet.Signature> answers(Assessment assessment) {
        return answers(assessment.id(), assessment.minutes());
    }

    /** Who voted, has not left since, and has neither signed nor refused to. */
    Set<PersonId> missing(Assessment assessment) {
        var answered = who(assessment, _ -> true);
        return signers(assessment).filter(p -> !answered.contains(p)).collect(Collectors.toUnmodifiableSet());
    }

    boolean isCarried(Assessment assessment) {
        return 2 * share(assessment, answer -> !answer.isRefusal())
                > signers(assessment).count();
    }

    /** So many refuse that no majority is left, whatever the others say. */
    boolean isLost(Assessment assessment) {
        return assessment.status() == AssessmentStatus.DELIBERATED
                && 2 * share(assessment, MinutesSheet.Signature::isRefusal)
                        >= signers(assessment).count();
    }

    /** Who still sits of the jury. */
    Set<PersonId> seated(Assessment assessment) {
        return actors.asSystem(() -> juries.seated(assessment.file()));
    }

    private long share(Assessment assessment, Predicate<MinutesSheet.Signature> which) {
        var those = who(assessment, which);
        return signers(assessment).filter(those::contains).count();
    }

    private Set<PersonId> who(Assessment assessment, Predicate<MinutesSheet.Signature> which) {
        return answers(assessment).stream()
                .filter(which)
                .map(MinutesSheet.Signature::person)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Stream<PersonId> signers(Assessment assessment) {
        var seated = seated(assessment);
        return assessment.minutes().read().members().stream()
                .filter(Minutes.Member::voted)
                .map(Minutes.Member::person)
                .filter(seated::contains);
    }
}
