package org.tasdiq.desk;

/** By what the list of files is sorted. */
public enum WorkOrder {
    DUE("due"),
    SENT("sent_at"),
    SINCE("since"),
    NAME("candidate_name"),
    REFERENCE("reference");

    private final String column;

    WorkOrder(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    boolean isByTime() {
        return this != NAME && this != REFERENCE;
    }
}
