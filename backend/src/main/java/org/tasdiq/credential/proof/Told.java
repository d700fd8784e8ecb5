package org.tasdiq.credential.proof;

import jakarta.json.JsonObject;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tasdiq.catalogue.DescriptorField;

/**
 * What a credential says of itself, whoever made it: as little to be believed as its {@link Verification} tells. What it does
 * not say is empty.
 *
 * @param id by which name the credential itself goes
 * @param achievement by which name it calls what was earned, in Open Badges 3.0
 * @param issuer name in words of whoever signed or sealed it; another one may have awarded it
 * @param from when it holds, as written
 * @param said of the fields of the descriptor, one value in a line: as written, but for the codes that a descriptor has, such as
 *     {@code BLENDED}, {@code IE} for a country, {@code 061} for a field of study
 * @param criteria what one does to earn it, in words
 * @param skills and standards it is aligned with, one in a line
 * @param programme number of the programme of study it belongs to
 * @param oddDuration a volume of learning that cannot be meant, as it is written, such as {@code P60M}: 60 months for a course
 *     of 60 hours; it is never reckoned with
 * @param identityChecked whether somebody looked who was assessed
 */
public record Told(
        String id,
        String achievement,
        String issuer,
        String from,
        Map<DescriptorField, String> said,
        String criteria,
        String skills,
        String programme,
        String oddDuration,
        @Nullable Boolean identityChecked) {
    /** Begins the address of a level of a national framework among the alignments of our badges: Open Badges have no place for it. */
    public static final String NATIONAL_LEVEL = "urn:tasdiq:level:";

    public static final Told NOTHING = new Told("", "", "", "", Map.of(), "", "", "", "", null);

    /** In the order of the fields. */
    public Told {
        var ordered = new EnumMap<DescriptorField, String>(DescriptorField.class);
        ordered.putAll(said);
        said = Collections.unmodifiableMap(ordered);
    }

    /** Open Badges 2.0 and 3.0, with edubadges' extensions of both, and the European Learning Model 3. */
    public static Told of(JsonObject credential) {
        return new Reading(credential).told();
    }

    public String says(DescriptorField field) {
        return said.getOrDefault(field, "");
    }

    /** Of what was earned. */
    public String title() {
        return says(DescriptorField.TITLE);
    }

    /** Name in words; empty also where it is in it only as a sum. */
    public String holder() {
        return says(DescriptorField.LEARNER);
    }

    /** As written; empty where it holds without end. */
    public String until() {
        return says(DescriptorField.VALIDITY);
    }
}
