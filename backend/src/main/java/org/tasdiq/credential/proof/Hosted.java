package org.tasdiq.credential.proof;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Badges of Open Badges 2.0 that are not signed but published: true is what the issuer says at the address that stands in
 * them, as long as it says so.
 */
final class Hosted {
    private static final Set<String> KINDS = Set.of("hosted", "HostedBadge");
    /** May differ: what the words mean is not read, and whether it is revoked only the published one tells. */
    private static final Set<String> NOT_COMPARED = Set.of("@context", "badge", "revoked", "revocationReason");

    private final Fetch fetch;

    Hosted(Fetch fetch) {
        this.fetch = fetch;
    }

    /**
     * What was found at the address.
     *
     * @param badge as it is published, with class and issuer in it; as it was shown where nothing is published
     */
    record Found(JsonObject badge, String issuer, Finding same, Finding origin, Finding status) {}

    static boolean isOne(JsonObject document) {
        return document.containsKey("recipient")
                && document.containsKey("badge")
                && KINDS.contains(verification(document).getString("type", ""));
    }

    Found of(JsonObject shown) {
        var address = address(shown);
        JsonObject published;
        try {
            published = get(address);
        } catch (Fetch.Gone revoked) {
            return nothing(shown, Finding.HOSTED_GONE);
        } catch (IOException notNow) {
            return nothing(shown, Finding.HOSTED_UNREACHABLE);
        } catch (Unreadable anotherThing) {
            return nothing(shown, Finding.HOSTED_OTHER);
        }
        if (!isSame(shown, published)) return nothing(shown, Finding.HOSTED_OTHER);
        var status = JsonValue.TRUE.equals(published.get("revoked")) ? Finding.STATUS_REVOKED : Finding.STATUS_VALID;
        try {
            var badge = node(published.get("badge"));
            var issuer = node(badge.get("issuer"));
            var whole = Json.createObjectBuilder(published)
                    .add("badge", Json.createObjectBuilder(badge).add("issuer", issuer))
                    .build();
            var origin = speaksFor(issuer, address) ? Finding.ISSUER_HOSTED : Finding.ISSUER_OTHER;
            return new Found(whole, issuer.getString("id", ""), Finding.HOSTED_SAME, origin, status);
        } catch (IOException notNow) {
            return new Found(published, "", Finding.HOSTED_SAME, Finding.ISSUER_UNREACHABLE, status);
        } catch (Unreadable notAnIssuer) {
            return new Found(published, "", Finding.HOSTED_SAME, Finding.ISSUER_INTACT_ONLY, status);
        }
    }

    private static Found nothing(JsonObject shown, Finding why) {
        return new Found(shown, "", why, Finding.ISSUER_INTACT_ONLY, Finding.STATUS_UNCHECKED);
    }

    /** Since 2.0 its own name; before, it stood in its verification. */
    private static String address(JsonObject shown) {
        var id = shown.getString("id", "");
        return id.isEmpty() ? verification(shown).getString("url", "") : id;
    }

    static JsonObject verification(JsonObject document) {
        var said = Node.first(document.get("verification"));
        if (said == null) said = Node.first(document.get("verify"));
        return said == null ? JsonValue.EMPTY_JSON_OBJECT : said;
    }

    private static boolean isSame(JsonObject shown, JsonObject published) {
        var members = new HashSet<>(shown.keySet());
        members.addAll(published.keySet());
        members.removeAll(NOT_COMPARED);
        return Node.id(shown.get("badge")).equals(Node.id(published.get("badge")))
                && members.stream().allMatch(name -> Objects.equals(shown.get(name), published.get(name)));
    }

    /** The thing itself, or what lies at its address. */
    JsonObject node(@Nullable JsonValue value) throws IOException {
        if (value instanceof JsonObject whole) return whole;
        if (!(value instanceof JsonString address)) throw new Unreadable("neither a thing nor its address");
        return at(address.getString());
    }

    /** @throws Unreadable what lies there has another name than its address */
    JsonObject at(String address) throws IOException {
        var node = get(address);
        if (!node.getString("id", "").equals(address)) throw new Unreadable("something else lies there");
        return node;
    }

    /** Where an issuer's badges lie: below its own domain, unless it names others. */
    private static boolean speaksFor(JsonObject issuer, String address) {
        var said = Node.at(issuer, "verification");
        var origins = Node.texts(Node.at(said, "allowedOrigins"));
        var beginnings = Node.texts(Node.at(said, "startsWith"));
        var host = host(address);
        boolean fromThere = origins.isEmpty()
                ? host.equals(host(issuer.getString("id", "")))
                : origins.stream().anyMatch(origin -> origin.equalsIgnoreCase(host) || host.equals(host(origin)));
        return !host.isEmpty()
                && fromThere
                && (beginnings.isEmpty() || beginnings.stream().anyMatch(address::startsWith));
    }

    private static String host(String address) {
        try {
            var host = URI.create(address).getHost();
            return host == null ? "" : host.toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException notAnAddress) {
            return "";
        }
    }

    private JsonObject get(String address) throws IOException {
        try {
            return StrictJson.object(fetch.get(URI.create(address)));
        } catch (IllegalArgumentException notAnAddress) {
            throw new IOException("not an address", notAnAddress);
        }
    }
}
