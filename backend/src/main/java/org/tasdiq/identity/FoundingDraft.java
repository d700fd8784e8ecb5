package org.tasdiq.identity;

import java.util.Locale;
import org.tasdiq.Localized;

/** The first institution of an installation, and the person who will administer it. */
public record FoundingDraft(House institution, Administrator administrator) {
    /** @param code short and lasting, such as {@code PORT-AZUR}; it stands in references and addresses */
    public record House(String code, Localized name, String city, String regime) {}

    /** @param password at least 12 characters */
    public record Administrator(String name, String email, String password, Locale language) {}
}
