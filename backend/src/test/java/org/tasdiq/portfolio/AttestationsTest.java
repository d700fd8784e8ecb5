package org.tasdiq.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Sha256;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.candidacy.ApplicationForm.Position;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.Testimony.Answer;
import org.tasdiq.portfolio.Testimony.Finding;
import org.tasdiq.referential.CompetencyId;
import org.tasdiq.referential.Referentials;

/** A third party is asked, reminded, answers or does not; on a real database, with the clock moved forward. */
@DatabaseTest
class AttestationsTest {
    private static final String REGIME = "FR_UNIVERSITY";

    private final Attestations attestations;
    private final Attesters attesters;
    private final AttestationRound round;
    private final AttesterLinks links;
    private final Portfolios portfolios;
    private final Evidences evidences;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final Journal journal;
    private final People people;
    private final Actors actors;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final Bench.Story story;
    private final List<CompetencyId> competencies;

    AttestationsTest(
            Attestations attestations,
            Attesters attesters,
            AttestationRound round,
            AttesterLinks links,
            Portfolios portfolios,
            Evidences evidences,
            Candidacies candidacies,
            Referentials referentials,
            Deadlines deadlines,
            Journal journal,
            People people,
            Actors actors,
            BusinessClock clock,
            JdbcClient database,
            Bench bench) {
        this.attestations = attestations;
        this.attesters = attesters;
        this.round = round;
        this.links = links;
        this.portfolios = portfolios;
        this.evidences = evidences;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.journal = journal;
        this.people = people;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
        this.story = bench.aFile();
        var certification =
                actors.asSystem(() -> candidacies.sheet(story.file())).certification();
        competencies = referentials.sheet(certification).blocks().stream()
                .flatMap(b -> b.competencies().stream())
                .map(c -> c.id())
                .toList();
    }

    @Test
    void whatIsSignedBecomesInspectedSearchableEvidenceBesideTheClaimsItConfirms() {
        var id = ask();
        assertThat(state(id)).isEqualTo(AttestationState.ASKED);
        var page = attesters.open(token(id));
        assertThat(page.candidate()).isEqualTo("Yasmine Exemple-Fictif");
        assertThat(page.role()).isEqualTo("Chargée d'études");
        assertThat(page.competencies()).hasSize(2);
        assertThat(state(id)).isEqualTo(AttestationState.OPENED);

        attesters.keepDraft(token(id), testimony("Études inachevées"));
        assertThat(attesters.open(token(id)).draft().duties()).isEqualTo("Études inachevées");
        assertThat(sheet(id).signatory()).as("a draft is not shown").isNull();

        attesters.sign(token(id), testimony("Régression sur les ventes"), signature(), Texts.FRENCH);
        var signed = sheet(id);
        assertThat(signed.state()).isEqualTo(AttestationState.SIGNED);
        assertThat(signed.signatory()).isEqualTo("Nour Fictive");
        assertThat(signed.consent()).isTrue();
        assertThatThrownBy(() -> attesters.open(token(id))).hasMessageContaining("attestationOver.SIGNED");
        assertThatThrownBy(() -> attesters.sign(token(id), testimony("twice"), signature(), Texts.FRENCH))
                .isInstanceOf(Refusal.class);

        var item = asCandidate(() -> evidences.list(story.file())).getLast();
        assertThat(item.fromAttester()).isTrue();
        assertThat(item.id()).isEqualTo(signed.evidence());
        assertThat(item.kind()).isEqualTo(EvidenceKind.EMPLOYER_ATTESTATION);
        assertThat(item.experience()).isZero();
        story.inspected();
        assertThat(asCandidate(() -> evidences.sheet(story.file(), item.id())).verdict())
                .isEqualTo(EvidenceVerdict.CLEAN);
        assertThat(asCandidate(() -> evidences.search(story.file(), "régression ventes")))
                .extracting(SearchHit::evidence)
                .containsExactly(item.id());
        assertThat(linked(0)).containsExactly(EvidenceLink.whole(item.id()));
        assertThat(linked(1)).as("not confirmed").isEmpty();
        assertThat(events())
                .containsSubsequence(
                        "portfolio.AttestationAsked",
                        "portfolio.AttestationOpened",
                        "portfolio.EvidenceAdded",
                        "portfolio.AttestationSigned")
                .doesNotHaveDuplicates();
    }

    @Test
    void whatAnAttesterConfirmedIsNotLostWhenTheCandidateTypesOnAnOldScreen() {
        var id = ask();
        attesters.sign(token(id), testimony("Études"), signature(), Texts.ARABIC);
        var item = item(id);
        story.as(
                story.candidate(),
                () -> portfolios.claim(story.file(), competencies.getFirst(), Position.YES, "typed", List.of()));
        assertThat(linked(0)).extracting(EvidenceLink::evidence).containsExactly(item);
        story.as(story.candidate(), () -> evidences.remove(story.file(), item));
        assertThat(linked(0)).isEmpty();
        assertThat(sheet(id).evidence()).isNull();
        assertThat(sheet(id).state()).isEqualTo(AttestationState.SIGNED);
    }

