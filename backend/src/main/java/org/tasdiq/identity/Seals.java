package org.tasdiq.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Vault;

/** The seals of institutions: a key each, made here at the first use unless one was brought in. */
@Service
public class Seals {
    private final SealRepository seals;
    private final InstitutionRepository institutions;
    private final Vault vault;
    private final Clock clock;

    Seals(SealRepository seals, InstitutionRepository institutions, Vault vault, Clock clock) {
        this.seals = seals;
        this.institutions = institutions;
        this.vault = vault;
        this.clock = clock;
    }

    /** The certificate that seals now; made when the institution has none yet. */
    @Transactional
    @Permission("identity.readSeal")
    public SealSheet sheet(InstitutionId institution) {
        return of(institution).sheet();
    }

    /** The PDF with the institution's seal in it (PAdES B-B). */
    @Transactional
    @Permission("identity.seal")
    public byte[] seal(InstitutionId institution, byte[] pdf, String reason, String place) {
        var seal = of(institution);
        return PdfSeal.seal(
                pdf, new SealKeys(key(seal, institution), seal.certificate()), reason, place, clock.instant());
    }

    /** Seals from now on with the key of a PKCS#12 file; what was sealed before keeps its seal. */
    @Transactional
    @Permission("identity.importSeal")
    public SealSheet importKey(InstitutionId institution, byte[] pkcs12, String password) {
        if (!institutions.existsById(institution.value()))
            throw Refusal.unknown("institution").get();
        var keys = SealKeys.imported(pkcs12, password, clock.instant());
        return keep(institution, keys, SealSheet.Origin.IMPORTED).sheet();
    }

    private InstitutionSeal of(InstitutionId institution) {
        return seals.findById(institution.value()).orElseGet(() -> {
            var sheet = institutions
                    .findById(institution.value())
                    .orElseThrow(Refusal.unknown("institution"))
                    .sheet();
            return keep(institution, SealKeys.selfSigned(sheet, clock.instant()), SealSheet.Origin.LOCAL);
        });
    }

    private InstitutionSeal keep(InstitutionId institution, SealKeys keys, SealSheet.Origin origin) {
        var seal = seals.findById(institution.value()).orElseGet(() -> new InstitutionSeal(institution));
        seal.hold(
                keys.certificate(),
                keys.key().getAlgorithm() + " " + vault.seal(keys.key().getEncoded(), name(institution)),
                origin,
                clock.instant());
        return seals.save(seal);
    }

    private PrivateKey key(InstitutionSeal seal, InstitutionId institution) {
        var kept = seal.privateKey().split(" ", 2);
        try {
            return KeyFactory.getInstance(kept[0])
                    .generatePrivate(new PKCS8EncodedKeySpec(vault.open(kept[1], name(institution))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String name(InstitutionId institution) {
        return "seal of " + institution.value();
    }
}
