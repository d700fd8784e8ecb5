package org.tasdiq.identity;

import java.security.cert.X509Certificate;
import java.util.List;

/**
 * Who keeps the keys of the seals: the vault of this installation. A remote signing service (CSC API 2, {@code signHash})
 * can take its place, since whatever seals asks for nothing but this.
 */
interface SealHolder {
    /** What seals for the institution now: its certificate, then those above it. */
    List<X509Certificate> certificates(InstitutionId institution);

    /** The signature of {@link SealKeys#algorithm} over the bytes, with the key of the first certificate. */
    byte[] sign(InstitutionId institution, byte[] bytes);
}
