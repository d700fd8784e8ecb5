package org.tasdiq.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.notification.Mailbox;
import org.tasdiq.notification.MessageSheet;
import org.tasdiq.portfolio.CommentSheet;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.CommentedPart;
import org.tasdiq.portfolio.Comments;

/** An adviser is invited, answers, helps within the consent, and loses the file with it; on a real database. */
@DatabaseTest
class AccompanimentTest {
    private final Advisers advisers;
    private final Accompaniment accompaniment;
    private final InvitationRound round;
    private final InvitationRepository invitations;
    private final InvitationLinks links;
    private final Candidacies candidacies;
    private final Intake intake;
    private final Comments comments;
    private final WorkList work;
    private final Mailbox mailbox;
    private final Journal journal;
    private final People people;
    private final Guard guard;
    private final Actors actors;
    private final BusinessClock clock;
    private final JdbcClient database;
    private final Bench bench;
    private final Bench.Story story;

    AccompanimentTest(
            Advisers advisers,
            Accompaniment accompaniment,
            InvitationRound round,
            InvitationRepository invitations,
            InvitationLinks links,
            Candidacies candidacies,
            Intake intake,
            Comments comments,
            WorkList work,
            Mailbox mailbox,
            Journal journal,
            People people,
            Guard guard,
            Actors actors,
            BusinessClock clock,
            JdbcClient database,
            Bench bench) {
        this.advisers = advisers;
        this.accompaniment = accompaniment;
        this.round = round;
        this.invitations = invitations;
        this.links = links;
        this.candidacies = candidacies;
        this.intake = intake;
        this.comments = comments;
        this.work = work;
        this.mailbox = mailbox;
        this.journal = journal;
        this.people = people;
        this.guard = guard;
        this.actors = actors;
        this.clock = clock;
        this.database = database;
        this.bench = bench;
        this.story = bench.aFile();
    }

    @Test
    void whoHadNoAccountRegistersWithTheInvitedAddressAndAccepts() {
        var email = UUID.randomUUID() + "@example.org";
        var token = invited(email, false);
        assertThat(accompaniment.open(token).candidate()).isEqualTo("Yasmine Exemple-Fictif");
        refused("signIn", () -> accompaniment.accept(token));

        var other = story.person("Autre Fictive");
        refused("candidacy.invitationForAnother", () -> story.as(other, () -> accompaniment.accept(token)));
        var adviser = people.register(email, "Paul Accompagne-Fictif", Bench.PASSWORD, Locale.FRENCH);
        assertThat(may("candidacy.readFile", adviser)).isFalse();
        story.as(adviser, () -> accompaniment.accept(token));

        assertThat(may("candidacy.readFile", adviser)).isTrue();
        assertThat(may("candidacy.saveApplication", adviser)).as("only to read").isFalse();
        assertThat(story.as(adviser, accompaniment::files))
                .extracting(CandidacySheet::id)
                .containsExactly(story.file());
        var consent = latest();
        assertThat(consent.state()).isEqualTo(InvitationState.ACCEPTED);
        assertThat(consent.adviser()).isEqualTo("Paul Accompagne-Fictif");
        assertThat(kinds(story.candidate())).contains("adviserAccepted");
        refused("candidacy.invitationOver.ACCEPTED", () -> accompaniment.open(token));
        assertThat(events()).containsSubsequence("candidacy.AdviserInvited", "candidacy.AdviserAccepted");
    }

    @Test
    void theDatabaseCannotTellTheLink() {
        var token = invited(UUID.randomUUID() + "@example.org", false);
        for (var column : List.of("invitation.token_hash", "invitation.token_sealed", "message.text", "message.link")) {
            var table = column.substring(0, column.indexOf('.'));
            assertThat(database.sql("select count(*) from " + table + " where " + column + " like ?")
                            .param("%" + token + "%")
                            .query(Integer.class)
                            .single())
                    .as(column)
                    .isZero();
        }
    }

    @Test
    void whoDeclinesNeedsNoAccountAndReadsNothing() {
        var token = invited(UUID.randomUUID() + "@example.org", true);
        accompaniment.decline(token);
        assertThat(latest().state()).isEqualTo(InvitationState.DECLINED);
        assertThat(kinds(story.candidate())).contains("adviserDeclined");
        refused("candidacy.invitationOver.DECLINED", () -> accompaniment.decline(token));
    }