    @Test
    void theCandidateDescribesNothingOfWhatAnAttesterSigned() {
        var id = ask();
        attesters.sign(token(id), testimony("Études"), signature(), Texts.ENGLISH);
        var description = new EvidenceDescription(EvidenceKind.WORK_SAMPLE, "Mine", null, null);
        assertThatThrownBy(() ->
                        story.as(story.candidate(), () -> evidences.describe(story.file(), item(id), description)))
                .hasMessageContaining("receivedFromAttester");
    }

    @Test
    void oneIsRemindedOnceWith28AndOnceWith14DaysLeftAndThenTheLinkExpires() {
        var id = ask();
        var lastDay = sheet(id).expiresOn();
        assertThat(lastDay).isEqualTo(story.today().plusWeeks(6));
        for (int left : List.of(28, 14)) {
            var moment = lastDay.minusDays(left)
                    .atTime(LocalTime.of(8, 0))
                    .atZone(deadlines.zone(REGIME))
                    .toInstant();
            int before = reminders(id);
            moveTo(moment.minusSeconds(60));
            round.goRound();
            assertThat(reminders(id)).as("a minute before").isEqualTo(before);
            moveTo(moment);
            round.goRound();
            round.goRound();
            assertThat(reminders(id)).as(left + " days left").isEqualTo(before + 1);
        }
        assertThat(reminders(id)).isEqualTo(2);
        var end = lastDay.plusDays(1).atStartOfDay(deadlines.zone(REGIME)).toInstant();
        moveTo(end.minusSeconds(60));
        round.goRound();
        assertThat(attesters.open(token(id)).lastDay()).isEqualTo(lastDay);
        moveTo(end);
        assertThatThrownBy(() -> attesters.open(token(id))).hasMessageContaining("attestationOver.EXPIRED");
        round.goRound();
        round.goRound();
        assertThat(state(id)).isEqualTo(AttestationState.EXPIRED);
        assertThat(reminders(id)).isEqualTo(2);
        assertThat(events()).filteredOn("portfolio.AttestationExpired"::equals).hasSize(1);
        assertThat(messages("attestationExpired", story.candidate().value())).isEqualTo(1);
    }

    @Test
    void ofRemindersMissedOnlyOneIsMadeUpFor() {
        var id = ask();
        var last = sheet(id).expiresOn().minusDays(10).atStartOfDay(deadlines.zone(REGIME));
        moveTo(last.toInstant());
        round.goRound();
        round.goRound();
        assertThat(reminders(id)).isEqualTo(1);
    }

    @Test
    void aNewLinkEndsTheOldOneAndItsTimeBeginsAnew() {
        var id = ask();
        var old = token(id);
        moveTo(clock.instant().plus(Duration.ofDays(50)));
        round.goRound();
        story.as(story.candidate(), () -> attestations.askAgain(story.file(), id));
        assertUnknown(old);
        assertThat(attesters.open(links.token(id, 2)).lastDay())
                .isEqualTo(story.today().plusWeeks(6));
        story.as(story.candidate(), () -> attestations.askAgain(story.file(), id));
        assertThatThrownBy(() -> story.as(story.candidate(), () -> attestations.askAgain(story.file(), id)))
                .hasMessageContaining("tooManyLinks");
    }

    @Test
    void withdrawnAndDeclinedLinksAreDeadAndTheirDraftsGone() {
        var withdrawn = ask();
        attesters.keepDraft(token(withdrawn), testimony("secret draft"));
        story.as(story.candidate(), () -> attestations.withdraw(story.file(), withdrawn));
        assertThatThrownBy(() -> attesters.open(token(withdrawn))).hasMessageContaining("attestationOver.WITHDRAWN");
        assertThatThrownBy(() -> attesters.sign(token(withdrawn), testimony("late"), signature(), Texts.FRENCH))
                .hasMessageContaining("attestationOver.WITHDRAWN");
        var declined = ask();
        attesters.keepDraft(token(declined), testimony("secret draft"));
        attesters.decline(token(declined), "Je n’étais pas son responsable.");
        assertThat(sheet(declined).declineReason()).isEqualTo("Je n’étais pas son responsable.");
        assertThatThrownBy(() -> attesters.keepDraft(token(declined), testimony("late")))
                .hasMessageContaining("attestationOver.DECLINED");
        assertThat(drafts("secret draft")).isZero();
        assertThat(events()).contains("portfolio.AttestationWithdrawn", "portfolio.AttestationDeclined");
    }

    @Test
    void aWrongTokenAnEmptyOneAndAHashAreAllUnknown() {
        var id = ask();
        assertUnknown("");
        assertUnknown(token(id).substring(1));
        assertUnknown(Sha256.of(token(id)));
        assertUnknown(links.token(id, 2));
    }

    @Test
    void withThePortfolioAndWithTheFileEveryOpenRequestEnds() {
        var id = ask();
        story.as(story.candidate(), () -> candidacies.withdraw(story.file(), "Départ à l’étranger"));
        assertThat(state(id)).isEqualTo(AttestationState.ENDED);
        assertThatThrownBy(() -> attesters.open(token(id))).hasMessageContaining("attestationOver.ENDED");
        assertThat(events()).contains("portfolio.AttestationEnded");
    }

