package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** Without a domain the key that signs is the name of the institution. */
@DatabaseTest
class ReissueInATrialTest {
    private final Registrar registrar;
    private final Credentials credentials;
    private final IssuerKeys keys;
    private final ReissueRound reissues;
    private final Actors actors;

    ReissueInATrialTest(
            Registrar registrar, Credentials credentials, IssuerKeys keys, ReissueRound reissues, Actors actors) {
        this.registrar = registrar;
        this.credentials = credentials;
        this.keys = keys;
        this.reissues = reissues;
        this.actors = actors;
    }

    @Test
    void namesTheInstitutionByItsNewKeyWhereverTheOldOneStood() {
        var file = registrar.notified();
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        var before = first(file);
        var stolen = file.as(administrator, () -> keys.sheet(file.institution())).keys().stream()
                .filter(IssuerKeySheet::signs)
                .findFirst()
                .orElseThrow();
        file.as(administrator, () -> keys.withdraw(file.institution(), stolen.id(), "La clé a été copiée."));
        file.as(administrator, () -> keys.reissue(file.institution(), stolen.id()));
        reissues.goRound();
        var after = first(file);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.issuer()).startsWith(Keyring.LOCAL).isNotEqualTo(before.issuer());
        assertThat(document(file, after)).contains(after.issuer()).doesNotContain(before.issuer());
    }

    private CredentialSheet first(Bench.Story file) {
        return actors.asSystem(() -> credentials.of(file.file())).getFirst();
    }

    private String document(Bench.Story file, CredentialSheet credential) {
        return actors.asSystem(() -> credentials.signed(file.file(), credential.id(), SignedForm.DOCUMENT));
    }
}
