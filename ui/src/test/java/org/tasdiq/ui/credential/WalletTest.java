package org.tasdiq.ui.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.credential.CredentialSheet;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.Shares;
import org.tasdiq.credential.StatusReason;
import org.tasdiq.credential.proof.SealAuthority;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Seals;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.account.AccountView;
import org.tasdiq.ui.desk.DeskView;
import org.tasdiq.ui.shared.EmptyState;
import org.tasdiq.ui.shared.StatusBadge;

/** The learner takes credentials away and shows them; the authority suspends one; the administrator keeps the keys. */
class WalletTest extends ViewTest {
    @Autowired
    Registrar registrar;

    @Autowired
    Credentials credentials;

    @Autowired
    Shares shares;

    @Autowired
    IssuerKeys keys;

    @Autowired
    Seals seals;

    @Autowired
    Clock clock;

    @Test
    void saysWhyItIsEmpty() {
        signIn(person(university()));
        navigate("wallet", WalletView.class);
        assertThat(find(EmptyState.class).exists()).isTrue();
    }

    @Test
    void holdsEveryCredentialInEveryForm() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("wallet", WalletView.class);
        assertThat(find(H2.class).all()).hasSize(3);
        for (var key : new String[] {"badge", "document", "token"})
            assertThat(find(Anchor.class)
                            .withText(text("credential.download." + key))
                            .all())
                    .hasSize(3);
        assertThat(find(Anchor.class)
                        .withText(text("credential.download.europass"))
                        .exists())
                .isFalse();
    }

    @Test
    void makesALinkAndWithdrawsIt() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("wallet", WalletView.class);
        test(find(Button.class).withText(text("credential.share.make")).all().getFirst())
                .click();
        var field =
                find(TextField.class).withLabel(text("credential.share.link")).single();
        assertThat(field.getValue()).contains(Shares.PATH);
        pressAndConfirm("credential.share.withdraw");
        assertThat(find(TextField.class)
                        .withLabel(text("credential.share.link"))
                        .exists())
                .isFalse();
    }

    @Test
    void anAuthoritySuspendsWithAReasonAndLiftsIt() {
        var file = registrar.notified();
        signIn(file.authority());
        openFile(file.file(), "decision");
        pressFirst("credential.suspend");
        assertThat(reasons().getErrorMessage()).isEqualTo(text("refusal.required"));
        test(reasons(), StatusReason.class).selectItem(text("credential.reason.OTHER"));
        pressFirst("credential.suspend");
        assertThat(words().getErrorMessage()).isEqualTo(text("refusal.required"));
        test(words()).setValue("Enquête.");
        pressFirst("credential.suspend");
        assertThat(status(file)).isEqualTo(CredentialStatus.SUSPENDED);
        pressAndConfirm("credential.reinstate");
        assertThat(status(file)).isEqualTo(CredentialStatus.VALID);
    }

    @Test
    void twoAuthoritiesRevokeOneAndTheSecondHasItOnTheDesk() {
        var file = registrar.notified();
        signIn(file.authority());
        openFile(file.file(), "decision");
        var choice =
                find(Select.class).withLabel(text("credential.reason")).all().get(1); // after that of the suspension
        test(choice, StatusReason.class).selectItem(text("credential.reason.ISSUED_IN_ERROR"));
        pressFirst("credential.recall.ask");
        assertThat(offers("credential.recall.confirm")).isFalse();
        assertThat(offers("credential.recall.withdraw")).isTrue();

        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        signIn(second);
        navigate("desk", DeskView.class);
        assertThat(find(Anchor.class).all())
                .anyMatch(link -> link.getHref().equals("file/" + file.file())
                        && link.getText()
                                .equals(text("desk.notice.recall", first(file).number())));
        openFile(file.file(), "decision");
        pressAndConfirm("credential.recall.confirm");
        assertThat(first(file))
                .returns(CredentialStatus.REVOKED, CredentialSheet::status)
                .returns(StatusReason.ISSUED_IN_ERROR, CredentialSheet::revocationReason);
    }

    @Test
    void aSealIsShownWithItsEndAndOnTheDeskWhenThatIsNear() {
        var institution = university();
        var administrator = person(institution, Role.ADMINISTRATOR);
        var issued = new SealAuthority(clock.instant())
                .issue("CN=Cachet fictif,O=Fictive,2.5.4.97=VATFR-12345678901,C=FR", "EC", Duration.ofDays(30));
        signIn(administrator);
        seals.importKey(institution, issued.pkcs12("fichier fictif"), "fichier fictif");
        navigate("account", AccountView.class);
        assertThat(find(StatusBadge.class).all())
                .extracting(badge -> badge.getElement().getTextRecursively())
                .contains(text("credential.trust.E_SEAL"), text("account.seal.endsSoon"));
        navigate("desk", DeskView.class);
        assertThat(find(Anchor.class).all()).anyMatch(link -> link.getHref().equals("account"));
    }

    @Test
    void anAdministratorChangesKeys() {
        var institution = university();
        signIn(person(institution, Role.ADMINISTRATOR));
        navigate("account", AccountView.class);
        var before = keys.sheet(institution).keys().size();
        pressAndConfirm("credential.key.renew.ED25519");
        assertThat(keys.sheet(institution).keys()).hasSize(before + 1);
        find(TextField.class)
                .withLabel(text("credential.legalIdentifier"))
                .single()
                .setValue("12345");
        press("credential.legalIdentifier.save");
        assertThat(find(TextField.class)
                        .withLabel(text("credential.legalIdentifier"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.credential.legalIdentifier"));
    }

    @Test
    void anAdministratorHasWhatAWithdrawnKeySignedSignedAnew() {
        var file = registrar.notified();
        signIn(file.person("Administratrice Fictive", Role.ADMINISTRATOR));
        var stolen = keys.sheet(file.institution()).keys().getFirst();
        keys.withdraw(file.institution(), stolen.id(), "La clé a été copiée.");
        navigate("account", AccountView.class);
        assertThat(badge("credential.key.unverifiable", 3)).isTrue();
        pressAndConfirm("credential.key.reissue");
        assertThat(badge("credential.key.reissuing", 3)).isTrue();
        assertThat(offers("credential.key.reissue")).isFalse();
    }

    private boolean badge(String key, Object... arguments) {
        return find(StatusBadge.class).all().stream()
                .anyMatch(badge -> badge.getElement().getTextRecursively().contains(text(key, arguments)));
    }

    private void pressFirst(String key) {
        test(find(Button.class).withText(text(key)).all().getFirst()).click();
    }

    @SuppressWarnings("unchecked")
    private Select<StatusReason> reasons() {
        return find(Select.class).withLabel(text("credential.reason")).all().getFirst();
    }

    private TextArea words() {
        return find(TextArea.class)
                .withLabel(text("credential.reason.words"))
                .all()
                .getFirst();
    }

    private CredentialStatus status(Bench.Story file) {
        return first(file).status();
    }

    private CredentialSheet first(Bench.Story file) {
        return actors.asSystem(() -> credentials.of(file.file())).getFirst();
    }
}
