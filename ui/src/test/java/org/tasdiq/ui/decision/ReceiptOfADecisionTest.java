package org.tasdiq.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.ReceiptProof;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.candidacy.MyFileView;

/** The day a decision arrived is told by the candidate, or by the intake office from the return slip. */
class ReceiptOfADecisionTest extends ViewTest {
    private static final String RECORD = "decision.receipt.record";

    @Autowired
    Registrar registrar;

    @Autowired
    Decisions decisions;

    @Test
    void isToldByTheCandidateBesideTheDecisionAndOnce() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        pressAndConfirm(RECORD);
        var decision = decision(file.file());
        assertThat(decision.receivedOn()).isEqualTo(file.today());
        assertThat(decision.proof()).isEqualTo(ReceiptProof.OPENED_IN_APPLICATION);
        assertThat(offers(RECORD)).isFalse();
        assertThat(says("decision.received.OPENED_IN_APPLICATION", file.today()))
                .isTrue();
        assertThat(says("decision.lastDay", decision.remedies().getFirst().lastDay()))
                .isTrue();
    }

    @Test
    void isEnteredByTheIntakeOfficerFromTheSlip() {
        var file = registrar.notified();
        signIn(file.person("Agent Fictif", Role.INTAKE_OFFICER));
        openFile(file.file(), "decision");
        pressAndConfirm(RECORD);
        assertThat(decision(file.file()).proof()).isEqualTo(ReceiptProof.REGISTERED_LETTER);
        assertThat(offers(RECORD)).isFalse();
    }

    @Test
    void cannotLieInTheFuture() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        var day = find(DatePicker.class).single();
        day.setValue(file.today().plusDays(1));
        pressAndConfirm(RECORD);
        assertThat(day.getErrorMessage()).isEqualTo(text("refusal.decision.receiptInFuture"));
        assertThat(decision(file.file()).receivedOn()).isNull();
    }

    @Test
    void isNotAskedForBeforeTheLetterIsOut() {
        var file = registrar.issued();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(offers(RECORD)).isFalse();
    }

    @Test
    void isNotForTheAuthorityToTell() {
        var file = registrar.notified();
        signIn(file.authority());
        openFile(file.file(), "decision");
        assertThat(offers(RECORD)).isFalse();
    }

    private DecisionSheet decision(CandidacyId file) {
        return actors.asSystem(() -> decisions.current(file)).orElseThrow();
    }

    private boolean says(String key, @Nullable LocalDate day) {
        var words = Dates.day(Objects.requireNonNull(day), Locale.FRENCH);
        return find(Paragraph.class).withText(text(key, words)).exists();
    }
}
