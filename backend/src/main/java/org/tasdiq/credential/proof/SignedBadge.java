package org.tasdiq.credential.proof;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Badges of Open Badges 2.0 that carry a signature of their issuer (JWS, compact): true is what was signed with a key that the
 * issuer names in its own profile, until it stands in the issuer's list of revoked ones.
 */
final class SignedBadge {
    private static final Set<String> KINDS = Set.of("signed", "SignedBadge");
    /** With these everybody who can check could sign too: no signature of an issuer. */
    private static final String SHARED_SECRET = "HS";

    private final Hosted published;

    /** @param published asks for class, issuer and key where they lie */
    SignedBadge(Hosted published) {
        this.published = published;
    }

    /**
     * @param badge as it was signed, with class and issuer in it
     * @param signature by the key it names, or not checked where that cannot be had
     */
    record Found(JsonObject badge, String issuer, Finding signature, Finding origin, Finding status) {}

    static boolean isOne(JsonObject payload) {
        return payload.containsKey("recipient")
                && payload.containsKey("badge")
                && KINDS.contains(Hosted.verification(payload).getString("type", ""));
    }

    Found of(VcJwt token) {
        var shown = token.credential();
        var refused = refused(token.algorithm());
        if (refused.isPresent())
            return new Found(shown, "", refused.get(), Finding.ISSUER_INTACT_ONLY, Finding.STATUS_UNCHECKED);
        try {
            var badge = published.node(shown.get("badge"));
            // never the one that may stand in the badge: only at its own address it speaks for itself
            var issuer = published.at(Node.id(badge.get("issuer")));
            var name = issuer.getString("id", "");
            var whole = Json.createObjectBuilder(shown)
                    .add("badge", Json.createObjectBuilder(badge).add("issuer", issuer))
                    .build();
            var named = named(shown, issuer);
            var key = key(named, issuer);
            boolean listed = ids(issuer).anyMatch(named::equals)
                    && Node.id(key.get("owner")).equals(name);
            return new Found(
                    whole,
                    name,
                    signature(token, VerificationKey.ofPem(key.getString("publicKeyPem", ""))),
                    listed ? Finding.ISSUER_AUTHENTICATED : Finding.ISSUER_KEY_NOT_LISTED,
                    status(shown, issuer));
        } catch (IOException notNow) {
            return unchecked(shown, Finding.ISSUER_UNREACHABLE);
        } catch (Unreadable notThatThing) {
            return unchecked(shown, Finding.ISSUER_INTACT_ONLY);
        }
    }

    private static Found unchecked(JsonObject shown, Finding why) {
        return new Found(shown, "", Finding.SIGNATURE_UNCHECKED, why, Finding.STATUS_UNCHECKED);
    }

    /** The key the badge names, or the one of its issuer. */
    private static String named(JsonObject shown, JsonObject issuer) {
        var creator = Node.id(Hosted.verification(shown).get("creator"));
        return creator.isEmpty() ? ids(issuer).findFirst().orElse("") : creator;
    }

    private static Stream<String> ids(JsonObject issuer) {
        return Node.items(issuer.get("publicKey")).stream().map(Node::id).filter(id -> !id.isEmpty());
    }

    /** It may stand in the profile itself. */
    private JsonObject key(String named, JsonObject issuer) throws IOException {
        var inside = Node.objects(issuer.get("publicKey"))
                .filter(key -> key.getString("id", "").equals(named) && key.containsKey("publicKeyPem"))
                .findFirst();
        return inside.isPresent() ? inside.get() : published.at(named);
    }

    private static Optional<Finding> refused(String algorithm) {
        if (algorithm.startsWith(SHARED_SECRET)) return Optional.of(Finding.SIGNATURE_INVALID);
        return VcJwt.ALGORITHMS.contains(algorithm) ? Optional.empty() : Optional.of(Finding.SIGNATURE_UNSUPPORTED);
    }

    /** The kind of the key says how it signs, whatever the badge says. */
    private static Finding signature(VcJwt token, VerificationKey key) {
        return key.signsWith(token.algorithm()) && token.verify(key)
                ? Finding.SIGNATURE_VALID
                : Finding.SIGNATURE_INVALID;
    }

    private Finding status(JsonObject shown, JsonObject issuer) {
        if (!issuer.containsKey("revocationList")) return Finding.STATUS_NONE;
        try {
            var list = published.node(issuer.get("revocationList"));
            if (!(list.get("revokedAssertions") instanceof JsonArray revoked)
                    || !Node.id(list.get("issuer")).equals(issuer.getString("id", ""))) return Finding.STATUS_UNCHECKED;
            return isAmong(revoked, shown) ? Finding.STATUS_REVOKED : Finding.STATUS_VALID;
        } catch (IOException | Unreadable cannotTell) {
            return Finding.STATUS_UNCHECKED;
        }
    }

    /** By its name, or by the number that older badges have instead. */
    private static boolean isAmong(JsonArray revoked, JsonObject shown) {
        var name = shown.getString("id", "");
        var number = shown.getString("uid", "");
        return revoked.stream()
                .anyMatch(entry -> isSame(Node.id(entry), name)
                        || (entry instanceof JsonObject one && isSame(one.getString("uid", ""), number)));
    }

    private static boolean isSame(String listed, String shown) {
        return !listed.isEmpty() && listed.equals(shown);
    }
}
