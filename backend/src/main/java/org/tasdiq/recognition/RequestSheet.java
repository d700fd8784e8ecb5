package org.tasdiq.recognition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

/**
 * What the learner and the institution see of a request.
 *
 * @param reference such as {@code RC-2026-7K3FQ2}
 * @param round of evaluation, from 1; a second one follows an appeal that was upheld
 * @param title of the certification aimed at
 * @param targets the learning outcomes with which the credential is compared
 * @param elements the eleven mandatory elements, and what is known of each
 * @param note what the intake officer last asked for; empty where nothing was
 * @param withdrawnFor why; empty where it was not withdrawn
 */
public record RequestSheet(
        RequestId id,
        String reference,
        InstitutionId institution,
        String regime,
        PersonId learner,
        String learnerName,
        RequestStatus status,
        int round,
        RequestForm form,
        String certificationCode,
        Localized title,
        List<TargetOutcome> targets,
        CredentialFacts credential,
        List<ElementSheet> elements,
        String note,
        LocalDate submittedOn,
        @Nullable Instant closedAt,
        String withdrawnFor) {
    public List<ElementSheet> missing() {
        return elements.stream().filter(ElementSheet::isMissing).toList();
    }
}
