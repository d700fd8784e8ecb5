package org.tasdiq.catalogue;

/** Whether it is known who was assessed: the three values of Annex I; text key {@code catalogue.identity.<check>}. */
public enum IdentityCheck {
    UNSUPERVISED("c598449d64", "Unsupervised without ID Verification"),
    SUPERVISED("", ""),
    /** Online or on site. */
    SUPERVISED_WITH_IDENTITY("70be69aaf9", "Supervised with ID Verification");

    private final String code;
    private final String label;

    IdentityCheck(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** In the list {@code supervision-verification} of the European Learning Model; empty where no code is known. */
    public String code() {
        return code;
    }

    /** The English label of that list. */
    public String label() {
        return label;
    }
}
