package org.tasdiq.referential;

/** A ladder of levels; text key {@code referential.framework.<framework>}. */
public enum Framework {
    /** European Qualifications Framework. */
    EQF(""),
    /** The French register of certifications. */
    RNCP("FR"),
    /** The Tunisian classification of qualifications. */
    CNC("TN"),
    /** African Continental Qualifications Framework. */
    ACQF("");

    private final String country;

    Framework(String country) {
        this.country = country;
    }

    /** Whether it is the one of that country, by its two letters (ISO 3166-1). */
    boolean isOf(String country) {
        return this.country.equals(country);
    }
}
