package org.tasdiq.catalogue;

import java.util.List;
import org.tasdiq.Refusal;

/**
 * What is to be said about a descriptor as it stands.
 *
 * @param faults what is wrong; nothing is sent with one
 * @param meters how complete it is, for every profile
 * @param advice what is unusual; nothing is ever refused for it
 */
public record DescriptorCheck(List<Fault> faults, List<Meter> meters, List<Advice> advice) {
    /** What is wrong with one field; in words {@code refusal.<code>}. */
    public record Fault(DescriptorField field, String code, List<Object> arguments) {
        Refusal refusal() {
            return Refusal.invalid(field.id(), code, arguments.toArray());
        }
    }

    /** In words {@code catalogue.advice.<code>}. */
    public record Advice(DescriptorField field, String code, List<Object> arguments) {}

    /**
     * How much of what a profile asks for is said; what the institution and the day of issuing say counts as said.
     *
     * @param missing mandatory and not said; of an element with several fields the first one
     * @param open optional and not said
     */
    public record Meter(
            Profile profile, int said, int asked, List<DescriptorField> missing, List<DescriptorField> open) {
        public boolean complete() {
            return missing.isEmpty();
        }
    }

    public Meter meter(Profile profile) {
        return meters.stream()
                .filter(one -> one.profile() == profile)
                .findFirst()
                .orElseThrow();
    }
}
