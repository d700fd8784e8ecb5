package org.tasdiq.credential;

/** What a learner may show of a credential beside its title, its issuer and whether it holds; text key {@code credential.field.<name>}. */
public enum SharedField {
    HOLDER,
    DECIDED_ON,
    CREDITS,
    OUTCOMES,
    ASSESSMENT,
    /** The signed credential itself, to be checked elsewhere: it tells all of the above. */
    FILE
}
