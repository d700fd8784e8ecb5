package org.tasdiq.credential;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * A credential as its learner sees it.
 *
 * @param certification or the offer that was awarded, or the recognition
 * @param block none for the whole certification, and for an offer
 * @param recognised what is recognised, in words; empty where it was not earned by a recognition
 * @param zone where the clocks of its institution hang
 * @param today where its institution is
 * @param trust why others should believe that the institution signed it
 * @param goesToEuropass whether its institution has entered the legal identifier that Europass asks for
 * @param sealedBy whose electronic seal what goes to Europass bears; empty where it bears none
 */
public record WalletEntry(
        CredentialSheet credential,
        Localized certification,
        @Nullable Localized block,
        Localized institution,
        List<RecognisedLine> recognised,
        ZoneId zone,
        LocalDate today,
        IssuerSheet.Trust trust,
        boolean goesToEuropass,
        String sealedBy) {
    /** Without a signature there is nothing to hand on: it was issued before credentials were signed. */
    public boolean isSigned() {
        return !credential.issuer().isEmpty();
    }

    /** What was earned. */
    public Localized title() {
        return block == null ? certification : block;
    }

    /** What does not hold goes under no seal, since nothing in that form would tell of it. */
    public boolean canGoToEuropass() {
        return goesToEuropass && (sealedBy.isEmpty() || credential.status() == CredentialStatus.VALID);
    }
}
