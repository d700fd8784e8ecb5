package org.tasdiq.credential.proof;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.JWSSerializationType;
import eu.europa.esig.dss.enumerations.MimeTypeEnum;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.enumerations.SignaturePackaging;
import eu.europa.esig.dss.jades.JAdESSignatureParameters;
import eu.europa.esig.dss.jades.signature.JAdESService;
import eu.europa.esig.dss.jades.validation.JAdESSignature;
import eu.europa.esig.dss.jades.validation.JWSSerializationAnalyzerValidator;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tasdiq.identity.SealName;

/**
 * European Digital Credentials under an electronic seal: JAdES baseline B (ETSI TS 119 182-1) in the JSON serialisation, by
 * the DSS library of the European Commission. Whose seal that is, and whether to believe it, {@link SealTrust} tells.
 */
public final class Jades {
    /** What was signed, or with what, would lie elsewhere. */
    private static final Set<String> ELSEWHERE = Set.of("sigD", "x5u", "jku");

    private static final Pattern ALGORITHM = Pattern.compile("(RS|PS|ES)(256|384|512)");
    private static final String PAYLOAD = "payload";

    private Jades() {}

    /**
     * A sealed credential that was read.
     *
     * @param intact whether nothing was changed since that certificate's key sealed it
     * @param others certificates that came along
     */
    record Sealed(
            JsonObject credential,
            boolean intact,
            X509Certificate certificate,
            List<X509Certificate> others,
            @Nullable Instant at) {
        Seal seal() {
            return new Seal(
                    SealName.subject(certificate),
                    SealName.authority(certificate),
                    certificate.getNotAfter().toInstant().atZone(ZoneOffset.UTC).toLocalDate(),
                    at);
        }
    }

    /**
     * The credential under a seal.
     *
     * @param certificates that of the seal, then those above it
     * @param signing signs what it gets with SHA-256 and the key of the first certificate, as the JCA does
     */
    public static String seal(
            byte[] credential, List<X509Certificate> certificates, UnaryOperator<byte[]> signing, Instant at) {
        var chain = certificates.stream().map(CertificateToken::new).toList();
        var parameters = new JAdESSignatureParameters();
        parameters.setSignatureLevel(SignatureLevel.JAdES_BASELINE_B);
        parameters.setSignaturePackaging(SignaturePackaging.ENVELOPING);
        parameters.setJwsSerializationType(JWSSerializationType.JSON_SERIALIZATION);
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificateDigestMethod(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(chain.getFirst());
        parameters.setCertificateChain(chain);
        parameters.bLevel().setSigningDate(Date.from(at));
        var service = new JAdESService(asksNobody());
        var document = new InMemoryDocument(credential, "credential.json", MimeTypeEnum.JSON);
        var signature =
                signing.apply(service.getDataToSign(document, parameters).getBytes());
        var sealed = service.signDocument(
                document, parameters, new SignatureValue(parameters.getSignatureAlgorithm(), signature));
        try (var content = sealed.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static boolean isOne(JsonObject json) {
        return json.get(PAYLOAD) instanceof JsonString
                && (json.containsKey("signatures") || json.containsKey("signature"));
    }

    /** @throws Unreadable something else than JSON is sealed, or it lies elsewhere */
    static JsonObject payload(JsonObject json) {
        var payload = json.getString(PAYLOAD);
        return StrictJson.object(payload.startsWith("{") ? payload.getBytes(StandardCharsets.UTF_8) : decoded(payload));
    }

    /**
     * Empty where it is sealed in a way that is not checked here: several times, over something that lies elsewhere, or
     * without the certificate.
     *
     * @throws Unreadable broken
     */
    static Optional<Sealed> read(JsonObject json) {
        var signature =
                json.get("signatures") instanceof JsonArray all ? all.size() == 1 ? Node.first(all) : null : json;
        if (signature == null) return Optional.empty();
        var header = StrictJson.object(decoded(signature.getString("protected", "")));
        if (ELSEWHERE.stream().anyMatch(header::containsKey)
                || !ALGORITHM.matcher(header.getString("alg", "")).matches()) return Optional.empty();
        var payload = json.getString(PAYLOAD);
        var credential = JsonValue.FALSE.equals(header.get("b64"))
                ? StrictJson.object(payload)
                : StrictJson.object(decoded(payload));
        decoded(signature.getString("signature", ""));
        return checked(json.toString(), credential, header);
    }

    /** DSS says in many ways that something is broken. */
    private static Optional<Sealed> checked(String json, JsonObject credential, JsonObject header) {
        try {
            var analyzer =
                    new JWSSerializationAnalyzerValidator(new InMemoryDocument(json.getBytes(StandardCharsets.UTF_8)));
            analyzer.setCertificateVerifier(asksNobody());
            var signature = (JAdESSignature) analyzer.getSignatures().getFirst();
            signature.checkSignatureIntegrity();
            var token = signature.getSigningCertificateToken();
            if (token == null) return Optional.empty();
            boolean named = header.containsKey("x5c")
                    || signature
                            .getCandidatesForSigningCertificate()
                            .getTheBestCandidate()
                            .isDigestEqual();
            var at = signature.getSigningTime();
            return Optional.of(new Sealed(
                    credential,
                    named && signature.getSignatureCryptographicVerification().isSignatureValid(),
                    token.getCertificate(),
                    signature.getCertificates().stream()
                            .map(CertificateToken::getCertificate)
                            .toList(),
                    at == null ? null : at.toInstant()));
        } catch (RuntimeException broken) {
            throw new Unreadable("not a seal that can be read", broken);
        }
    }

    /** In its one form, so that no letter can be changed unnoticed. */
    private static byte[] decoded(String base64) {
        try {
            var bytes = Base64.getUrlDecoder().decode(base64);
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(base64))
                throw new Unreadable("not in its one form");
            return bytes;
        } catch (IllegalArgumentException notBase64) {
            throw new Unreadable("not Base64", notBase64);
        }
    }

    /** Neither certificates nor lists are fetched: the addresses come from a stranger. */
    private static CertificateVerifier asksNobody() {
        var verifier = new CommonCertificateVerifier();
        verifier.setAIASource(null);
        return verifier;
    }
}
