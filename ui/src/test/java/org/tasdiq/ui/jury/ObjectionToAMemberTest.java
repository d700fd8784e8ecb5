package org.tasdiq.ui.jury;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.SeatStatus;
import org.tasdiq.ui.ViewTest;
import org.tasdiq.ui.assessment.DeliberateView;
import org.tasdiq.ui.assessment.ScorePortfolioView;
import org.tasdiq.ui.assessment.SignMinutesView;
import org.tasdiq.ui.candidacy.MyFileView;

/** The candidate may challenge a member; the secretary recuses, and a member who finds a link late leaves. */
class ObjectionToAMemberTest extends ViewTest {
    private static final String GROUNDS = "Nous avons travaillé ensemble en 2019.";

    @Autowired
    Bench bench;

    @Autowired
    Judges judges;

    @Autowired
    Independence independence;

    @Test
    void isMadeByTheCandidateWhoReadsTheNames() {
        var file = judges.aConvenedJury();
        openAsCandidate(file);
        assertThat(names(file, "J2")).isTrue();
        object(file, "J2", RecusalReason.PAST_PROFESSIONAL_LINK);
        pressAndConfirm("jury.challenge");
        assertThat(seat(file, "J2").challenges()).singleElement().satisfies(challenge -> {
            assertThat(challenge.reason()).isEqualTo(RecusalReason.PAST_PROFESSIONAL_LINK);
            assertThat(challenge.text()).isEqualTo(GROUNDS);
        });
        assertThat(says(text("jury.challenged"))).isTrue();
    }

    @Test
    void needsWords() {
        var file = judges.aConvenedJury();
        openAsCandidate(file);
        object(file, "J2", RecusalReason.PERSONAL_LINK);
        write("jury.objection.words", "");
        pressAndConfirm("jury.challenge");
        assertThat(find(TextArea.class)
                        .withLabel(text("jury.objection.words"))
                        .single()
                        .getErrorMessage())
                .isEqualTo(text("refusal.required"));
        assertThat(seat(file, "J2").challenges()).isEmpty();
    }

    @Test
    void cannotBeMadeBeforeTheNamesAreKnown() {
        var file = bench.aFile().appointed();
        openAsCandidate(file);
        assertThat(names(file, "J2")).isFalse();
        assertThat(offers("jury.challenge")).isFalse();
    }

    @Test
    void isReadByTheSecretaryWhoRecuses() {
        var file = judges.aConvenedJury();
        openAsCandidate(file);
        object(file, "J2", RecusalReason.PAST_PROFESSIONAL_LINK);
        pressAndConfirm("jury.challenge");
        open(file, file.secretary());
        assertThat(says(text("jury.challenged"))).isTrue();
        object(file, "J2", RecusalReason.PAST_PROFESSIONAL_LINK);
        pressAndConfirm("jury.recuse");
        assertThat(seat(file, "J2").status()).isEqualTo(SeatStatus.RECUSED);
        assertThat(says(text("jury.seat.RECUSED"))).isTrue();
    }

    @Test
    void isReadByTheSecretaryWhoKeepsTheMemberAndSaysWhy() {
        var file = judges.aConvenedJury();
        openAsCandidate(file);
        object(file, "J2", RecusalReason.PAST_PROFESSIONAL_LINK);
        pressAndConfirm("jury.challenge");
        open(file, file.secretary());
        press("jury.dismiss");
        assertThat(seat(file, "J2").isChallenged()).isTrue();
        write("jury.dismiss.answer", "Vous ne vous êtes jamais rencontrés.");
        press("jury.dismiss");
        assertThat(seat(file, "J2").isChallenged()).isFalse();
        assertThat(offers("jury.dismiss")).isFalse();
        openAsCandidate(file);
        assertThat(says(text("jury.dismissed.answer", "Vous ne vous êtes jamais rencontrés.")))
                .isTrue();
    }

