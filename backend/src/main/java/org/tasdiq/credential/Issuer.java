package org.tasdiq.credential;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.credential.proof.SigningKey;
import org.tasdiq.credential.proof.VcJwt;
import org.tasdiq.identity.InstitutionSheet;

/**
 * An institution with the keys that sign now.
 *
 * @param did its name in credentials
 * @param base address below which it publishes
 */
record Issuer(
        InstitutionSheet institution,
        String did,
        IssuerSheet.Trust trust,
        String base,
        SigningKey documents,
        SigningKey tokens) {
    Issuer named(String other) {
        return new Issuer(institution, other, trust, base, documents, tokens);
    }

    /** @throws org.tasdiq.credential.proof.Unreadable something in it would stay unsigned */
    JsonObject sign(DataIntegrity proofs, JsonObject document, Instant at) {
        return proofs.sign(document, method(documents), at, documents);
    }

    String token(JsonObject document) {
        return VcJwt.sign(document, method(tokens), tokens);
    }

    /** The badge in both of its signed forms, with its place in the status lists. */
    Credential.Carried signed(DataIntegrity proofs, JsonObject badge, Instant at, StatusLists.Place place) {
        return new Credential.Carried(
                did,
                sign(proofs, badge, at).toString(),
                documents.verification().multibase(),
                token(badge),
                tokens.verification().multibase(),
                place);
    }

    private String method(SigningKey key) {
        return did + "#" + key.verification().multibase();
    }
}
