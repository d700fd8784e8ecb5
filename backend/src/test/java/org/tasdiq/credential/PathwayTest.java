package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyStatus;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.Holding;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.Learned;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathContent.Goal;
import org.tasdiq.catalogue.PathContent.Part;
import org.tasdiq.catalogue.PathContent.Piece;
import org.tasdiq.catalogue.PathContent.Rule;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathStatus;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.catalogue.PublishedPaths;
import org.tasdiq.credential.proof.DataIntegrity;
import org.tasdiq.decision.Registrar;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.jury.Bench;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** A path from what a learner holds to a larger certificate: laid, published, looked at, and asked for. */
@DatabaseTest
@TestPropertySource(properties = "tasdiq.mail.public-url=https://vae.example.org")
class PathwayTest {
    private final Registrar registrar;
    private final Bench bench;
    private final Faculty faculty;
    private final Paths paths;
    private final PublishedPaths published;
    private final Pathways pathways;
    private final OfferPreviews previews;
    private final Keyring keyring;
    private final DataIntegrity proofs;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Candidacies candidacies;
    private final Evidences evidences;
    private final Imports imports;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    PathwayTest(
            Registrar registrar,
            Bench bench,
            Faculty faculty,
            Paths paths,
            PublishedPaths published,
            Pathways pathways,
            OfferPreviews previews,
            Keyring keyring,
            DataIntegrity proofs,
            Institutions institutions,
            Referentials referentials,
            Candidacies candidacies,
            Evidences evidences,
            Imports imports,
            Actors actors,
            Clock clock,
            TransactionTemplate transaction) {
        this.registrar = registrar;
        this.bench = bench;
        this.faculty = faculty;
        this.paths = paths;
        this.published = published;
        this.pathways = pathways;
        this.previews = previews;
        this.keyring = keyring;
        this.proofs = proofs;
        this.institutions = institutions;
        this.referentials = referentials;
        this.candidacies = candidacies;
        this.evidences = evidences;
        this.imports = imports;
        this.actors = actors;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Test
    void fromGrantedBlocksToTheWholeDiplomaInOneFollowUp() {
        var story = registrar.closed(registrar.notified());
        var path = publish(story, wholeCertification(story));

        var own = story.as(story.candidate(), () -> pathways.own());
        assertThat(own.held())
                .filteredOn(held -> held.kind() == Learned.BLOCK)
                .extracting(Holding::block)
                .containsExactlyInAnyOrder("BC01", "BC03", "BC04");
        var way = way(own, path);
        assertThat(way.asking()).isEqualTo(Asking.MISSING);
        assertThat(way.standing().complete()).isFalse();
        assertThat(way.standing().parts().getFirst().pieces())
                .extracting(one -> one.piece().block() + " " + one.state())
                .containsExactly("BC01 COUNTS", "BC02 OPEN", "BC03 COUNTS", "BC04 COUNTS");
        assertThat(way.standing().credits()).isEqualByComparingTo("45");

        var file = story.as(story.candidate(), () -> pathways.ask(path));
        var sheet = actors.asSystem(() -> candidacies.sheet(file));
        assertThat(sheet.status()).isEqualTo(CandidacyStatus.DRAFT);
        assertThat(sheet.previous()).isEqualTo(story.file());
        assertThat(sheet.carriedBlocks()).hasSize(3);
        assertThat(sheet.targetBlocks()).hasSize(1);
        assertThat(sheet.form().goal()).contains("Du bloc au diplôme").contains("BC03", "BC02");
        assertThat(way(story.as(story.candidate(), () -> pathways.own()), path)).satisfies(begun -> {
            assertThat(begun.asking()).isEqualTo(Asking.UNDER_WAY);
            assertThat(begun.file()).isEqualTo(file);
        });
        refused("credential.pathway.UNDER_WAY", () -> story.as(story.candidate(), () -> pathways.ask(path)));
    }

    @Test
    void aPathOnWhichNothingCountsYetIsShownAsOneToStartUnlessItsCertificateIsGone() {
        var story = bench.aFile();
        var offer = faculty.anOffer().published();
        var target = actors.asSystem(() -> referentials.sheet(story.certification("FICT-STACK")));
        var piece = Piece.offer(offer.sheet().reference());
        var goal = new Goal(
                HourBand.COMPETENCY_BLOCK,
                target.code(),
                List.of(target.blocks().getFirst().code()));
        var path = publish(story, path("Rien encore", goal, piece));

        var own = story.as(story.candidate(), () -> pathways.own());
        assertThat(own.paths()).extracting(way -> way.path().id()).doesNotContain(path);
        assertThat(own.others())
                .filteredOn(way -> way.path().id().equals(path))
                .singleElement()
                .satisfies(way -> assertThat(way.asking()).isEqualTo(Asking.NOTHING_COUNTS));
        assertThat(own.others()).extracting(Pathway::asking).doesNotContain(Asking.GONE);
    }

    @Test
    void whatIsNotNotifiedOrStillContestableIsNotYetAskedFor() {
        var issued = registrar.issued();
        assertThat(issued.as(issued.candidate(), () -> pathways.own()).held()).isEmpty();
        var notified = registrar.notified();
        var path = publish(notified, wholeCertification(notified));
        var way = way(notified.as(notified.candidate(), () -> pathways.own()), path);
        assertThat(way.asking()).isEqualTo(Asking.UNDER_WAY);
        assertThat(way.file()).isEqualTo(notified.file());
    }

    @Test
    void aMicroCredentialThatWasHandedInCountsAndGoesWithTheFile() {
        var story = bench.aFile();
        var offer = faculty.anOffer().published();
        var document = badge(offer);
        story.as(
                story.candidate(),
                () -> evidences.add(
                        story.file(),
                        new EvidenceDescription(EvidenceKind.MICRO_CREDENTIAL, "Badge", null, null),
                        "badge.json",
                        new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8))));
        var target = actors.asSystem(() -> referentials.sheet(story.certification("FICT-STACK")));
        var path = publish(
                story,
                path(
                        "Micro vers bloc",
                        new Goal(
                                HourBand.COMPETENCY_BLOCK,
                                target.code(),
                                List.of(target.blocks().getFirst().code())),
                        Piece.offer(offer.sheet().reference())));

