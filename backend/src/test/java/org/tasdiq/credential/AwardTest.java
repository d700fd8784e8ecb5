package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.DatabaseTest;
import org.tasdiq.PaperPdf;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.Vault;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.catalogue.AwardId;
import org.tasdiq.catalogue.AwardRuling;
import org.tasdiq.catalogue.AwardSheet;
import org.tasdiq.catalogue.AwardState;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.Awards;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.LearnerLine;
import org.tasdiq.catalogue.LearnerState;
import org.tasdiq.catalogue.Learners;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.proof.EuropassShapes;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** An offer is awarded to a list of learners: by two people, each learner once, whatever is interrupted. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class AwardTest {
    private final Faculty faculty;
    private final Offers offers;
    private final Awards awards;
    private final AwardIssuing issuing;
    private final Credentials credentials;
    private final Certificates certificates;
    private final Exports exports;
    private final IssuerKeys keys;
    private final Shares shares;
    private final Recalls recalls;
    private final Checks checks;
    private final LearnerLinks links;
    private final Pathways pathways;
    private final LearnerLinkRepository kept;
    private final Journal journal;
    private final People people;
    private final Vault vault;
    private final Actors actors;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    AwardTest(
            Faculty faculty,
            Offers offers,
            Awards awards,
            AwardIssuing issuing,
            Credentials credentials,
            Certificates certificates,
            Exports exports,
            IssuerKeys keys,
            Shares shares,
            Recalls recalls,
            Checks checks,
            LearnerLinks links,
            Pathways pathways,
            LearnerLinkRepository kept,
            Journal journal,
            People people,
            Vault vault,
            Actors actors,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.faculty = faculty;
        this.offers = offers;
        this.awards = awards;
        this.issuing = issuing;
        this.credentials = credentials;
        this.certificates = certificates;
        this.exports = exports;
        this.keys = keys;
        this.shares = shares;
        this.recalls = recalls;
        this.checks = checks;
        this.links = links;
        this.pathways = pathways;
        this.kept = kept;
        this.journal = journal;
        this.people = people;
        this.vault = vault;
        this.actors = actors;
        this.database = database;
        this.transaction = transaction;
    }

    /** The application falls between two portions, in the middle of one, and after one whose end the engine never heard. */
    @Test
    void theFaultyLinesAreExplainedAndTheOthersIssuedOnceThoughTheWorkIsInterrupted() {
        var story = faculty.anOffer().published();
        var award = confirmed(story, Learners.table(100, 20));

        issue(award);
        assertThatThrownBy(() -> transaction.executeWithoutResult(ignored -> {
                    issue(award);
                    throw new IllegalStateException("the application falls");
                }))
                .hasMessage("the application falls");
        assertThat(sheet(award).counts().issued()).isEqualTo(AwardIssuing.AT_A_TIME);
        issue(award);
        assertThat(sheet(award).counts().issued()).isEqualTo(2 * AwardIssuing.AT_A_TIME);
        assertThat(sheet(award).state()).isEqualTo(AwardState.ISSUING);
        issueAll(award);
        assertThat(issue(award)).isEqualTo("done");

        var done = sheet(award);
        assertThat(done.state()).isEqualTo(AwardState.ISSUED);
        assertThat(done.counts().lines()).isEqualTo(100);
        assertThat(done.counts().issued()).isEqualTo(80);
        assertThat(done.counts().faulty()).isEqualTo(20);
        assertThat(figures(
                        "select count(*), count(distinct file_id), count(distinct number), count(distinct status_index)"
                                + " from credential where award_id = ?",
                        award))
                .containsExactly(80, 80, 80, 80);
        assertThat(figures(
                        "select count(*) from learner_link l join credential c on c.id = l.credential_id"
                                + " where c.award_id = ?",
                        award))
                .containsExactly(80);
        assertThat(figures(
                        "select count(*), count(distinct person_id) from message where file_id = ?"
                                + " and kind = 'credentialAwarded'",
                        award))
                .containsExactly(80, 80);
        var lines = lines(award);
        assertThat(lines)
                .filteredOn(line -> line.state() == LearnerState.FAULTY)
                .hasSize(20)
                .allSatisfy(line -> {
                    assertThat(line.number()).isPositive();
                    assertThat(line.fault()).isNotEmpty();
                });
        var report = as(story.head(), () -> awards.report(award, Texts.ENGLISH));
        assertThat(report.rows()).hasSize(100);
        var faulty = as(story.head(), () -> awards.faulty(award, Texts.ENGLISH));
        assertThat(faulty.head()).startsWith("name", "email", "attendance", "result", "identity");
        assertThat(faulty.rows()).hasSize(20);
        assertThat(faulty.csv()).contains("\"95\",\"80\",\"no\"");
        assertThat(lines)
                .filteredOn(line -> line.state() == LearnerState.ISSUED)
                .allSatisfy(line -> assertThat(line.cells()).isEmpty());
        assertThat(report.csv()).contains(new Texts().of(Texts.ENGLISH, "refusal.catalogue.award.attended", "40", 80));
        assertThat(entries(award))
                .containsExactly(
                        "deadline.DeadlineStarted",
                        "catalogue.AwardSubmitted",
                        "deadline.DeadlineMet",
                        "catalogue.AwardRuled",
                        "catalogue.AwardIssued");
    }

    @Test
    void twoWorkersAtOnceGiveEachLearnerOneCredential() throws Exception {
        var award = confirmed(faculty.anOffer().published(), Learners.table(120, 0));
        Callable<Boolean> work = () -> {
            for (int turns = 0; turns < 100; turns++) {
                try {
                    if (issue(award).equals("done")) return true;
                } catch (RuntimeException lostTheRace) {
                    // As the engine does: it is tried again.
                }
            }
            return false;
        };
        try (var threads = Executors.newFixedThreadPool(2)) {
            for (var worker : threads.invokeAll(List.of(work, work)))
                assertThat(worker.get()).isTrue();
        }
        assertThat(figures("select count(*), count(distinct file_id) from credential where award_id = ?", award))
                .containsExactly(120, 120);
        assertThat(sheet(award).counts().issued()).isEqualTo(120);
    }

    @Test
    void theSamePersonNeverConfirmsNorDoesSomebodyOnTheList() {
        var story = faculty.anOffer().published();
        var award = as(story.authority(), () -> awards.submit(story.id(), Learners.table(2, 0), Learners.TERMS));
        refused("permission", story.authority(), () -> awards.confirmAward(award, yes()));
        refused("permission", story.head(), () -> awards.confirmAward(award, yes()));

        var other = story.person("Luc Autorité-Fictive", Role.CERTIFYING_AUTHORITY);
        var own = Learners.table(Learners.line("Luc Autorité-Fictive", email(other)), line());
        var theirs = as(story.authority(), () -> awards.submit(story.id(), own, Learners.TERMS));
        refused("permission.bound", other, () -> awards.sheet(theirs));
        assertThatThrownBy(() -> as(other, () -> confirm(theirs))).isInstanceOf(Refusal.class);
        as(other, () -> confirm(award));
        assertThat(sheet(award).state()).isEqualTo(AwardState.ISSUING);
        assertThat(sheet(theirs).state()).isEqualTo(AwardState.WAITING);
    }

    @Test
    void nobodyListsThemselves() {
        var story = faculty.anOffer().published();
        var own = Learners.table(Learners.line("Amel Responsable-Fictive", email(story.head())), line());
        assertThat(as(story.head(), () -> awards.preview(story.id(), own, Learners.TERMS))
                        .lines()
                        .getFirst()
                        .fault())
                .isEqualTo("catalogue.award.oneself");
    }

    @Test
    void aLearnerIsAwardedAnOfferOnceUntilThatIsRefusedOrRevoked() {
        var story = faculty.anOffer().published();
        var table = Learners.table(line());
        var first = submitted(story, table);
        refused("catalogue.award.nobody", story.head(), () -> awards.submit(story.id(), table, Learners.TERMS));
        assertThat(as(story.head(), () -> awards.preview(story.id(), table, Learners.TERMS))
                        .lines()
                        .getFirst())
                .satisfies(line -> {
                    assertThat(line.fault()).isEqualTo("catalogue.award.already");
                    assertThat(line.arguments()).containsExactly(sheet(first).reference());
                });

        refused("required", story.authority(), () -> awards.confirmAward(first, new AwardRuling(false, " ")));
        as(story.authority(), () -> {
            awards.confirmAward(first, new AwardRuling(false, "Émargement manquant (fictif)"));
            return first;
        });
        assertThat(sheet(first).state()).isEqualTo(AwardState.REFUSED);
        assertThat(issue(first)).as("nothing of a refused list").isEqualTo("done");
        assertThat(lines(first).getFirst().state()).isEqualTo(LearnerState.REFUSED);

        var second = confirmed(story, table);
        issueAll(second);
        var awarded = awarded(second);
        refused("catalogue.award.nobody", story.head(), () -> awards.submit(story.id(), table, Learners.TERMS));
        revoke(story, awarded);
        assertThat(lines(second).getFirst().state()).isEqualTo(LearnerState.REVOKED);
        assertThat(sheet(second).counts().issued()).isEqualTo(1);
        issueAll(confirmed(story, table));
    }

    @Test
    void onlyAPublicOfferIsAwarded() {
        var draft = faculty.anOffer().accepted();
        refused(
                "catalogue.award.notPublic",
                draft.head(),
                () -> awards.submit(draft.id(), Learners.table(2, 0), Learners.TERMS));
        var story = faculty.anOffer().published();
        var waiting = submitted(story, Learners.table(2, 0));
        as(story.authority(), () -> {
            offers.withdraw(story.id(), "Formation arrêtée (fictif)");
            return waiting;
        });
        refused(
                "catalogue.award.withdrawn",
                story.head(),
                () -> awards.submit(story.id(), Learners.table(2, 0), Learners.TERMS));
        refused("catalogue.award.withdrawn", story.authority(), () -> awards.confirmAward(waiting, yes()));
    }

    @Test
    void theCredentialSaysWhatWasReachedAndVerifiesUntilItIsRevoked() throws Exception {
        var story = faculty.anOffer().published();
        var award = confirmed(story, Learners.table(line()));
        issueAll(award);
        var awarded = awarded(award);
        var credential = credential(awarded);
        var document = actors.asSystem(() -> credentials.signed(awarded, credential.id(), SignedForm.DOCUMENT));
        assertThat(document)
                .contains("Camille Apprenante-Fictive", "Cleaning data (fictitious)", credential.number())
                .contains("\"value\":\"80\"", "The identity was checked", "\"credentialStatus\":{");
        for (var form : SignedForm.values()) {
            var bytes = actors.asSystem(() -> credentials.signed(awarded, credential.id(), form))
                    .getBytes(StandardCharsets.UTF_8);
            assertThat(checks.check(bytes).findings())
                    .contains(Finding.SIGNATURE_VALID, Finding.ISSUER_AUTHENTICATED, Finding.STATUS_VALID);
        }
        actors.as(
                story.person("Administration Fictive", Role.ADMINISTRATOR),
                () -> keys.identify(story.institution(), "VATFR-12345678901"));
        assertThat(EuropassShapes.faults(actors.asSystem(() -> exports.europass(awarded, credential.id()))))
                .isEmpty();
        revoke(story, awarded);
        assertThat(checks.check(document.getBytes(StandardCharsets.UTF_8)).findings())
                .contains(Finding.STATUS_REVOKED);
        assertThat(credential(awarded).status()).isEqualTo(CredentialStatus.REVOKED);
    }

    @Test
    void aLearnerWithoutAnAccountDownloadsByTheLinkAndTakesItIntoAnAccountOnce() throws Exception {
        var story = faculty.anOffer().published();
        var award = confirmed(story, Learners.table(line()));
        issueAll(award);
        var awarded = awarded(award);
        var token = token(awarded);
        var page = links.open(token);
        assertThat(page.shown().found().holds()).isTrue();
        assertThat(page.shown().holder()).isEqualTo("Camille Apprenante-Fictive");
        assertThat(page.shown().certification().en()).isEqualTo("Cleaning data (fictitious)");
        assertThat(page.shown().outcomes()).hasSize(2);
        for (var language : Texts.LOCALES) {
            var pdf = links.pdf(token, language, "http://elsewhere");
            assertThat(PaperPdf.failuresOfACarrier(pdf)).as(language.toString()).isEmpty();
            assertThat(checks.check(pdf).holds()).isTrue();
        }
        assertThat(database.sql(
                                "select concat_ws(' ', token_hash, token_sealed) from learner_link where credential_id = ?")
                        .param(credential(awarded).id().value())
                        .query(String.class)
                        .single())
                .doesNotContain(token);

        var learner = story.person("Camille Apprenante-Fictive", Role.CANDIDATE);
        assertThat(as(learner, credentials::own)).isEmpty();
        refused("permission", story.head(), () -> links.take(token));
        as(learner, () -> {
            links.take(token);
            return token;
        });
        assertThat(as(learner, credentials::own)).singleElement().satisfies(entry -> {
            assertThat(entry.title().en()).isEqualTo("Cleaning data (fictitious)");
            assertThat(entry.isSigned()).isTrue();
        });
        assertThat(as(learner, pathways::own).held()).singleElement().satisfies(held -> {
            assertThat(held.kind()).isEqualTo(Learned.OFFER);
            assertThat(held.title().en()).isEqualTo("Cleaning data (fictitious)");
        });
        refusedToAll("unknown.share", () -> links.open(token));
        refused("unknown.share", story.person("Autre Fictive", Role.CANDIDATE), () -> links.take(token));
        refused("credential.taken", story.head(), () -> links.sendAnew(awarded));

        var shared = as(
                learner,
                () -> shares.make(
                        awarded,
                        credential(awarded).id(),
                        Set.of(SharedField.CREDITS, SharedField.ASSESSMENT),
                        story.today().plusMonths(1)));
        var shown = shares.open(shared.path().substring(Shares.PATH.length()));
        assertThat(shown.found().holds()).isTrue();
        assertThat(shown.holder()).isEmpty();
        assertThat(shown.level()).isEqualTo(6);
        assertThat(shown.basis(new Texts(), Texts.ENGLISH)).contains("micro-credential");
        var other = story.person("Curieuse Fictive", Role.CANDIDATE);
        refused("permission", other, () -> credentials.of(awarded));
        assertThat(as(
                        learner,
                        () -> certificates.pdf(awarded, credential(awarded).id(), Texts.ARABIC, "")))
                .isNotEmpty();
    }

    @Test
    void aNewLinkTakesThePlaceOfTheOneBefore() {
        var story = faculty.anOffer().published();
        var award = confirmed(story, Learners.table(line()));
        issueAll(award);
        var awarded = awarded(award);
        var before = token(awarded);
        as(story.head(), () -> {
            links.sendAnew(awarded);
            return awarded;
        });
        refusedToAll("unknown.share", () -> links.open(before));
        assertThat(links.open(token(awarded)).number())
                .isEqualTo(credential(awarded).number());
        database.sql("update learner_link set last_day = '2020-01-01' where credential_id = ?")
                .param(credential(awarded).id().value())
                .update();
        refusedToAll("unknown.share", () -> links.open(token(awarded)));
        assertThat(actors.asSystem(() -> links.address(credential(awarded).id())))
                .isEmpty();
    }

    private AwardId submitted(Faculty.Story story, String table) {
        return as(story.head(), () -> awards.submit(story.id(), table, Learners.TERMS));
    }

    private AwardId confirmed(Faculty.Story story, String table) {
        var award = submitted(story, table);
        return as(story.authority(), () -> confirm(award));
    }

    private AwardId confirm(AwardId award) {
        awards.confirmAward(award, yes());
        return award;
    }

    private static AwardRuling yes() {
        return new AwardRuling(true, "");
    }

    private String issue(AwardId award) {
        return actors.asSystem(() -> issuing.issueAward(award));
    }

    private void issueAll(AwardId award) {
        while (!issue(award).equals("done")) {}
    }

    private void revoke(Faculty.Story story, AwardedId awarded) {
        var id = credential(awarded).id();
        as(story.authority(), () -> {
            recalls.ask(awarded, id, StatusReason.ISSUED_IN_ERROR, "");
            return id;
        });
        as(story.person("Nadia Autorité-Fictive", Role.CERTIFYING_AUTHORITY), () -> {
            recalls.confirm(awarded, id);
            return id;
        });
    }

    private AwardedId awarded(AwardId award) {
        return Objects.requireNonNull(lines(award).getFirst().id());
    }

    private CredentialSheet credential(AwardedId awarded) {
        return actors.asSystem(() -> credentials.of(awarded)).getFirst();
    }

    private String token(AwardedId awarded) {
        var id = credential(awarded).id();
        var sealed = kept.findById(id.value()).orElseThrow().tokenSealed();
        return new String(vault.open(sealed, "learner link " + id.value()), StandardCharsets.UTF_8);
    }

    private AwardSheet sheet(AwardId award) {
        return actors.asSystem(() -> awards.sheet(award));
    }

    private List<LearnerLine> lines(AwardId award) {
        return actors.asSystem(() -> awards.lines(award));
    }

    private List<String> entries(AwardId award) {
        return actors.asSystem(() -> journal.entries(award)).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    private List<Integer> figures(String sql, AwardId award) {
        return database.sql(sql)
                .param(award.toString())
                .query((row, number) -> {
                    var all = new ArrayList<Integer>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) all.add(row.getInt(i));
                    return List.copyOf(all);
                })
                .single();
    }

    private String email(PersonId person) {
        return actors.asSystem(() -> people.sheet(person)).email();
    }

    private static String line() {
        return Learners.line("Camille Apprenante-Fictive", UUID.randomUUID() + "@example.org");
    }

    private <T> T as(PersonId person, Supplier<T> work) {
        return actors.as(person, work);
    }

    private void refused(String code, PersonId person, Runnable work) {
        refusedToAll(
                code,
                () -> as(person, () -> {
                    work.run();
                    return person;
                }));
    }

    private static void refusedToAll(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
