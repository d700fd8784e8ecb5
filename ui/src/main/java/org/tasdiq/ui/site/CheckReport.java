package org.tasdiq.ui.site;

import java.util.List;
import java.util.Optional;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.credential.proof.Verification;

/** What the page says of a check: the one answer, the five findings behind it, and what the credential says of itself. */
public record CheckReport(Verification found) {
    /** {@code holds}, {@code unknown} where something could not be told, else {@code no}. */
    public String answer() {
        if (found.findings().stream().anyMatch(finding -> finding.answer() == Finding.Answer.NO)) return "no";
        return found.holds() ? "holds" : "unknown";
    }

    public List<Finding> findings() {
        return found.findings();
    }

    public String issuer() {
        return found.issuer();
    }

    /** Empty where the file could not be read. */
    public Optional<Told> told() {
        return Optional.ofNullable(found.credential()).map(Told::of);
    }
}