    @Test
    void oneInvitationWaitsAtATimeAndCanBeTakenBack() {
        var token = invited(UUID.randomUUID() + "@example.org", false);
        refused("candidacy.invitationOpen", () -> invited(UUID.randomUUID() + "@example.org", false));
        asCandidate(() -> advisers.uninvite(story.file()));
        refused("candidacy.invitationOver.WITHDRAWN", () -> accompaniment.open(token));
        refused("candidacy.ownAdviser", () -> invited(bench.emailOf(story.candidate()), false));
    }

    @Test
    void theConsentReachesAsFarAsTheCandidateSays() {
        var adviser = story.advisedBy(story.file(), story.person("Accompagnatrice Fictive"), false);
        assertThat(may("portfolio.claimCompetency", adviser)).isFalse();
        asCandidate(() -> advisers.entrust(story.file(), true));
        assertThat(may("portfolio.claimCompetency", adviser)).isTrue();
        assertThat(may("portfolio.compilePortfolio", adviser)).as("hand in").isFalse();
        assertThat(latest().mayWrite()).isTrue();
        assertThat(events()).contains("candidacy.ConsentChanged");
    }

    @Test
    void aWithdrawnConsentTakesTheFileAwayAndIsKept() {
        var adviser = story.advisedBy(story.person("Accompagnatrice Fictive"));
        asCandidate(() -> advisers.withdrawConsent(story.file()));
        assertThat(may("candidacy.readFile", adviser)).isFalse();
        assertThat(story.as(adviser, accompaniment::files)).isEmpty();
        assertThat(latest().state()).isEqualTo(InvitationState.REVOKED);
        assertThat(latest().endedAt()).isNotNull();
        assertThat(kinds(adviser)).contains("consentWithdrawn");
        refused("candidacy.noAdviser", () -> asCandidate(() -> advisers.withdrawConsent(story.file())));
    }

    @Test
    void whoGivesItUpReadsTheFileNoLongerAndLeavesAWordForTheCandidateAlone() {
        var adviser = story.advisedBy(story.person("Accompagnatrice Fictive"));
        refused("required", () -> story.as(adviser, () -> accompaniment.resign(story.file(), " ")));
        story.as(adviser, () -> accompaniment.resign(story.file(), "Je change de poste, bonne continuation."));
        assertThat(may("candidacy.readFile", adviser)).isFalse();
        assertThat(story.as(adviser, accompaniment::files)).isEmpty();
        assertThat(latest())
                .returns(InvitationState.RESIGNED, InvitationSheet::state)
                .returns("Je change de poste, bonne continuation.", InvitationSheet::farewell);
        assertThat(story.as(story.candidate(), () -> mailbox.page(null).messages()))
                .filteredOn(message -> message.kind().equals("adviserResigned"))
                .singleElement()
                .satisfies(message -> assertThat(message.text()).contains("bonne continuation"));
        assertThat(events()).contains("candidacy.AdviserResigned");
        assertThat(actors.asSystem(() -> journal.entries(story.file())).toString())
                .doesNotContain("bonne continuation");
        assertThat(sheet().accompaniedBy()).contains(adviser);
        refused("permission", () -> story.as(adviser, () -> accompaniment.resign(story.file(), "Encore")));
    }

    @Test
    void anotherAdviserTakesThePlaceOfTheFirst() {
        var first = story.advisedBy(story.person("Première Fictive"));
        refused("candidacy.alreadyAdviser", () -> invited(bench.emailOf(first), true));
        var second = story.advisedBy(story.person("Seconde Fictive"));
        assertThat(may("candidacy.readFile", first)).isFalse();
        assertThat(may("candidacy.readFile", second)).isTrue();
        assertThat(asCandidate(() -> advisers.of(story.file())))
                .extracting(InvitationSheet::state)
                .containsExactly(InvitationState.REVOKED, InvitationState.ACCEPTED);
        assertThat(sheet().accompaniedBy()).containsExactlyInAnyOrder(first, second);
    }

    @Test
    void whoDecidedOnTheFileCannotBecomeItsAdviser() {
        refused("candidacy.deciderAdvises", () -> story.advisedBy(story.authority()));
    }

