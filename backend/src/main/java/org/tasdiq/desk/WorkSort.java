package org.tasdiq.desk;

/** The order of the list of files; files of the same place stand in the order of their ids. */
public record WorkSort(WorkOrder by, boolean descending) {
    /** What has to be done first comes first. */
    public static final WorkSort FIRST = new WorkSort(WorkOrder.DUE, false);
}
