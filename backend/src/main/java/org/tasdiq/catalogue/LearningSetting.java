package org.tasdiq.catalogue;

/** Text key {@code catalogue.setting.<setting>}. */
public enum LearningSetting {
    FORMAL("6fd4685715", "formal learning"),
    NON_FORMAL("e207a81fc7", "non-formal learning");

    private final String code;
    private final String label;

    LearningSetting(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In the list {@code learning-setting} of the European Learning Model. */
    public String code() {
        return code;
    }

    /** The English label of that list. */
    public String label() {
        return label;
    }
}
