package org.tasdiq.credential;

import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;

/** Which institution of ours stands behind the issuer that a credential names. */
@Service
public class IssuingHouses {
    private final Institutions institutions;
    private final IssuerKeyRepository keys;
    private final Keyring keyring;

    IssuingHouses(Institutions institutions, IssuerKeyRepository keys, Keyring keyring) {
        this.institutions = institutions;
        this.keys = keys;
        this.keyring = keyring;
    }

    /** By its key, withdrawn ones included, or its name on the domain; empty for everybody else's. */
    @Transactional(readOnly = true)
    @Permission("credential.findIssuer")
    public Optional<InstitutionId> of(String issuer) {
        if (issuer.startsWith(Keyring.LOCAL))
            return keys.findFirstByPublicKey(issuer.substring(Keyring.LOCAL.length()))
                    .map(IssuerKey::institution);
        if (!keyring.hasDomain()) return Optional.empty();
        return institutions.all().stream()
                .filter(institution -> issuer.equals(keyring.did(institution)))
                .map(InstitutionSheet::id)
                .findFirst();
    }
}
