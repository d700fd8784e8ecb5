package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What a credential says beside {@link Told}, of Open Badges 3.0 and the European Learning Model 3. Empty where it says nothing.
 *
 * @param id by which name the credential itself goes
 * @param country of whoever awarded it
 * @param quality how its quality is assured
 */
public record Background(String id, String country, String quality) {
    public static final Background NOTHING = new Background("", "", "");

    /** Of those that were read before their names were. */
    public Background {
        id = Objects.requireNonNullElse(id, "");
    }

    public static Background of(JsonObject credential) {
        var subject = Node.first(credential.get("credentialSubject"));
        var badge = Node.first(Node.at(subject, "achievement"));
        var claim = Node.first(Node.at(subject, "hasClaim"));
        var awarding = Node.first(Node.at(claim, "awardedBy", "awardingBody"));
        var described = Node.first(Node.at(claim, "specifiedBy"));
        return new Background(
                Node.text(credential.get("id")),
                Node.text(
                        Node.at(credential, "issuer", "address", "addressCountryCode"),
                        Node.at(credential, "issuer", "address", "addressCountry"),
                        Node.at(awarding, "location", "address", "countryCode", "prefLabel"),
                        Node.at(credential, "issuer", "location", "address", "countryCode", "prefLabel")),
                Stream.concat(
                                Node.objects(Node.at(badge, "alignment"))
                                        .filter(to ->
                                                Node.text(to.get("targetType")).equals("ext:QualityAssurance"))
                                        .map(to -> Node.text(to.get("targetName"), to.get("targetUrl"))),
                                Stream.of(
                                        Node.text(Node.at(described, "accreditation", "title")),
                                        Node.text(Node.at(described, "accreditation", "dcType", "prefLabel")),
                                        Node.text(Node.at(awarding, "accreditation", "title")),
                                        Node.text(Node.at(awarding, "accreditation", "dcType", "prefLabel"))))
                        .filter(said -> !said.isEmpty())
                        .findFirst()
                        .orElse(""));
    }
}
