package org.tasdiq.credential.proof;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * {@code tasdiq bench credentials}: the same badge signed and verified as document and as token, beside the bare signature
 * of the same provider over as many bytes; one thread, in turns.
 */
final class CredentialsBench {
    private static final int ROUNDS = 6;
    private static final long ROUND_NANOS = 1_000_000_000L;

    private interface Work {
        void run();
    }

    private CredentialsBench() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        var world = new World();
        var tokenKey = world.tokens.verification();
        var proofs = new DataIntegrity(new LinkedData(Contexts.bundled()));
        var badge = World.badge();
        var text = world.signed().toString();
        var token = world.token();
        var message = new byte[64];
        var signature = Ed25519.sign(world.documents.secret(), message);
        var open = world.documents.verification();
        var method = World.ISSUER + "#" + open.multibase();
        var signing = token.substring(0, token.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII);
        var tokenSignature = VcJwt.signature(world.tokens, signing);

        var works = new LinkedHashMap<String, Work>();
        works.put("Data Integrity signed", () -> proofs.sign(badge, method, World.NOW, world.documents));
        works.put("Data Integrity verified", () -> {
            var document = StrictJson.object(text);
            require(proofs.verify(document, document.getJsonArray("proof").getJsonObject(0), open));
        });
        works.put("VC-JWT ES256 signed", () -> VcJwt.sign(badge, World.ISSUER, world.tokens));
        works.put("VC-JWT ES256 verified", () -> require(VcJwt.parse(token).verify(tokenKey)));
        works.put("VC-JWT EdDSA signed", () -> VcJwt.sign(badge, World.ISSUER, world.documents));
        works.put(
                "all five answers, list and keys at hand",
                () -> require(world.verify(text).holds()));
        works.put("bare Ed25519 signed", () -> Ed25519.sign(world.documents.secret(), message));
        works.put("bare Ed25519 verified", () -> require(Ed25519.verify(open.raw(), message, signature)));
        works.put("bare ES256 signed", () -> VcJwt.signature(world.tokens, signing));
        works.put(
                "bare ES256 verified",
                () -> require(VcJwt.verify(world.tokens.verification(), "ES256", signing, tokenSignature)));

        var seal = new SealAuthority(World.NOW)
                .issue("CN=Fictif,O=Université de l’Exemple,C=FR", "EC", Duration.ofDays(365));
        var plain = badge.toString().getBytes(StandardCharsets.UTF_8);
        var sealed = Jades.seal(plain, seal.chain(), seal::sign, World.NOW);
        works.put("JAdES ES256 sealed (DSS)", () -> Jades.seal(plain, seal.chain(), seal::sign, World.NOW));
        works.put(
                "JAdES ES256 read (DSS)",
                () -> require(Jades.read(StrictJson.object(sealed))
                        .filter(Jades.Sealed::intact)
                        .isPresent()));

        var rates = new LinkedHashMap<String, Double>();
        for (int round = 0; round < ROUNDS; round++)
            works.forEach((name, work) -> rates.merge(name, rate(work), Math::max));
        print(rates, folder.resolve("credentials.json"));
    }

    private static double rate(Work work) {
        long begun = System.nanoTime();
        long done = 0;
        long spent;
        do {
            work.run();
            done++;
            spent = System.nanoTime() - begun;
        } while (spent < ROUND_NANOS);
        return done * 1e9 / spent;
    }

    private static void print(Map<String, Double> rates, Path json) throws Exception {
        System.out.printf("The best of %d rounds, one thread%n%n", ROUNDS);
        rates.forEach((name, rate) -> System.out.printf(Locale.ROOT, "%-42s %10.0f /s%n", name, rate));
        var members = rates.entrySet().stream()
                .map(rate -> String.format(Locale.ROOT, "  \"%s\": %.1f", rate.getKey(), rate.getValue()))
                .toList();
        Files.writeString(json, "{\n" + String.join(",\n", members) + "\n}\n");
        System.out.println(json);
    }

    private static void require(boolean holds) {
        if (!holds) throw new IllegalStateException("it does not hold");
    }
}
