package org.tasdiq.credential.proof;

import com.nimbusds.jose.util.JSONObjectUtils;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Asks issuers which keys are theirs: {@code did:key}, {@code did:jwk}, {@code did:web}, or a document behind {@code https}. */
public final class Issuers {
    private static final String KEY = "did:key:";
    private static final String JWK = "did:jwk:";
    private static final String WEB = "did:web:";

    /**
     * What an issuer says of itself.
     *
     * @param keys those it signs credentials with, under their full addresses; older ones included
     */
    public record Document(String id, Map<String, VerificationKey> keys) {}

    private final Fetch fetch;

    public Issuers(Fetch fetch) {
        this.fetch = fetch;
    }

    /**
     * @param issuer without a fragment
     * @throws IOException the document cannot be had now
     * @throws Unreadable it is not such a document, or names another issuer
     */
    public Document resolve(String issuer) throws IOException {
        if (issuer.startsWith(KEY)) {
            var name = issuer.substring(KEY.length());
            var key = VerificationKey.ofMultibase(name);
            return new Document(issuer, Map.of(issuer + "#" + name, key, issuer, key));
        }
        if (issuer.startsWith(JWK)) return new Document(issuer, Map.of(issuer + "#0", ofText(issuer)));
        if (issuer.startsWith(WEB) || issuer.startsWith("https://"))
            return document(issuer, StrictJson.object(fetch.get(address(issuer))));
        throw new Unreadable("an issuer of another kind: " + issuer);
    }

    /** Where the document of a {@code did:web} lies; an {@code https} address is its own. */
    static URI address(String issuer) {
        try {
            if (!issuer.startsWith(WEB)) return URI.create(issuer);
            var parts = issuer.substring(WEB.length()).split(":", -1);
            var host = URLDecoder.decode(parts[0], StandardCharsets.UTF_8);
            if (!host.matches("[A-Za-z0-9.-]+(:[0-9]{1,5})?")) throw new Unreadable("not a host: " + host);
            var path = new StringBuilder("https://").append(host);
            if (parts.length == 1) path.append("/.well-known");
            for (int i = 1; i < parts.length; i++) path.append('/').append(parts[i]);
            return URI.create(path.append("/did.json").toString());
        } catch (IllegalArgumentException notAnAddress) {
            throw new Unreadable("not an address: " + issuer, notAnAddress);
        }
    }

    private static Document document(String issuer, JsonObject json) {
        if (!json.getString("id", "").equals(issuer)) throw new Unreadable("the document of somebody else");
        var methods = new TreeMap<String, JsonObject>();
        Node.items(json.get("verificationMethod")).forEach(item -> {
            if (item instanceof JsonObject method) methods.put(absolute(issuer, method.getString("id", "")), method);
        });
        var keys = new TreeMap<String, VerificationKey>();
        for (var item : Node.items(json.get("assertionMethod"))) {
            var method = item instanceof JsonString name
                    ? methods.get(absolute(issuer, name.getString()))
                    : item instanceof JsonObject whole ? whole : null;
            if (method == null || !method.getString("controller", "").equals(issuer)) continue;
            key(method).ifPresent(key -> keys.put(absolute(issuer, method.getString("id", "")), key));
        }
        return new Document(issuer, Map.copyOf(keys));
    }

    /** Empty for a key of another kind, which is none of ours. */
    private static Optional<VerificationKey> key(JsonObject method) {
        try {
            if (method.get("publicKeyMultibase") instanceof JsonString multibase)
                return Optional.of(VerificationKey.ofMultibase(multibase.getString()));
            return method.get("publicKeyJwk") instanceof JsonObject jwk
                    ? Optional.of(ofJson(jwk.toString()))
                    : Optional.empty();
        } catch (Unreadable ofAnotherKind) {
            return Optional.empty();
        }
    }

    private static VerificationKey ofText(String issuer) {
        try {
            var text = Base64.getUrlDecoder().decode(issuer.substring(JWK.length()));
            return ofJson(new String(text, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            throw new Unreadable("not a key", notBase64);
        }
    }

    private static VerificationKey ofJson(String json) {
        try {
            return VerificationKey.ofJwk(JSONObjectUtils.parse(json));
        } catch (ParseException notJson) {
            throw new Unreadable("not a key", notJson);
        }
    }

    private static String absolute(String issuer, String id) {
        return id.startsWith("#") ? issuer + id : id;
    }
}
