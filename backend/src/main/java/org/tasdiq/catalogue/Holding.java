package org.tasdiq.catalogue;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;

/**
 * Something a learner has earned.
 *
 * @param institution whose offer or certification it is; none for what comes from elsewhere
 * @param code the reference of the offer, or the code of the certification; empty for what comes from elsewhere
 * @param block its code; empty for what is no block
 * @param issuer its name in words
 * @param validUntil the last day; none: without end
 * @param credits of ECTS, where it says
 * @param attestation number of the one by which a credential from elsewhere counts as this; empty for what was earned as such
 */
public record Holding(
        Learned kind,
        @Nullable InstitutionId institution,
        String code,
        String block,
        Localized title,
        Localized issuer,
        LocalDate awardedOn,
        @Nullable LocalDate validUntil,
        @Nullable BigDecimal credits,
        String attestation) {
    /** What was earned as such. */
    public Holding(
            Learned kind,
            @Nullable InstitutionId institution,
            String code,
            String block,
            Localized title,
            Localized issuer,
            LocalDate awardedOn,
            @Nullable LocalDate validUntil,
            @Nullable BigDecimal credits) {
        this(kind, institution, code, block, title, issuer, awardedOn, validUntil, credits, "");
    }

    /** Whether it was earned as such, and not recognised. */
    boolean isEarned() {
        return attestation.isEmpty();
    }

    /** Whether a path of that institution counts it as that piece. An offer may be anybody's, a certification is its institution's. */
    boolean is(PathContent.Piece piece, InstitutionId keeper) {
        return kind == piece.kind()
                && code.equals(piece.code())
                && block.equals(piece.block())
                && (kind == Learned.OFFER || keeper.equals(institution));
    }
}
