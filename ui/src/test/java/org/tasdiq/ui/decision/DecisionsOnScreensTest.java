package org.tasdiq.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Outcome;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.assessment.MinutesCard;
import org.tasdiq.ui.candidacy.ApplyView;
import org.tasdiq.ui.candidacy.MyFileView;
import org.tasdiq.ui.desk.DeskView;
import org.tasdiq.ui.shared.Said;
import org.tasdiq.ui.shared.StatusBadge;

/** What can be done about a decision once it is taken, by those who may. */
class DecisionsOnScreensTest extends ViewTest {
    @Autowired
    Registrar registrar;

    @Autowired
    Candidacies candidacies;

    @Autowired
    Decisions decisions;

    @Autowired
    Appeals appeals;

    @Autowired
    BusinessClock clock;

    @Autowired
    Bench bench;

    @Test
    void oneAuthorityAsksAndAnotherRevokes() {
        var file = registrar.notified();
        var second = file.person("Seconde Autorité Fictive", Role.CERTIFYING_AUTHORITY);
        assertThatThrownBy(() -> withdraw(file))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo("decision.decided"));
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(offers("candidacy.withdraw")).isFalse();
        signIn(file.authority());
        openFile(file.file(), "decision");
        write("decision.revocation.reason", "Une pièce était falsifiée.");
        pressAndConfirm("decision.revocation.ask");
        assertThat(offers("decision.revocation.confirm")).isFalse();
        assertThat(says("decision.revocation.fourEyes")).isTrue();

        var reference =
                file.as(file.authority(), () -> candidacies.sheet(file.file())).reference();
        signIn(second);
        navigate("desk", DeskView.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .contains(text("desk.notice.revocation", reference));
        openFile(file.file(), "decision");
        pressAndConfirm("decision.revocation.confirm");
        navigate("desk", DeskView.class);
        assertThat(find(Anchor.class).all())
                .extracting(Anchor::getText)
                .doesNotContain(text("desk.notice.revocation", reference));
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(badge("decision.void")).isTrue();
        assertThat(badge("credential.status.REVOKED")).isTrue();
        assertThat(offers("candidacy.withdraw")).isTrue();
    }

    @Test
    void theCandidateOpensTheFileOnTheMissingBlocksOnceTheTimeToAppealIsOver() {
        var file = registrar.notified();
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(says("refusal.decision.followUp.NOT_CLOSED")).isTrue();
        assertThat(offers("decision.followUp.begin")).isFalse();
        closed(file);
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        press("decision.followUp.begin");
        assertThat(getCurrentView()).isInstanceOf(ApplyView.class);
    }

    @Test
    void theBoardSeesWhatItRulesOn() {
        var file = registrar.notified();
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Un membre n’a pas étudié le dossier."));
        signIn(file.board());
        navigate("decision/review-appeal/" + file.file(), ReviewAppealView.class);
        assertThat(offers("decision.review.propose")).isTrue();
        assertThat(find(MinutesCard.class).exists()).isTrue();
        assertThat(badge("decision.board.short")).isFalse();
    }

    @Test
    void aMemberWhoIsAloneOnTheBoardLearnsWhomToAsk() {
        var file = registrar.notified();
        var administrator = file.person("Administratrice Fictive", Role.ADMINISTRATOR);
        actors.as(administrator, () -> {
            roles.withdraw(file.secondOfTheBoard(), Role.APPEAL_BOARD, file.institution(), "Mandat fictif terminé");
            return administrator;
        });
        file.as(file.candidate(), () -> appeals.lodge(file.file(), "Un membre n’a pas étudié le dossier."));
        signIn(file.board());
        navigate("decision/review-appeal/" + file.file(), ReviewAppealView.class);
        assertThat(badge("decision.board.short")).isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .anyMatch(words -> words.contains("Administratrice Fictive"));
    }

