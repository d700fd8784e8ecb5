package org.tasdiq.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.MissingPiece;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Registrar;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.PostOffice;
import org.tasdiq.notification.PostSheet;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.candidacy.MyFileView;

/** The day a letter arrived is told by the candidate, or by the intake office from the return slip. */
class ReceiptOfADecisionTest extends ViewTest {
    private static final String RECORD = "notification.receipt.record";
    private static final String SLIP = "notification.receipt.slip.record";

    @Autowired
    Registrar registrar;

    @Autowired
    Decisions decisions;

    @Autowired
    PostOffice post;

    @Autowired
    Bench bench;

    @Test
    void isToldByTheCandidateBesideTheDecisionAndOnce() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        pressAndConfirm(RECORD);
        var decision = decision(file.file());
        assertThat(decision.receivedOn()).isEqualTo(file.today());
        assertThat(offers(RECORD)).isFalse();
        assertThat(says("decision.received", file.today())).isTrue();
        assertThat(find(Span.class)
                        .withText(text("notification.receipt.proof.STATED_BY_CANDIDATE"))
                        .exists())
                .isTrue();
        assertThat(says("decision.lastDay", decision.remedies().getFirst().lastDay()))
                .isTrue();
    }

    @Test
    void isEnteredByTheIntakeOfficerFromTheSlipAndCorrectedWithAReason() {
        var file = registrar.notified();
        signIn(file.person("Agent Fictif", Role.INTAKE_OFFICER));
        openFile(file.file(), "decision");
        press(SLIP);
        assertThat(field("number").getErrorMessage()).isEqualTo(text("refusal.required"));
        field("number").setValue("RK 000 000 081 TN");
        pressAndConfirm(SLIP);
        assertThat(field("number").getErrorMessage()).isEqualTo(text("refusal.receipts.slipMistyped"));
        field("number").setValue("2C 000 000 0001 1");
        pressAndConfirm(SLIP);
        assertThat(decision(file.file()).receivedOn()).isEqualTo(file.today());
        openFile(file.file(), "decision");
        assertThat(offers(SLIP)).isFalse();
        field("number").setValue("2C 000 000 0002 1");
        press("notification.receipt.slip.correct");
        assertThat(field("reason").getErrorMessage()).isEqualTo(text("refusal.required"));
        field("reason").setValue("Chiffre mal lu");
        pressAndConfirm("notification.receipt.slip.correct");
        openFile(file.file(), "decision");
        assertThat(find(Span.class).withText("2C00000000021").exists()).isTrue();
    }

    @Test
    void startsTheDaysOfRemediesThatTheCardNamesWithTheAddressesOfTheLetter() {
        var file = registrar.notified();
        var address = "Tribunal administratif de Port-Azur (fictif), 1 rue des Exemples";
        file.as(
                file.authority(),
                () -> post.write(
                        file.institution(),
                        new PostSheet(null, null, false, Map.of(Remedy.Kind.CONTENTIOUS, address))));
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(find(Paragraph.class)
                        .withText(text("notification.letter.remedies.where", address))
                        .exists())
                .isTrue();
        for (var remedy : decision(file.file()).remedies())
            assertThat(find(Span.class).withText(text(remedy.key())).exists()).isTrue();
    }

    @Test
    void cannotLieInTheFuture() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        var day = find(DatePicker.class).single();
        day.setValue(file.today().plusDays(1));
        pressAndConfirm(RECORD);
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.receipts.inFuture"));
        assertThat(decision(file.file()).receivedOn()).isNull();
    }

    @Test
    void isNotAskedForBeforeTheLetterIsOut() {
        var file = registrar.issued();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(offers(RECORD)).isFalse();
    }

    /** Every other letter has its proof beside it, in the list. */
    @Test
    void isToldOfAnotherLetterInTheList() {
        var file = bench.aFile().incomplete(MissingPiece.EXPERIENCE_NOT_PROVEN);
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        var proof = find(Details.class).single();
        assertThat(proof.getSummaryText()).isEqualTo(text("notification.receipt.proof"));
        proof.setOpened(true);
        pressAndConfirm(RECORD);
        assertThat(find(Span.class)
                        .withText(text(
                                "notification.letters.received.STATED_BY_CANDIDATE",
                                Dates.day(file.today(), Locale.FRENCH)))
                        .exists())
                .isTrue();
        assertThat(find(Details.class).exists()).isFalse();
    }

    @Test
    void isNotForTheAuthorityToTell() {
        var file = registrar.notified();
        signIn(file.authority());
        openFile(file.file(), "decision");
        assertThat(offers(RECORD)).isFalse();
        assertThat(offers(SLIP)).isFalse();
    }

    private TextField field(String name) {
        return find(TextField.class)
                .withLabel(text("notification.receipt.slip." + name))
                .single();
    }

    private DecisionSheet decision(CandidacyId file) {
        return actors.asSystem(() -> decisions.current(file)).orElseThrow();
    }

    private boolean says(String key, @Nullable LocalDate day) {
        var words = Dates.day(Objects.requireNonNull(day), Locale.FRENCH);
        return find(Paragraph.class).withText(text(key, words)).exists();
    }
}
