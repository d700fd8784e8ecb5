package org.tasdiq.ui.credential;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.credential.CredentialStatus;
import org.tasdiq.credential.Credentials;
import org.tasdiq.credential.IssuerKeys;
import org.tasdiq.credential.Shares;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.account.AccountView;
import org.tasdiq.ui.shared.EmptyState;

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
        test(find(Button.class).withText(text("credential.suspend")).all().getFirst())
                .click();
        assertThat(find(TextArea.class)
                        .withLabel(text("credential.suspend.reason"))
                        .all()
                        .getFirst()
                        .getErrorMessage())
                .isEqualTo(text("refusal.required"));
        test(find(TextArea.class)
                        .withLabel(text("credential.suspend.reason"))
                        .all()
                        .getFirst())
                .setValue("Enquête.");
        test(find(Button.class).withText(text("credential.suspend")).all().getFirst())
                .click();
        assertThat(status(file)).isEqualTo(CredentialStatus.SUSPENDED);
        pressAndConfirm("credential.reinstate");
        assertThat(status(file)).isEqualTo(CredentialStatus.VALID);
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

    private CredentialStatus status(org.tasdiq.jury.Bench.Story file) {
        return actors.asSystem(() -> credentials.of(file.file())).getFirst().status();
    }
}