    @Test
    void theCandidateContestsARejectionAndTheBoardTakesItAway() {
        var file = bench.aFile().rejected("Poste sans lien avec le référentiel.", RejectionReason.NO_DIRECT_RELATION);
        file.asSystem(() -> decisions.notifyAdmissibility(file.file()));
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(badge("decision.rejection.inForce")).isTrue();
        write("decision.appeal.grounds", "Dix ans de métier n’ont pas été lus.");
        pressAndConfirm("decision.appeal.lodge");
        assertThat(badge("decision.appeal.pending")).isTrue();

        signIn(file.board());
        navigate("decision/review-appeal/" + file.file(), ReviewAppealView.class);
        assertThat(find(Said.class).all())
                .anyMatch(said -> said.getElement().getTextRecursively().contains("Poste sans lien"));
        test(find(RadioButtonGroup.class).single(), AppealRuling.class).selectItem(text("decision.ruling.UPHELD"));
        write("decision.review.reasons", "L’expérience se rapporte à la certification.");
        press("decision.review.propose");
        assertThat(says("decision.proposal.own")).isTrue();
        assertThat(offers("decision.proposal.confirm")).isFalse();

        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(badge("decision.appeal.pending")).isTrue();

        signIn(file.secondOfTheBoard());
        navigate("decision/review-appeal/" + file.file(), ReviewAppealView.class);
        assertThat(badge("decision.ruling.UPHELD")).isTrue();
        press("decision.proposal.sendBack");
        assertThat(offers("decision.proposal.confirm")).isTrue();
        write("decision.proposal.remark", "Citez les attestations.");
        press("decision.proposal.sendBack");
        assertThat(badge("decision.proposal.SENT_BACK")).isTrue();
        write("decision.review.reasons", "L’expérience se rapporte à la certification, dit l’attestation.");
        press("decision.review.propose");

        signIn(file.board());
        navigate("decision/review-appeal/" + file.file(), ReviewAppealView.class);
        pressAndConfirm("decision.proposal.confirm");

        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(badge("decision.rejection.inForce")).isTrue();
        assertThat(badge("decision.appeal.pending")).isTrue();
        file.asSystem(() -> appeals.notifyAppeal(file.file()));
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
        assertThat(badge("decision.rejection.annulled")).isTrue();
        assertThat(badge("candidacy.status.ADMISSIBLE")).isTrue();
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .contains(text("decision.appeal.authors", "Seconde Fictive", "Commission Fictive"));

        signIn(file.authority());
        openFile(file.file(), "decision");
        assertThat(find(Paragraph.class).all())
                .extracting(Paragraph::getText)
                .noneMatch(text("decision.appeal.authors", "Seconde Fictive", "Commission Fictive")::equals)
                .anyMatch(words -> words.contains("Seconde Fictive") && words.contains("Commission Fictive"));
    }

    @Test
    void anAuthoritySettlesTheConditionOfTheJury() {
        var file = registrar.underCondition("Fournir le certificat de langue.");
        signIn(file.authority());
        navigate("decision/settle-condition/" + file.file(), SettleConditionView.class);
        press("decision.condition.settle");
        assertThat(outcome(file)).isEqualTo(Outcome.PARTIAL_SUCCESS_PENDING_CONFIRMATION);
        test(find(RadioButtonGroup.class).single(), Boolean.class).selectItem(text("decision.condition.unfulfilled"));
        press("decision.condition.settle");
        assertThat(outcome(file)).isEqualTo(Outcome.PARTIAL_SUCCESS_PENDING_CONFIRMATION);
        write("decision.condition.reasons", "Aucun certificat n’a été produit.");
        press("decision.condition.settle");
        assertThat(outcome(file)).isEqualTo(Outcome.FAILURE);
    }

    private void withdraw(Bench.Story file) {
        file.as(file.candidate(), () -> candidacies.withdraw(file.file(), "Projet abandonné"));
    }

    private Outcome outcome(Bench.Story file) {
        return actors.asSystem(() -> decisions.current(file.file()))
                .orElseThrow()
                .outcome();
    }

    private void closed(Bench.Story file) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(80)));
            return decisions.closeFile(file.file());
        });
    }

    private boolean says(String key) {
        return find(Paragraph.class).withText(text(key)).exists();
    }

    private boolean badge(String key) {
        return find(StatusBadge.class).all().stream()
                .anyMatch(badge -> badge.getElement().getTextRecursively().contains(text(key)));
    }
}
