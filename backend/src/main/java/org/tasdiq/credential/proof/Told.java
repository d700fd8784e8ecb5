package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import org.jspecify.annotations.Nullable;

/**
 * What a credential says of itself, whoever made it: as little to be believed as its {@link Verification} tells.
 *
 * @param title of what was earned; empty where it has none
 * @param issuer name in words; empty where it has none
 * @param holder name in words; empty where it is not in it, or only as a sum
 * @param from as written
 * @param until as written; empty where it holds without end
 * @param achievement by which name it calls what was earned, in Open Badges 3.0; empty in other forms
 */
public record Told(
        String title, String issuer, String holder, String from, String until, String achievement, Learning learning) {
    public static final Told NOTHING = new Told("", "", "", "", "", "", Learning.NOTHING);

    /** Open Badges 2.0 and 3.0, and the European Learning Model 3. */
    public static Told of(JsonObject credential) {
        var subject = Node.first(credential.get("credentialSubject"));
        return new Told(
                Node.text(
                        Node.at(subject, "achievement", "name"),
                        credential.get("name"),
                        Node.at(subject, "hasClaim", "title"),
                        Node.at(credential, "badge", "name")),
                Node.text(
                        Node.at(credential, "issuer", "name"),
                        Node.at(credential, "issuer", "legalName"),
                        Node.at(credential, "badge", "issuer", "name")),
                Node.text(identity(subject), Node.at(subject, "name"), Node.at(subject, "fullName")),
                Node.text(credential.get("validFrom"), credential.get("issuanceDate"), credential.get("issuedOn")),
                Node.text(credential.get("validUntil"), credential.get("expirationDate"), credential.get("expires")),
                Node.text(Node.at(subject, "achievement", "id")),
                Learning.of(credential));
    }

    /** The name among the identifiers, where it is written in clear. */
    private static @Nullable JsonValue identity(@Nullable JsonObject subject) {
        return Node.objects(Node.at(subject, "identifier"))
                .filter(identity -> JsonValue.FALSE.equals(identity.get("hashed")))
                .filter(identity -> identity.get("identityType") instanceof JsonString type
                        && type.getString().equals("name"))
                .map(identity -> identity.get("identityHash"))
                .findFirst()
                .orElse(null);
    }
}
