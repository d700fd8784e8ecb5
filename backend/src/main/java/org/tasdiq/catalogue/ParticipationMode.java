package org.tasdiq.catalogue;

/** In which form one takes part; text key {@code catalogue.mode.<mode>}. */
public enum ParticipationMode {
    ON_SITE("9191af2ed9", "Presential"),
    ONLINE("920fbb3cbe", "Online"),
    BLENDED("e92d221e4d", "Blended"),
    AT_WORK("729f3bed4b", "Workbased");

    private final String code;
    private final String label;

    ParticipationMode(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In the list {@code learning-assessment} of the European Learning Model. */
    public String code() {
        return code;
    }

    /** The English label of that list. */
    public String label() {
        return label;
    }
}
