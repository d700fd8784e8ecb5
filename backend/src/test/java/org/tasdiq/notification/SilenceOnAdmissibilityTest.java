package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.BelongsElsewhere;
import org.tasdiq.DatabaseTest;
import org.tasdiq.PaperPdf;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.deadline.OtherSettings;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** Nobody decided on admissibility in time: what that means is the regime's rule (labour code L6412-2; Tunisia: law 72-40). */
@DatabaseTest
class SilenceOnAdmissibilityTest {
    private static final String RULE = "admissibility.deadline";
    private static final String SILENCE = "admissibility.silenceRule";

    private final AdmissibilityClock admissibility;
    private final Candidacies candidacies;
    private final Decisions decisions;
    private final Deadlines deadlines;
    private final Letters letters;
    private final Mailbox mailbox;
    private final OtherSettings settings;
    private final Texts texts;
    private final BusinessClock clock;
    private final Bench.Story story;
    private final CandidacyId file;

    SilenceOnAdmissibilityTest(
            Bench bench,
            AdmissibilityClock admissibility,
            Candidacies candidacies,
            Decisions decisions,
            Deadlines deadlines,
            Letters letters,
            Mailbox mailbox,
            OtherSettings settings,
            Texts texts,
            BusinessClock clock) {
        this.admissibility = admissibility;
        this.candidacies = candidacies;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.letters = letters;
        this.mailbox = mailbox;
        this.settings = settings;
        this.texts = texts;
        this.clock = clock;
        this.story = bench.aFile();
        this.file = story.complete();
    }

    @Test
    void isConsentWhereTheLawSaysSoAndTheLetterSaysBySilence() throws Exception {
        timePasses();
        assertThat(silence()).isEqualTo("admissible");
        assertThat(sheet().status()).isEqualTo(CandidacyStatus.ADMISSIBLE);
        assertThat(sheet().bySilence()).isTrue();
        assertThat(sheet().admissibilityDecidedBy()).isNull();
        assertThat(runs("admissibility.validity")).isTrue();
        assertThat(letter(LetterKind.ADMISSIBLE)).contains(said("admissible"));
    }

    @Test
    void isRefusalWhereTheLawSaysSoAndTheLetterSaysBySilence() throws Exception {
        timePasses();
        settings.with(SILENCE, "REJECTED", () -> assertThat(silence()).isEqualTo("rejected"));
        assertThat(sheet().status()).isEqualTo(CandidacyStatus.CONTESTABLE);
        assertThat(sheet().bySilence()).isTrue();
        assertThat(letter(LetterKind.INADMISSIBLE)).contains(said("inadmissible"));
    }

    @Test
    void isNeitherWhereTheLawSaysNothingAndTheAdministratorHearsOfIt() {
        var administrator = story.person("Administratrice Fictive", Role.ADMINISTRATOR);
        var first = latest(RULE);
        timePasses();
        settings.with(SILENCE, "NONE", () -> assertThat(silence()).isEqualTo("escalated"));
        assertThat(sheet().status()).isEqualTo(CandidacyStatus.COMPLETE);
        assertThat(sheet().bySilence()).isFalse();
        assertThat(latest(RULE).round()).isEqualTo(first.round() + 1);
        assertThat(runs(RULE)).isTrue();
        settings.with(
                SILENCE,
                "NONE",
                () -> assertThat(
                                story.as(administrator, () -> mailbox.page(null).messages()))
                        .extracting(MessageSheet::kind)
                        .contains("overdue"));
    }

    @Test
    void beginsWithTheEndOfTheTimeAndIsTheSameTwice() {
        assertThatThrownBy(this::silence).isInstanceOf(BelongsElsewhere.class);
        assertThat(sheet().status()).isEqualTo(CandidacyStatus.COMPLETE);
        timePasses();
        assertThat(List.of(silence(), silence())).containsExactly("admissible", "admissible");
    }

    private void timePasses() {
        story.asSystem(() -> clock.moveTo(latest(RULE).due().plus(Duration.ofHours(1))));
    }

    private String silence() {
        var outcome = new java.util.concurrent.atomic.AtomicReference<>("");
        story.asSystem(() -> outcome.set(admissibility.applySilence(file)));
        return outcome.get();
    }

    private DeadlineSheet latest(String rule) {
        return story.as(story.authority(), () -> deadlines.latestOf(file, rule)).orElseThrow();
    }

    private boolean runs(String rule) {
        return latest(rule).state() == DeadlineState.RUNNING;
    }

    private CandidacySheet sheet() {
        return story.as(story.authority(), () -> candidacies.sheet(file));
    }

    private String letter(LetterKind kind) throws Exception {
        story.asSystem(() -> decisions.notifyAdmissibility(file));
        var candidate = sheet().candidate();
        var letter = story.as(candidate, () -> letters.of(file)).stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .orElseThrow();
        return PaperPdf.text(story.as(candidate, () -> letters.pdf(file, letter.id())));
    }

    /** The words before the date. */
    private String said(String kind) {
        var words = texts.of(Texts.FRENCH, "notification.letter." + kind + ".bySilence", "@");
        return words.substring(0, 60);
    }
}