        await().atMost(Duration.ofSeconds(90)).until(() -> !checked(story).isEmpty());
        var own = story.as(story.candidate(), () -> pathways.own());
        assertThat(own.held())
                .singleElement()
                .satisfies(
                        held -> assertThat(held.code()).isEqualTo(offer.sheet().reference()));
        assertThat(way(own, path).asking()).isEqualTo(Asking.COMPLETE);
        assertThat(way(own, path).standing().hours()).isEqualTo(25);

        var file = story.as(story.candidate(), () -> pathways.ask(path));
        var sheet = actors.asSystem(() -> candidacies.sheet(file));
        assertThat(sheet.certification()).isEqualTo(target.id());
        assertThat(sheet.targetBlocks())
                .containsExactly(target.blocks().getFirst().id());
        assertThat(story.as(story.candidate(), () -> pathways.carried(file)))
                .singleElement()
                .satisfies(paper -> assertThat(paper.handedIn()).isNull());
        refused("portfolio.onlyAfterAdmissibility", () -> story.as(story.candidate(), () -> pathways.handIn(file)));

        story.admitted(file);
        assertThat(story.as(story.candidate(), () -> pathways.handIn(file))).isEqualTo(1);
        assertThat(story.as(story.candidate(), () -> pathways.handIn(file))).isZero();
        assertThat(story.as(story.candidate(), () -> evidences.list(file)))
                .singleElement()
                .extracting(EvidenceSheet::kind)
                .isEqualTo(EvidenceKind.MICRO_CREDENTIAL);
        refused("permission", () -> story.as(story.head(), () -> pathways.carried(file)));
    }

    @Test
    void onlyItsOwnInstitutionsBadgeIsTheOffer() {
        var story = bench.aFile();
        var offer = faculty.anOffer().published();
        var other = faculty.anOffer().published();
        var forged = signed(other, badgeOf(offer));
        story.as(
                story.candidate(),
                () -> evidences.add(
                        story.file(),
                        new EvidenceDescription(EvidenceKind.MICRO_CREDENTIAL, "Badge", null, null),
                        "badge.json",
                        new ByteArrayInputStream(forged.getBytes(StandardCharsets.UTF_8))));
        await().atMost(Duration.ofSeconds(90)).until(() -> !checked(story).isEmpty());
        assertThat(story.as(story.candidate(), () -> pathways.own()).held())
                .noneMatch(held -> held.kind() == Learned.OFFER);
    }

    @Test
    void aPublishedPathIsFrozenAndTheNextVersionTakesItsPlace() {
        var story = registrar.closed(registrar.notified());
        var head = story.head();
        var content = wholeCertification(story);
        var path = publish(story, content);
        refused("catalogue.path.frozen", () -> story.as(head, () -> paths.write(path, 1, content)));

        story.as(head, () -> paths.revise(path));
        refused("catalogue.path.draftThere", () -> story.as(head, () -> paths.revise(path)));
        var easier =
                path("Plus court", content.goal(), Piece.block(content.goal().certification(), "BC01"));
        var draft = story.as(head, () -> paths.sheet(path));
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.published()).isEqualTo(1);
        story.as(head, () -> paths.write(path, draft.revision(), easier));
        assertThat(way(story.as(story.candidate(), () -> pathways.own()), path).asking())
                .isEqualTo(Asking.MISSING);
        story.as(story.authority(), () -> paths.publish(path, revision(story, path)));
        assertThat(way(story.as(story.candidate(), () -> pathways.own()), path)
                        .standing()
                        .complete())
                .isTrue();
        assertThat(story.as(head, () -> paths.versions(path)))
                .extracting(version -> version.version() + " " + version.status())
                .containsExactly("2 PUBLISHED", "1 REPLACED");

        story.as(story.authority(), () -> paths.withdraw(path, "Le module a pris fin."));
        assertThat(story.as(story.candidate(), () -> pathways.own()).paths())
                .noneMatch(way -> way.path().id().equals(path));
        assertThat(story.as(head, () -> paths.sheet(path)).status()).isEqualTo(PathStatus.WITHDRAWN);
        refused("unknown.path", () -> story.as(story.candidate(), () -> pathways.ask(path)));
    }

    @Test
    void isWrittenByThoseWhoTeachAndPublishedByThoseWhoAnswerForIt() {
        var story = bench.aFile();
        var content = wholeCertification(story);
        refused("permission", () -> story.as(story.secretary(), () -> paths.begin(story.institution(), content)));
        var path = story.as(story.head(), () -> paths.begin(story.institution(), content));
        refused("permission", () -> story.as(story.head(), () -> paths.publish(path, 0)));
        refused("permission", () -> story.as(faculty.anOffer().head(), () -> paths.sheet(path)));
        refused("permission", () -> story.as(story.candidate(), () -> paths.sheet(path)));
        assertThat(published.all()).noneMatch(one -> one.id().equals(path));
    }

    @Test
    void isNotPublishedWithoutACertificationAndTwoPensDoNotOverwriteEachOther() {
        var story = bench.aFile();
        var diploma = path("DIU (fictif)", new Goal(HourBand.UNIVERSITY_DIPLOMA, "", List.of()));
        var path = story.as(story.head(), () -> paths.begin(story.institution(), diploma));
        refused(
                "catalogue.path.incomplete",
                () -> story.as(story.authority(), () -> paths.publish(path, revision(story, path))));
        int revision = revision(story, path);
        var offer = faculty.anOffer().published().sheet();
        var content = path("DIU (fictif)", diploma.goal(), Piece.offer(offer.reference()));
        story.as(story.head(), () -> paths.write(path, revision, content));
        refused("catalogue.path.changedBy", () -> story.as(story.head(), () -> paths.write(path, revision, content)));
        assertThat(story.as(story.head(), () -> paths.sheet(path))
                        .content()
                        .parts()
                        .getFirst()
                        .pieces())
                .singleElement()
                .satisfies(piece -> {
                    assertThat(piece.title()).isEqualTo(offer.content().title());
                    assertThat(piece.hours()).isEqualTo(25);
                });
        story.as(story.head(), () -> paths.discard(path));
        refused("permission", () -> story.as(story.head(), () -> paths.sheet(path)));
    }

    @Test
    void theListIsSearchedByName() {
        var story = bench.aFile();
        for (var name : List.of("Données 100 %", "Statistique"))
            story.as(story.head(), () -> paths.begin(story.institution(), PathContent.named(Faculty.all(name))));
        assertThat(story.as(story.head(), () -> paths.page(story.institution(), "100 %", 0))
                        .lines())
                .singleElement()
                .satisfies(line -> assertThat(line.name().fr()).isEqualTo("Données 100 %"));
        assertThat(story.as(story.head(), () -> paths.page(story.institution(), "", 7)))
                .satisfies(page -> {
                    assertThat(page.total()).isEqualTo(2);
                    assertThat(page.page()).isZero();
                });
    }

    private PathContent wholeCertification(Bench.Story story) {
        var certification = certification(story);
        var pieces = certification.blocks().stream()
                .map(block -> Piece.block(certification.code(), block.code()))
                .toArray(Piece[]::new);
        return path("Du bloc au diplôme", new Goal(HourBand.NATIONAL_DIPLOMA, certification.code(), List.of()), pieces);
    }

    private CertificationSheet certification(Bench.Story story) {
        return actors.asSystem(
                () -> referentials.sheet(candidacies.sheet(story.file()).certification()));
    }

    private static PathContent path(String name, Goal goal, Piece... pieces) {
        return new PathContent(
                Faculty.all(name),
                Descriptor.NOTHING,
                goal,
                pieces.length == 0
                        ? List.of()
                        : List.of(new Part(Descriptor.NOTHING, Rule.ALL, null, List.of(pieces))));
    }

    private PathId publish(Bench.Story story, PathContent content) {
        var path = story.as(story.head(), () -> paths.begin(story.institution(), content));
        story.as(story.authority(), () -> paths.publish(path, revision(story, path)));
        return path;
    }

    private int revision(Bench.Story story, PathId path) {
        return story.as(story.head(), () -> paths.sheet(path)).revision();
    }

    private static Pathway way(PathwaySheet own, PathId path) {
        return own.paths().stream()
                .filter(way -> way.path().id().equals(path))
                .findFirst()
                .orElseThrow();
    }

    private List<ImportedSheet> checked(Bench.Story story) {
        return story.as(story.candidate(), () -> imports.of(story.file())).values().stream()
                .filter(one -> one.checkedAt() != null)
                .toList();
    }

    /** What the offer issues, for the candidate of the example, and signed by its institution. */
    private String badge(Faculty.Story offer) {
        return signed(offer, badgeOf(offer));
    }

    private JsonObject badgeOf(Faculty.Story offer) {
        var preview = read(offer.as(offer.head(), () -> previews.badge(offer.id(), Texts.FRENCH)));
        var identity = Json.createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", false)
                .add("identityHash", "Yasmine Exemple-Fictif")
                .add("identityType", "name");
        var subject = Json.createObjectBuilder(preview.getJsonObject("credentialSubject"))
                .add("identifier", Json.createArrayBuilder().add(identity));
        return Json.createObjectBuilder(preview)
                .add("credentialSubject", subject)
                .build();
    }

    private String signed(Faculty.Story by, JsonObject document) {
        return actors.asSystem(() -> Objects.requireNonNull(transaction.execute(begun -> {
            var issuer = keyring.issuer(institutions.sheet(by.institution()));
            var profile =
                    Json.createObjectBuilder(document.getJsonObject("issuer")).add("id", issuer.did());
            var own = Json.createObjectBuilder(document).add("issuer", profile).build();
            return issuer.sign(proofs, own, clock.instant()).toString();
        })));
    }

    private static JsonObject read(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
