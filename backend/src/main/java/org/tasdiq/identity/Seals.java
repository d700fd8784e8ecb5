package org.tasdiq.identity;

import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** The seals of institutions, for their papers and for what goes to Europass. */
@Service
public class Seals {
    private static final int LARGEST = 64 * 1024;

    private final SealRepository seals;
    private final VaultSeals vault;
    private final SealHolder holder;
    private final Clock clock;

    Seals(SealRepository seals, VaultSeals vault, SealHolder holder, Clock clock) {
        this.seals = seals;
        this.vault = vault;
        this.holder = holder;
        this.clock = clock;
    }

    /** The certificate that seals now; made when the institution has none yet. */
    @Transactional
    @Permission("identity.readSeal")
    public SealSheet sheet(InstitutionId institution) {
        return vault.of(institution).sheet();
    }

    /** The same where an authority issued it; empty for one that was made here, of which nobody outside can tell whose it is. */
    @Transactional(readOnly = true)
    @Permission("identity.readSeal")
    public Optional<SealSheet> ofAuthority(InstitutionId institution) {
        return seals.findById(institution.value())
                .map(InstitutionSeal::sheet)
                .filter(seal -> seal.origin() == SealSheet.Origin.IMPORTED);
    }

    /** The same while its certificate is valid: to the second. */
    @Transactional(readOnly = true)
    @Permission("identity.readSeal")
    public Optional<SealSheet> inForce(InstitutionId institution) {
        return ofAuthority(institution)
                .filter(seal -> holder.certificates(institution).stream()
                        .limit(1)
                        .allMatch(certificate -> SealKeys.isValid(certificate, clock.instant())));
    }

    /** The certificates of all institutions here that authorities issued. */
    @Transactional(readOnly = true)
    @Permission("identity.seal")
    public List<X509Certificate> ofAuthorities() {
        return seals.findByOrigin(SealSheet.Origin.IMPORTED).stream()
                .map(seal -> seal.certificates().getFirst())
                .toList();
    }

    /** The PDF with the institution's seal in it (PAdES B-B). */
    @Transactional
    @Permission("identity.seal")
    public byte[] seal(InstitutionId institution, byte[] pdf, String reason, String place) {
        return PdfSeal.seal(
                pdf,
                holder.certificates(institution),
                bytes -> holder.sign(institution, bytes),
                reason,
                place,
                clock.instant());
    }

    /** What seals for the institution now: its certificate, then those of the authorities above it. */
    @Transactional
    @Permission("identity.seal")
    public List<X509Certificate> certificates(InstitutionId institution) {
        return holder.certificates(institution);
    }

    /** The signature, ECDSA or RSA as the key is, over the SHA-256 of the bytes; for forms of seals that other rooms know. */
    @Transactional
    @Permission("identity.seal")
    public byte[] sign(InstitutionId institution, byte[] bytes) {
        return holder.sign(institution, bytes);
    }

    /** Seals from now on with the key of a PKCS#12 file; what was sealed before keeps its seal. */
    @Transactional
    @Permission("identity.importSeal")
    public SealSheet importKey(InstitutionId institution, byte[] pkcs12, String password) {
        if (pkcs12.length > LARGEST) throw Refusal.invalid("pkcs12", "seal.unreadable");
        var keys = SealKeys.imported(pkcs12, password, clock.instant());
        return vault.keep(institution, keys, SealSheet.Origin.IMPORTED).sheet();
    }
}
