package org.tasdiq.credential;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.tasdiq.Texts;
import org.tasdiq.WallClock;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.GuardedFetch;
import org.tasdiq.credential.proof.Verifier;

/** {@code ./tasdiq verify-credential FILE}: without server and database; ends with 0 only where the credential holds. */
final class VerifyCredential {
    private VerifyCredential() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !Files.isReadable(Path.of(arguments[0]))) {
            System.err.println("Name one file: a credential as JSON or token, or the picture of a badge.");
            System.exit(2);
        }
        System.exit(verify(Path.of(arguments[0]), Texts.nearest(Locale.getDefault())) ? 0 : 1);
    }

    private static boolean verify(Path file, Locale language) throws IOException {
        var texts = new Texts();
        try (var fetch = new GuardedFetch()) {
            var found =
                    new Verifier(fetch, Contexts.bundled()).verify(Files.readAllBytes(file), new WallClock().instant());
            if (!found.issuer().isEmpty()) System.out.println(found.issuer());
            for (var finding : found.findings())
                System.out.printf(
                        "%-8s %-24s %s%n",
                        finding.answer(), finding, texts.of(language, "credential.finding." + finding));
            System.out.println(texts.of(language, "credential.verification." + (found.holds() ? "holds" : "doubt")));
            return found.holds();
        }
    }
}
