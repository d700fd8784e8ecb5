package org.tasdiq;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where people outside reach this installation; empty in a trial. */
@Component
public class PublicAddress {
    private final String address;

    PublicAddress(@Value("${tasdiq.mail.public-url:}") String address) {
        this.address = withoutSlash(address);
    }

    public boolean isKnown() {
        return !address.isEmpty();
    }

    /** Whether whoever asks it knows whom they speak to. */
    public boolean isSecure() {
        return address.startsWith("https://");
    }

    /** Without a slash at its end; that other one where none is known. */
    public String or(String other) {
        return isKnown() ? address : withoutSlash(other);
    }

    private static String withoutSlash(String address) {
        return address.replaceAll("/+$", "");
    }
}
