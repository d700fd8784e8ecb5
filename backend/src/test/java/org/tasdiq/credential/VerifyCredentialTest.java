package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.Texts;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.credential.proof.LinkedData;
import org.tasdiq.credential.proof.SigningKey;
import org.tasdiq.credential.proof.StrictJson;
import org.tasdiq.credential.proof.VcJwt;

/** The command for a credential whose issuer is a key: nobody is asked, and every form it may come in is read. */
class VerifyCredentialTest {
    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final SigningKey key = SigningKey.newEd25519();
    private final String issuer = "did:key:" + key.verification().multibase();
    private final String method = issuer + "#" + key.verification().multibase();

    @TempDir
    Path folder;

    @Test
    void saysOfEveryFormWhatHolds() throws IOException {
        var token = VcJwt.sign(badge(), method, key);
        var document = document();
        var svg = """
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:ob="https://purl.imsglobal.org/ob/v3p0">
                  <ob:credential verify="%s"/>
                </svg>
                """.formatted(token);
        var forms = Map.of(
                "badge.json", bytes(document),
                "badge.jwt", bytes(token),
                "badge.svg", bytes(svg),
                "badge.png", Baked.intoPng(CertificatePicture.badge("Fictif", "Fictive"), document),
                "certificate.pdf", bytes("%PDF-1.7\n" + token));
        for (var form : forms.entrySet())
            assertThat(said(form.getKey(), form.getValue()))
                    .as(form.getKey())
                    .startsWith(issuer)
                    .contains(
                            "YES      SIGNATURE_VALID",
                            "UNKNOWN  ISSUER_LOCAL_KEY",
                            "STATUS_NONE",
                            "DATES_VALID",
                            "SCHEMA_VALID",
                            "Cannot be confirmed here")
                    .endsWith("Try again later or ask the institution.");
    }

    @Test
    void saysThatOneWasChanged() throws IOException {
        assertThat(said("badge.json", bytes(document().replace("Candidate-Fictive", "Someone-Fictive"))))
                .contains("NO       SIGNATURE_INVALID", "Do not accept it")
                .endsWith("At least one check failed; if in doubt, ask the institution.");
    }

    private String said(String name, byte[] content) throws IOException {
        var out = new ByteArrayOutputStream();
        var file = Files.write(folder.resolve(name), content);
        var told = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertThat(VerifyCredential.verify(file, List.of(), Texts.ENGLISH, told))
                .isFalse();
        return out.toString(StandardCharsets.UTF_8).strip();
    }

    private String document() throws IOException {
        var proofs = new DataIntegrity(new LinkedData(Contexts.bundled()));
        return proofs.sign(badge(), method, LONG_AGO, key).toString();
    }

    private JsonObject badge() throws IOException {
        var sample = new ClassPathResource("credential/badge.json");
        var badge = StrictJson.object(sample.getContentAsString(StandardCharsets.UTF_8));
        var named = Json.createObjectBuilder(badge.getJsonObject("issuer")).add("id", issuer);
        return Json.createObjectBuilder(badge)
                .add("issuer", named)
                .add("validFrom", LONG_AGO.toString())
                .remove("credentialStatus")
                .build();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
