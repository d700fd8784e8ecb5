package org.tasdiq.identity;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.cert.X509Certificate;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.Vault;

/** Keeps a key for each institution, sealed under one outside the database: made here at the first use unless one was brought in. */
@Component
class VaultSeals implements SealHolder {
    private final SealRepository seals;
    private final InstitutionRepository institutions;
    private final Vault vault;
    private final Clock clock;

    VaultSeals(SealRepository seals, InstitutionRepository institutions, Vault vault, Clock clock) {
        this.seals = seals;
        this.institutions = institutions;
        this.vault = vault;
        this.clock = clock;
    }

    @Override
    public List<X509Certificate> certificates(InstitutionId institution) {
        return of(institution).certificates();
    }

    @Override
    public byte[] sign(InstitutionId institution, byte[] bytes) {
        var seal = of(institution);
        try {
            var signature = Signature.getInstance(
                    SealKeys.algorithm(seal.certificates().getFirst().getPublicKey()));
            signature.initSign(key(seal, institution));
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    InstitutionSeal of(InstitutionId institution) {
        return seals.findById(institution.value())
                .orElseGet(() -> keep(
                        institution, SealKeys.selfSigned(sheet(institution), clock.instant()), SealSheet.Origin.LOCAL));
    }

    InstitutionSeal keep(InstitutionId institution, SealKeys keys, SealSheet.Origin origin) {
        var sheet = sheet(institution);
        var seal = seals.findById(institution.value()).orElseGet(() -> new InstitutionSeal(sheet.id()));
        seal.hold(
                keys.certificates(),
                keys.key().getAlgorithm() + " " + vault.seal(keys.key().getEncoded(), name(institution)),
                origin,
                clock.instant());
        return seals.save(seal);
    }

    private InstitutionSheet sheet(InstitutionId institution) {
        return institutions
                .findById(institution.value())
                .orElseThrow(Refusal.unknown("institution"))
                .sheet();
    }

    private PrivateKey key(InstitutionSeal seal, InstitutionId institution) throws GeneralSecurityException {
        var kept = seal.privateKey().split(" ", 2);
        return KeyFactory.getInstance(kept[0])
                .generatePrivate(new PKCS8EncodedKeySpec(vault.open(kept[1], name(institution))));
    }

    private static String name(InstitutionId institution) {
        return "seal of " + institution.value();
    }
}
