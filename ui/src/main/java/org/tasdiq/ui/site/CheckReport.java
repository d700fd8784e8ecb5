package org.tasdiq.ui.site;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tasdiq.Texts;
import org.tasdiq.credential.ToldWords;
import org.tasdiq.credential.proof.CredentialVerdict;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Seal;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.credential.proof.Verification;

/**
 * What the page says of a check: the one answer, the five findings behind it, and what the credential says of itself.
 *
 * @param told empty where the file could not be read
 */
public record CheckReport(Verification found, Optional<Told> told) {
    CheckReport(Verification found) {
        this(found, Optional.ofNullable(found.credential()).map(Told::of));
    }

    public CredentialVerdict verdict() {
        return found.verdict();
    }

    public List<Finding> findings() {
        return found.findings();
    }

    /** Empty where it is a name that leads nowhere. */
    public String issuer() {
        return found.issuer().startsWith("urn:") ? "" : found.issuer();
    }

    /** Empty where it bears none. */
    public Optional<Seal> seal() {
        return Optional.ofNullable(found.seal());
    }

    /** What it says beside its title, its issuer, its holder and since when it holds. */
    public List<ToldWords.Fact> facts(Texts texts, Locale language) {
        return told.map(told -> ToldWords.of(texts, language, told)).orElse(List.of());
    }
}
