package org.tasdiq.credential;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.WallClock;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.GuardedFetch;
import org.tasdiq.credential.proof.SealTrust;
import org.tasdiq.credential.proof.Verifier;

/**
 * {@code ./tasdiq verify-credential FILE [AUTHORITIES]}: without server and database; ends with 0 only where the credential
 * holds. Authorities: a file or folder with the certificates of those whose electronic seals are believed.
 */
final class VerifyCredential {
    private VerifyCredential() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1 || arguments.length > 2 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("Name one file: a credential as JSON or token, the picture of a badge, or a certificate"
                    + " (PDF); and, for seals, the certificates of trusted authorities.");
            System.exit(2);
        }
        var authorities =
                arguments.length == 1 ? List.<X509Certificate>of() : SealTrust.authorities(Path.of(arguments[1]));
        var language = Texts.nearest(Locale.getDefault());
        System.exit(verify(Path.of(arguments[0]), authorities, language, System.out) ? 0 : 1);
    }

    static boolean verify(Path file, List<X509Certificate> authorities, Locale language, PrintStream out)
            throws IOException {
        var texts = new Texts();
        try (var fetch = new GuardedFetch(Set.of())) {
            var found = new Verifier(fetch, Contexts.bundled(), new SealTrust(authorities, List::of))
                    .verify(Files.readAllBytes(file), new WallClock().instant());
            if (!found.issuer().isEmpty()) out.println(found.issuer());
            var seal = found.seal();
            if (seal != null)
                out.println(texts.of(
                        language,
                        "credential.seal",
                        seal.subject(),
                        seal.authority(),
                        Dates.day(seal.validUntil(), language)));
            for (var finding : found.findings())
                out.printf(
                        "%-8s %-24s %s%n",
                        finding.answer(), finding, texts.of(language, "credential.finding." + finding));
            var verdict = "credential.verdict." + found.verdict();
            out.printf("%n%s%n%s%n", texts.of(language, verdict), texts.of(language, verdict + ".text"));
            return found.holds();
        }
    }
}
