package org.tasdiq.candidacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CertificationId;

/**
 * What screens, letters and REST show of an application.
 *
 * @param targetBlocks the blocks aimed at, all of the certification where the candidate chose none
 * @param regime which rules of law apply
 * @param submittedOn the day of the last submission, in the institution's zone
 * @param completeOn the day a complete file had been received: the legal clock starts there
 * @param identityChecked whether an officer compared the identity with a document, in this file or in one it follows
 * @param accompaniedBy the present adviser and every earlier one
 * @param ruling as it was decided, also where the board took it away
 * @param overruledBy who of the appeal board took the rejection away; empty where nobody did
 * @param carriedBlocks blocks granted definitively by an earlier file
 */
public record CandidacySheet(
        CandidacyId id,
        String reference,
        PersonId candidate,
        String candidateName,
        InstitutionId institution,
        String regime,
        CertificationId certification,
        boolean wholeCertification,
        Set<BlockId> targetBlocks,
        Set<BlockId> carriedBlocks,
        CandidacyStatus status,
        ApplicationForm form,
        @Nullable PersonId adviser,
        Set<PersonId> accompaniedBy,
        Instant begunAt,
        @Nullable LocalDate submittedOn,
        @Nullable LocalDate completeOn,
        @Nullable CompletenessFinding finding,
        boolean identityChecked,
        @Nullable Opinion programmeHeadOpinion,
        @Nullable Opinion adviserOpinion,
        @Nullable AdmissibilityRuling ruling,
        @Nullable PersonId admissibilityDecidedBy,
        boolean bySilence,
        @Nullable LocalDate admissibilityDecidedOn,
        Set<PersonId> overruledBy,
        @Nullable LocalDate overruledOn,
        @Nullable CandidacyId previous) {}