    /** Also in the candidate's other files, and after the consent was withdrawn. */
    @Test
    void whoOnceAccompaniedDecidesOnNoFileOfTheCandidate() {
        var former = story.advisedBy(story.person(
                "Ancienne Fictive",
                Role.INTAKE_OFFICER,
                Role.PROGRAMME_HEAD,
                Role.CERTIFYING_AUTHORITY,
                Role.APPEAL_BOARD));
        asCandidate(() -> advisers.withdrawConsent(story.file()));
        var other = sent();
        refused(
                "permission.bound",
                () -> story.as(
                        former, () -> intake.decideCompleteness(other, new CompletenessFinding(Set.of(), "", true))));
        refused("permission.bound", () -> story.as(former, () -> intake.giveOpinion(other, true, "Oui")));
        refused(
                "permission.bound",
                () -> story.as(former, () -> intake.decideAdmissibility(other, new AdmissibilityRuling(Set.of(), ""))));
        assertThat(may("decision.reviewAppeal", former)).isFalse();
        assertThat(story.as(former, () -> guard.allows("decision.reviewAppeal", other)))
                .isFalse();
        assertThat(story.as(story.board(), () -> guard.allows("decision.reviewAppeal", other)))
                .isTrue();
    }

    @Test
    void amongTheFilesOfTheAppealBoardThoseOfTheirCandidateAreMissing() {
        var member = story.advisedBy(story.person("Membre Fictif", Role.APPEAL_BOARD));
        sent();
        var all = WorkFilter.of(Map.of());
        assertThat(story.as(story.board(), () -> work.count(all))).isEqualTo(2);
        assertThat(story.as(member, () -> work.count(all))).isZero();
    }

    @Test
    void theOpinionIsGivenBeforeTheApplicationIsSentAndStaysItsAuthors() {
        var draft = draft();
        var adviser = story.advisedBy(draft, story.person("Accompagnatrice Fictive"), false);
        story.as(adviser, () -> intake.advise(draft, false, "L’expérience est trop courte."));
        story.advisedBy(draft, story.person("Suivante Fictive"), false);
        send(draft);
        var opinion = Objects.requireNonNull(
                actors.asSystem(() -> candidacies.sheet(draft)).adviserOpinion());
        assertThat(opinion.author()).isEqualTo(adviser);
        assertThat(opinion.favourable()).isFalse();
        var next = Objects.requireNonNull(
                actors.asSystem(() -> candidacies.sheet(draft)).adviser());
        refused("candidacy.adviceAfterSending", () -> story.as(next, () -> intake.advise(draft, true, "Oui")));
    }

    @Test
    void commentsAreBetweenTheTwoOfThem() {
        var adviser = story.advisedBy(story.person("Accompagnatrice Fictive"));
        var goal = CommentSubject.of(CommentedPart.GOAL);
        var id = story.as(adviser, () -> comments.write(story.file(), goal, "Dites pourquoi maintenant."));
        story.as(adviser, () -> comments.write(story.file(), goal, "Nommez la licence."));
        assertThat(kinds(story.candidate()))
                .filteredOn(kind -> kind.equals("adviserCommented"))
                .as("once a day")
                .hasSize(1);
        asCandidate(() -> comments.answer(story.file(), id, "Après onze ans, c’est le moment."));
        assertThat(kinds(adviser)).contains("commentAnswered");
        asCandidate(() -> comments.resolve(story.file(), id));
        var read = story.as(adviser, () -> comments.of(story.file()));
        assertThat(read).extracting(CommentSheet::isOpen).containsExactly(false, true);
        assertThat(read.getFirst().answer()).startsWith("Après onze ans");
        refused("portfolio.commentResolved", () -> asCandidate(() -> comments.answer(story.file(), id, "Encore")));
        for (var reader : List.of(story.authority(), story.secretary(), story.board(), story.juror("J1")))
            refused("permission", () -> story.as(reader, () -> comments.of(story.file())));
        assertThat(actors.asSystem(() -> journal.entries(story.file())))
                .filteredOn(entry -> entry.event().startsWith("portfolio.AdviserCommented"))
                .hasSize(2)
                .noneMatch(entry -> entry.content().contains("licence"));

        var next = story.advisedBy(story.person("Suivante Fictive"));
        assertThat(story.as(next, () -> comments.of(story.file()))).isEmpty();
        assertThat(asCandidate(() -> comments.of(story.file()))).hasSize(2);
    }