    @Test
    void theDraftBehindAnExpiredLinkGoesWithTheFile() {
        var id = ask();
        attesters.keepDraft(token(id), testimony("draft of one who was late"));
        moveTo(clock.instant().plus(Duration.ofDays(50)));
        round.goRound();
        assertThat(drafts("draft of one who was late"))
                .as("a new link would show it")
                .isEqualTo(1);
        story.as(story.candidate(), () -> candidacies.withdraw(story.file(), "Départ à l’étranger"));
        assertThat(drafts("draft of one who was late")).isZero();
        assertThat(state(id)).isEqualTo(AttestationState.EXPIRED);
    }

    @Test
    void handingThePortfolioInEndsWhatIsStillAsked() {
        var open = ask();
        var signed = ask();
        attesters.sign(token(signed), testimony("Études"), signature(), Texts.FRENCH);
        for (var competency : competencies) {
            story.as(
                    story.candidate(),
                    () -> portfolios.claim(story.file(), competency, Position.YES, "Fait", List.of()));
        }
        story.as(story.candidate(), () -> portfolios.submit(story.file(), new SubmissionStatement(true, true)));
        assertThat(state(open)).isEqualTo(AttestationState.ENDED);
        assertThat(state(signed)).isEqualTo(AttestationState.SIGNED);
        assertThatThrownBy(this::ask).isInstanceOf(Refusal.class);
    }

    @Test
    void fiveRequestsAreOpenAtMost() {
        for (int n = 0; n < 5; n++) ask();
        assertThatThrownBy(this::ask).hasMessageContaining("tooManyAttestationsOpen");
    }

    @Test
    void nobodyAsksOrAnswersThemselves() {
        var email = actors.asSystem(() -> people.sheet(story.candidate())).email();
        assertThatThrownBy(() -> ask(email)).hasMessageContaining("attesterIsCandidate");
        var id = ask();
        assertThatThrownBy(() -> asCandidate(() -> attesters.open(token(id)))).hasMessageContaining("ownAttestation");
        assertThat(state(id)).isEqualTo(AttestationState.ASKED);
    }

    private AttestationId ask() {
        return ask("nour.fictive@example.org");
    }

    private AttestationId ask(String email) {
        var request = new AttestationRequest(
                "Nour Fictive",
                "Directrice",
                "Distribu-Fictif SA",
                email,
                "fr",
                0,
                Set.of(competencies.get(0), competencies.get(1)));
        return asCandidate(() -> attestations.ask(story.file(), request));
    }

    private Testimony testimony(String duties) {
        return new Testimony(
                "Nour Fictive",
                "Directrice",
                "Distribu-Fictif SA",
                "nour.fictive@example.org",
                story.today().minusYears(3),
                null,
                duties,
                List.of(
                        new Answer(competencies.get(0), Finding.CONFIRMED, "Chaque mois"),
                        new Answer(competencies.get(1), Finding.NOT_CONFIRMED, "Jamais vu")),
                true);
    }

    private static Signature signature() {
        return new Signature("nour fictive", true);
    }

    /** What the mail carries; the database does not have it. */
    private String token(AttestationId id) {
        return links.token(id, 1);
    }

    private AttestationSheet sheet(AttestationId id) {
        return asCandidate(() -> attestations.of(story.file())).stream()
                .filter(a -> a.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private EvidenceId item(AttestationId id) {
        return Objects.requireNonNull(sheet(id).evidence());
    }

    private AttestationState state(AttestationId id) {
        return sheet(id).state();
    }

    private List<EvidenceLink> linked(int competency) {
        return asCandidate(() -> portfolios.sheet(story.file())).claims().stream()
                .filter(c -> c.competency().equals(competencies.get(competency)))
                .flatMap(c -> c.evidence().stream())
                .toList();
    }

    private List<String> events() {
        return actors.asSystem(() -> journal.entries(story.file())).stream()
                .map(JournalEntrySheet::event)
                .filter(e -> e.startsWith("portfolio."))
                .toList();
    }

    private int drafts(String words) {
        return database.sql("select count(*) from attestation where testimony like ?")
                .param("%" + words + "%")
                .query(Integer.class)
                .single();
    }

    private int reminders(AttestationId id) {
        return messages("attestationReminder", id.value());
    }

    private int messages(String kind, java.util.UUID to) {
        return database.sql("select count(*) from message where kind = ? and person_id = ?")
                .params(kind, to.toString())
                .query(Integer.class)
                .single();
    }

    private void assertUnknown(String token) {
        assertThatThrownBy(() -> attesters.open(token))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("unknown.attestation"));
    }

    private void moveTo(Instant instant) {
        actors.asSystem(() -> {
            clock.moveTo(instant);
            return true;
        });
    }

    private <T> T asCandidate(java.util.function.Supplier<T> work) {
        return story.as(story.candidate(), work);
    }
}
