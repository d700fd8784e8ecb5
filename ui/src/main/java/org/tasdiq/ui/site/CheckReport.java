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
        var answers = found.findings().stream().map(this::said).toList();
        if (answers.contains(Finding.Answer.NO)) return "no";
        boolean known = found.holds() && !found.findings().contains(Finding.ISSUER_LOCAL_KEY);
        return known ? "holds" : "unknown";
    }

    /** Of a local key nobody can tell whose it is: anybody can make one, and name an institution. */
    public Finding.Answer said(Finding finding) {
        return finding == Finding.ISSUER_LOCAL_KEY ? Finding.Answer.UNKNOWN : finding.answer();
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
