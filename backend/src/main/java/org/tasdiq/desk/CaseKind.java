package org.tasdiq.desk;

import java.util.UUID;
import org.tasdiq.CaseId;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.OfferId;
import org.tasdiq.recognition.RequestId;

/** What travels through a process. */
public enum CaseKind {
    /** The file of a candidate. */
    FILE,
    /** The offer of a micro-credential. */
    OFFER,
    /** An offer on its way to a list of learners. */
    AWARD,
    /** A learner's request to recognise a credential from elsewhere. */
    REQUEST;

    /** @throws IllegalArgumentException when it names something that has no process, such as an institution's diagrams */
    public static CaseKind of(CaseId id) {
        return switch (id) {
            case CandidacyId _ -> FILE;
            case OfferId _ -> OFFER;
            case AwardId _ -> AWARD;
            case RequestId _ -> REQUEST;
            default -> throw new IllegalArgumentException("no process for " + id);
        };
    }

    /** The id of one of this kind. */
    public CaseId id(UUID value) {
        return switch (this) {
            case FILE -> new CandidacyId(value);
            case OFFER -> new OfferId(value);
            case AWARD -> new AwardId(value);
            case REQUEST -> new RequestId(value);
        };
    }
}
