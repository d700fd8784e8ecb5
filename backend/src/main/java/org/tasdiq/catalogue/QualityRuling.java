package org.tasdiq.catalogue;

import java.util.List;

/**
 * What the quality officer finds.
 *
 * @param remarks on single fields; a correction has a note or at least one
 */
public record QualityRuling(Outcome outcome, String note, List<Remark> remarks) {
    /** Text key {@code catalogue.outcome.<outcome>}. */
    public enum Outcome {
        /** On to the council. */
        ACCEPTED,
        CORRECTION,
        /** No work on it would make it an offer. */
        REJECTED
    }

    /** What is to be corrected in one field. */
    public record Remark(DescriptorField field, String text) {}
}