    @Test
    void whoeverWasInvitedIsRemindedTwiceAndThenTheLinkExpires() {
        var token = invited(UUID.randomUUID() + "@example.org", false);
        for (int moment = 0; moment < 3; moment++) {
            moveToTheNextMoment();
            round.goRound();
            round.goRound();
        }
        assertThat(events())
                .containsSubsequence(
                        "candidacy.AdviserInvited",
                        "candidacy.AdviserReminded",
                        "candidacy.AdviserReminded",
                        "candidacy.InvitationExpired")
                .filteredOn(event -> event.equals("candidacy.AdviserReminded"))
                .hasSize(2);
        assertThat(latest().state()).isEqualTo(InvitationState.EXPIRED);
        assertThat(kinds(story.candidate())).contains("adviserExpired");
        refused("candidacy.invitationOver.EXPIRED", () -> accompaniment.open(token));
    }

    @Test
    void anInvitationEndsWithTheFile() {
        var token = invited(UUID.randomUUID() + "@example.org", false);
        asCandidate(() -> candidacies.withdraw(story.file(), "Départ à l’étranger"));
        refused("candidacy.invitationOver.ENDED", () -> accompaniment.open(token));
        refused("candidacy.over", () -> invited(UUID.randomUUID() + "@example.org", false));
    }

    @Test
    void theConsentGoesOnInAFileThatFollows() {
        var adviser = story.advisedBy(story.file(), story.person("Accompagnatrice Fictive"), false);
        database.sql("update candidacy set status = 'CLOSED' where id = ?")
                .param(story.file().value().toString())
                .update();
        var next = actors.asSystem(() -> candidacies.followUp(story.file(), Set.of()));
        assertThat(story.as(adviser, () -> guard.allows("candidacy.readFile", next)))
                .isTrue();
        asCandidate(() -> advisers.withdrawConsent(next));
        assertThat(story.as(adviser, () -> guard.allows("candidacy.readFile", next)))
                .isFalse();
        assertThat(may("candidacy.readFile", adviser)).as("in the earlier file").isTrue();
    }

    private String invited(String email, boolean mayWrite) {
        var id = asCandidate(() -> advisers.invite(story.file(), Bench.asking(email, mayWrite)));
        return links.path(invitations.findById(id.value()).orElseThrow())
                .orElseThrow()
                .replace("invitation/", "");
    }

    private void moveToTheNextMoment() {
        var open = invitations.open(story.file()).orElseThrow();
        var moment = Objects.requireNonNullElse(open.nextReminderAt(), open.expiresAt());
        actors.asSystem(() -> {
            clock.moveTo(moment);
            return true;
        });
    }

    private CandidacyId draft() {
        return asCandidate(() -> candidacies.begin(sheet().certification()));
    }

    private CandidacyId sent() {
        var draft = draft();
        send(draft);
        return draft;
    }

    /** On blocks only: those are not counted against the applications of a year. */
    private void send(CandidacyId draft) {
        var written = sheet().form();
        var block = Set.of(sheet().targetBlocks().iterator().next().value());
        asCandidate(() -> {
            candidacies.save(
                    draft,
                    new ApplicationForm(written.goal(), block, written.experiences(), written.positions(), true, true));
            candidacies.submit(draft);
        });
    }

    private CandidacySheet sheet() {
        return actors.asSystem(() -> candidacies.sheet(story.file()));
    }

    private InvitationSheet latest() {
        return asCandidate(() -> advisers.of(story.file())).getLast();
    }

    private boolean may(String address, PersonId person) {
        return story.as(person, () -> guard.allows(address, story.file()));
    }

    private List<String> kinds(PersonId person) {
        return story.as(person, () -> mailbox.page(null).messages()).stream()
                .map(MessageSheet::kind)
                .toList();
    }

    private List<String> events() {
        return actors.asSystem(() -> journal.entries(story.file())).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    private <T> T asCandidate(Supplier<T> act) {
        return story.as(story.candidate(), act);
    }

    private void asCandidate(Runnable act) {
        story.as(story.candidate(), act);
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