    @Test
    void mayRestOnWhatTheMemberRemarkedWhichTheCandidateNeverReads() {
        var file = bench.aFile().appointed().convened();
        var said = new IndependenceDeclaration(false, false, false, false, "Même revue en 2019");
        file.as(file.juror("J2"), () -> independence.declare(file.file(), said));
        open(file, file.secretary());
        assertThat(says(text("jury.declared.none"))).isTrue();
        assertThat(says(text("jury.declared.remark", "Même revue en 2019"))).isTrue();
        open(file, file.person("Agent Fictif", Role.INTAKE_OFFICER));
        assertThat(says(text("jury.declared.none"))).isFalse();
        openAsCandidate(file);
        assertThat(names(file, "J2")).isTrue();
        assertThat(says(text("jury.declared.none"))).isFalse();
        assertThat(says(text("jury.declared.remark", "Même revue en 2019"))).isFalse();
    }

    @Test
    void isForAMemberOnlyAboutThemselves() {
        var file = judges.aConvenedJury();
        open(file, file.juror("J3"));
        assertThat(offers("jury.recuse")).isFalse();
        choose("jury.objection.reason", text("jury.recusal.UNAVAILABLE"));
        pressAndConfirm("jury.standDown");
        assertThat(seat(file, "J3").recusedFor()).isEqualTo(RecusalReason.UNAVAILABLE);
        assertThat(seat(file, "J2").status()).isEqualTo(SeatStatus.INDEPENDENT);
    }

    @Test
    void isMadeByAJurorWhoFindsALinkWhileScoring() {
        var file = judges.aConvenedJury();
        signIn(file.juror("J4"));
        navigate("assessment/score-portfolio/" + file.file(), ScorePortfolioView.class);
        choose("jury.objection.reason", text("jury.recusal.PERSONAL_LINK"));
        pressAndConfirm("jury.lateLink");
        assertThat(seat(file, "J4").recusedFor()).isEqualTo(RecusalReason.PERSONAL_LINK);
        assertThat(getCurrentView()).isInstanceOf(org.tasdiq.ui.desk.DeskView.class);
    }

    @Test
    void isMadeByAJurorWhoFindsALinkOnceTheCandidateIsHeard() {
        var file = judges.aHeardFile();
        signIn(file.juror("J4"));
        navigate("assessment/deliberate/" + file.file(), DeliberateView.class);
        choose("jury.objection.reason", text("jury.recusal.PAST_PROFESSIONAL_LINK"));
        pressAndConfirm("jury.lateLink");
        assertThat(seat(file, "J4").recusedFor()).isEqualTo(RecusalReason.PAST_PROFESSIONAL_LINK);
        assertThat(getCurrentView()).isInstanceOf(org.tasdiq.ui.desk.DeskView.class);
    }

    @Test
    void isMadeByAJurorWhoFindsALinkBeforeSigning() {
        var file = judges.aHeardFile();
        judges.deliberate(file);
        signIn(file.juror("J4"));
        navigate("assessment/sign-minutes/" + file.file(), SignMinutesView.class);
        choose("jury.objection.reason", text("jury.recusal.PERSONAL_LINK"));
        pressAndConfirm("jury.lateLink");
        assertThat(seat(file, "J4").recusedFor()).isEqualTo(RecusalReason.PERSONAL_LINK);
    }

    @Test
    void isNotForTheIntakeOfficer() {
        var file = judges.aConvenedJury();
        open(file, file.person("Agent Fictif", Role.INTAKE_OFFICER));
        assertThat(names(file, "J2")).isTrue();
        assertThat(offers("jury.recuse")).isFalse();
        assertThat(offers("jury.challenge")).isFalse();
    }

    private void openAsCandidate(Bench.Story file) {
        signIn(file.candidate());
        navigate("candidacy/my-file/" + file.file(), MyFileView.class);
    }

    private void open(Bench.Story file, PersonId reader) {
        signIn(reader);
        openFile(file.file(), "jury");
    }

    private void object(Bench.Story file, String member, RecusalReason reason) {
        choose("jury.objection.member", seat(file, member).name());
        choose("jury.objection.reason", text("jury.recusal." + reason));
        write("jury.objection.words", GROUNDS);
    }

    private boolean names(Bench.Story file, String member) {
        return says(seat(file, member).name());
    }

    private boolean says(String words) {
        return find(Span.class).withText(words).exists();
    }

    private static SeatSheet seat(Bench.Story file, String member) {
        return file.jury().seats().stream()
                .filter(seat -> seat.person().equals(file.juror(member)))
                .findFirst()
                .orElseThrow();
    }
}
