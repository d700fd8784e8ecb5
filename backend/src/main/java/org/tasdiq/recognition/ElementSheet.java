package org.tasdiq.recognition;

import java.util.List;
import java.util.Map;
import org.tasdiq.catalogue.DescriptorField;

/**
 * One of the eleven mandatory elements of Annex I (Council Recommendation 2022/C 243/02), as far as it is known.
 *
 * @param number from 1 to 11
 * @param fields that make it up; one of them is enough
 * @param said by the credential, of each field of which it says anything
 * @param supplied by the learner; empty where it was not needed, or not supplied
 * @param answered by the issuer, when it was asked; empty where it was not, or did not say it
 */
public record ElementSheet(
        int number, List<DescriptorField> fields, Map<DescriptorField, String> said, String supplied, String answered) {
    public boolean isMissing() {
        return said.isEmpty() && supplied.isEmpty() && answered.isEmpty();
    }
}
