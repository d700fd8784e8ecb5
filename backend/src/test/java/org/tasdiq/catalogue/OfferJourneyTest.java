package org.tasdiq.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.deadline.BusinessClock;
import org.tasdiq.deadline.DeadlineSheet;
import org.tasdiq.deadline.DeadlineState;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;

/** An offer on its way into the catalogue, and there. */
@DatabaseTest
class OfferJourneyTest {
    private final Faculty faculty;
    private final Offers offers;
    private final Approvals approvals;
    private final Revisions revisions;
    private final Catalogue catalogue;
    private final Deadlines deadlines;
    private final Journal journal;
    private final BusinessClock clock;
    private final Actors actors;

    OfferJourneyTest(
            Faculty faculty,
            Offers offers,
            Approvals approvals,
            Revisions revisions,
            Catalogue catalogue,
            Deadlines deadlines,
            Journal journal,
            BusinessClock clock,
            Actors actors) {
        this.faculty = faculty;
        this.offers = offers;
        this.approvals = approvals;
        this.revisions = revisions;
        this.catalogue = catalogue;
        this.deadlines = deadlines;
        this.journal = journal;
        this.clock = clock;
        this.actors = actors;
    }

    @Test
    void isPublishedAfterCheckReviewAndVote() {
        var story = faculty.anOffer().accepted();
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_COUNCIL);
        assertThat(story.votes(Faculty.UNANIMOUS)).isEqualTo(VoteOutcome.ADOPTED);
        assertThatThrownBy(() -> catalogue.sheet(story.sheet().reference())).isInstanceOf(Refusal.class);
        story.listed().listed();
        var shown = catalogue.sheet(story.sheet().reference());
        assertThat(shown.standing()).isEqualTo(CatalogueSheet.Standing.OFFERED);
        assertThat(shown.content()).isEqualTo(Faculty.dataCleaning());
        assertThat(story.as(story.head(), () -> approvals.votes(story.id())))
                .singleElement()
                .satisfies(vote -> {
                    assertThat(vote.count()).isEqualTo(Faculty.UNANIMOUS);
                    assertThat(vote.quorum()).isEqualTo(20);
                    assertThat(vote.outcome()).isEqualTo(VoteOutcome.ADOPTED);
                });
        assertThat(entries(story))
                .containsSubsequence(
                        "catalogue.OfferBegun",
                        "catalogue.OfferSubmitted",
                        "catalogue.DescriptorChecked",
                        "catalogue.QualityReviewed",
                        "catalogue.VoteRecorded",
                        "catalogue.OfferPublished")
                .containsOnlyOnce("catalogue.OfferPublished");
    }

    private List<String> entries(Faculty.Story story) {
        return story.as(story.authority(), () -> journal.entries(story.id())).stream()
                .map(JournalEntrySheet::event)
                .toList();
    }

    @Test
    void isNotSentWithoutWhatItsProfilesAskFor() {
        var story = faculty.anOffer(content -> Descriptor.titled(content.title()));
        assertThatThrownBy(story::submitted)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.missing"));
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.DRAFT);
    }

    @Test
    void isNotJudgedByWhoWroteIt() {
        var story = faculty.anOffer();
        var both = story.person("Double Rôle-Fictif", Role.PROGRAMME_HEAD, Role.QUALITY_OFFICER);
        story.as(both, () -> offers.write(story.id(), story.sheet().revision(), Faculty.dataCleaning()));
        story.checked();
        assertThatThrownBy(() -> story.as(
                        both,
                        () -> approvals.reviewQuality(
                                story.id(), new QualityRuling(QualityRuling.Outcome.ACCEPTED, "", List.of()))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.ownWork"));
    }

    @Test
    void isNotCarriedThroughTheCouncilByWhoWroteIt() {
        var story = faculty.anOffer();
        var both = story.person("Double Rôle-Fictif", Role.PROGRAMME_HEAD, Role.CERTIFYING_AUTHORITY);
        story.as(both, () -> offers.write(story.id(), story.sheet().revision(), Faculty.dataCleaning()));
        story.accepted();
        for (var count : List.of(Faculty.UNANIMOUS, new VoteCount(39, 19, 19, 0, 0, 0, 0)))
            assertThatThrownBy(() -> story.as(both, () -> approvals.recordCouncilVote(story.id(), story.vote(count))))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.ownWork"));
        assertThat(story.as(story.head(), () -> approvals.votes(story.id()))).isEmpty();
        assertThat(story.votes(Faculty.UNANIMOUS)).isEqualTo(VoteOutcome.ADOPTED);
    }

    @Test
    void comesBackWithRemarksAndEveryVersionThatWasSentStays() {
        var story = faculty.anOffer().checked();
        var remark = new QualityRuling.Remark(DescriptorField.RESULT, "Préciser la grille");
        assertThatThrownBy(() -> story.ruled(QualityRuling.Outcome.CORRECTION, " "))
                .isInstanceOf(Refusal.class);
        story.as(
                story.officer(),
                () -> approvals.reviewQuality(
                        story.id(), new QualityRuling(QualityRuling.Outcome.CORRECTION, "", List.of(remark))));
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_CORRECTION);
        var renamed = new Localized("Nettoyer", "تنظيف", "Clean");
        story.as(
                story.head(),
                () -> offers.write(story.id(), story.sheet().revision(), titled(Faculty.dataCleaning(), renamed)));
        story.as(
                story.head(),
                () -> approvals.reviseOffer(story.id(), story.sheet().revision()));
        assertThat(story.as(story.head(), () -> offers.versions(story.id())))
                .extracting(version -> version.content().title().en())
                .containsExactly("Clean", "Cleaning data (fictitious)");
        assertThat(story.as(story.head(), () -> approvals.reviews(story.id())))
                .singleElement()
                .satisfies(review -> assertThat(review.remarks()).containsExactly(remark));
    }

    private static Descriptor titled(Descriptor content, Localized title) {
        var about = content.about();
        return new Descriptor(
                content.profiles(),
                new Descriptor.About(title, about.description(), about.area(), about.furtherInfo()),
                content.outcomes(),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }

    @Test
    void twoWhoWriteDoNotOverwriteEachOther() {
        var story = faculty.anOffer();
        int revision = story.sheet().revision();
        story.as(
                story.head(),
                () -> offers.write(story.id(), revision, titled(Faculty.dataCleaning(), Faculty.all("A"))));
        assertThatThrownBy(() -> story.as(
                        story.head(),
                        () -> offers.write(story.id(), revision, titled(Faculty.dataCleaning(), Faculty.all("B")))))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.changedBy"));
        assertThat(story.sheet().title().fr()).isEqualTo("A");
    }

    @Test
    void aCouncilWithoutItsQuorumVotesAgain() {
        var story = faculty.anOffer().accepted();
        assertThat(story.votes(new VoteCount(39, 19, 19, 0, 0, 0, 0))).isEqualTo(VoteOutcome.WITHOUT_QUORUM);
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_COUNCIL);
        assertThat(story.votes(Faculty.UNANIMOUS)).isEqualTo(VoteOutcome.ADOPTED);
        assertThat(story.as(story.head(), () -> approvals.votes(story.id())))
                .extracting(VoteSheet::outcome)
                .containsExactly(VoteOutcome.ADOPTED, VoteOutcome.WITHOUT_QUORUM);
    }

    @Test
    void whatTheCouncilRejectsIsNeverPublic() {
        var story = faculty.anOffer().accepted();
        assertThat(story.votes(new VoteCount(39, 24, 11, 12, 1, 0, 0))).isEqualTo(VoteOutcome.REJECTED);
        story.listed();
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.REJECTED);
        assertThatThrownBy(() -> catalogue.sheet(story.sheet().reference())).isInstanceOf(Refusal.class);
    }

    @Test
    void isOfferedWithinItsValidityOnly() {
        var story = faculty.anOffer().accepted();
        story.votes(story.vote(
                Faculty.UNANIMOUS, story.today().plusDays(1), story.today().plusDays(3)));
        story.listed();
        var reference = story.sheet().reference();
        assertThatThrownBy(() -> catalogue.sheet(reference)).isInstanceOf(Refusal.class);
        assertThat(found(reference)).isFalse();
        pass(2);
        assertThat(found(reference)).isTrue();
        pass(3);
        assertThat(found(reference)).isFalse();
        assertThat(catalogue.sheet(reference).standing()).isEqualTo(CatalogueSheet.Standing.ENDED);
    }

    private void pass(int days) {
        actors.asSystem(() -> {
            clock.moveTo(clock.instant().plus(Duration.ofDays(days)));
            return true;
        });
    }

    private boolean found(String reference) {
        var query = new CatalogueQuery("nettoyer", null, null, null, null, "", null, "", 0);
        return pages(query).stream().anyMatch(sheet -> sheet.reference().equals(reference));
    }

    private List<CatalogueSheet> pages(CatalogueQuery query) {
        int pages = catalogue.page(query, Texts.FRENCH).pages();
        return IntStream.range(0, pages)
                .mapToObj(page -> new CatalogueQuery(
                        query.words(),
                        query.area(),
                        query.level(),
                        query.leastHours(),
                        query.mostHours(),
                        query.language(),
                        query.mode(),
                        query.esco(),
                        page))
                .flatMap(one -> catalogue.page(one, Texts.FRENCH).sheets().stream())
                .toList();
    }

    @Test
    void isFoundByWhatItIsAndNotByWhatItIsNot() {
        var reference = faculty.anOffer().published().sheet().reference();
        assertThat(pages(query("الحسابية", null, null, "ar", null, Faculty.SPREADSHEETS.uri())))
                .anyMatch(sheet -> sheet.reference().equals(reference));
        assertThat(pages(query("", StudyField.COMPUTING, 6, "fr", ParticipationMode.BLENDED, "")))
                .anyMatch(sheet -> sheet.reference().equals(reference));
        assertThat(pages(query("", StudyField.LAW, null, "", null, "")))
                .noneMatch(sheet -> sheet.reference().equals(reference));
        assertThat(pages(query("", null, null, "de", null, "")))
                .noneMatch(sheet -> sheet.reference().equals(reference));
        assertThat(pages(query("100%", null, null, "", null, "")))
                .noneMatch(sheet -> sheet.reference().equals(reference));
    }

    private static CatalogueQuery query(
            String words,
            @Nullable StudyField area,
            @Nullable Integer level,
            String language,
            @Nullable ParticipationMode mode,
            String esco) {
        return new CatalogueQuery(words, area, level, 20, 30, language, mode, esco, 0);
    }

    @Test
    void whatIsWithdrawnKeepsItsPageAndSaysWhy() {
        var story = faculty.anOffer().published();
        story.as(story.authority(), () -> offers.withdraw(story.id(), "Le module n’existe plus"));
        var shown = catalogue.sheet(story.sheet().reference());
        assertThat(shown.standing()).isEqualTo(CatalogueSheet.Standing.WITHDRAWN);
        assertThat(shown.withdrawnFor()).isEqualTo("Le module n’existe plus");
        assertThat(found(shown.reference())).isFalse();
        assertThat(open(story)).isEmpty();
    }

    private List<DeadlineSheet> open(Faculty.Story story) {
        return story.as(story.head(), () -> deadlines.of(story.id())).stream()
                .filter(one -> one.state() == DeadlineState.RUNNING)
                .toList();
    }

    @Test
    void isLookedAtAgainAfterAYearAndStaysPublicWhileItIsRevised() {
        var story = faculty.anOffer().published();
        story.asSystem(() -> assertThat(approvals.callReview(story.id())).isEqualTo("open"));
        pass(367);
        story.asSystem(() -> assertThat(approvals.callReview(story.id())).isEqualTo("due"));
        story.asSystem(() -> assertThat(approvals.callReview(story.id())).isEqualTo("due"));
        assertThat(open(story)).extracting(DeadlineSheet::rule).containsExactly("offer.review");
        story.as(
                story.officer(),
                () -> approvals.reviewOffer(story.id(), ReviewOutcome.REVISION, "Actualiser les outils"));
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_CORRECTION);
        assertThat(catalogue.sheet(story.sheet().reference()).standing()).isEqualTo(CatalogueSheet.Standing.OFFERED);
        var renamed = titled(Faculty.dataCleaning(), Faculty.all("Nouveau titre"));
        story.as(story.head(), () -> offers.write(story.id(), story.sheet().revision(), renamed));
        story.as(
                story.head(),
                () -> approvals.reviseOffer(story.id(), story.sheet().revision()));
        story.asSystem(() -> approvals.checkDescriptor(story.id())).ruled(QualityRuling.Outcome.ACCEPTED, "");
        assertThat(story.votes(new VoteCount(39, 24, 0, 24, 0, 0, 0))).isEqualTo(VoteOutcome.KEPT);
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.PUBLISHED);
        assertThat(catalogue.sheet(story.sheet().reference()).title().fr()).startsWith("Nettoyer");
        assertThat(open(story)).extracting(DeadlineSheet::rule).containsExactly("offer.cycle");
    }

    @Test
    void isRevisedWithinItsYearWhileItsPageShowsWhatIsPublished() {
        var story = faculty.anOffer().published();
        var reference = story.sheet().reference();
        assertThatThrownBy(() -> story.as(story.head(), () -> revisions.begin(story.id(), " ")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> story.as(story.officer(), () -> revisions.begin(story.id(), "Coquille")))
                .isInstanceOf(Refusal.class);
        story.as(story.head(), () -> revisions.begin(story.id(), "Coquille dans le titre"));
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.IN_CORRECTION);
        assertThat(open(story)).extracting(DeadlineSheet::rule).containsExactly("offer.revision");
        assertThat(story.as(story.officer(), () -> approvals.reviews(story.id()))
                        .getFirst()
                        .note())
                .isEqualTo("Coquille dans le titre");
        var renamed = titled(Faculty.dataCleaning(), Faculty.all("Nouveau titre"));
        story.as(story.head(), () -> offers.write(story.id(), story.sheet().revision(), renamed));
        story.as(
                story.head(),
                () -> approvals.reviseOffer(story.id(), story.sheet().revision()));
        story.asSystem(() -> approvals.checkDescriptor(story.id())).ruled(QualityRuling.Outcome.ACCEPTED, "");
        assertThat(catalogue.sheet(reference)).satisfies(sheet -> {
            assertThat(sheet.standing()).isEqualTo(CatalogueSheet.Standing.OFFERED);
            assertThat(sheet.title().fr()).startsWith("Nettoyer");
        });
        assertThat(story.votes(Faculty.UNANIMOUS)).isEqualTo(VoteOutcome.ADOPTED);
        story.listed();
        assertThat(catalogue.sheet(reference).title().fr()).isEqualTo("Nouveau titre");
        assertThat(open(story)).extracting(DeadlineSheet::rule).containsExactly("offer.cycle");
    }

    @Test
    void isNotRevisedOnDemandBeforeItIsPublishedNorWhileItsYearlyReviewIsOpen() {
        var early = faculty.anOffer().accepted();
        assertThatThrownBy(() -> early.as(early.head(), () -> revisions.begin(early.id(), "Coquille")))
                .isInstanceOf(Refusal.class);
        var story = faculty.anOffer().published();
        pass(367);
        story.asSystem(() -> assertThat(approvals.callReview(story.id())).isEqualTo("due"));
        assertThatThrownBy(() -> story.as(story.head(), () -> revisions.begin(story.id(), "Coquille")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.reviewOpen"));
    }

    @Test
    void revisionOnDemandIsDroppedAndLeavesWhatIsPublishedWithItsYear() {
        var story = faculty.anOffer().published();
        var published = story.sheet();
        var year = open(story).getFirst().dueOn();
        pass(30);
        story.as(story.head(), () -> revisions.begin(story.id(), "Coquille dans le titre"));
        var renamed = titled(Faculty.dataCleaning(), Faculty.all("Nouveau titre"));
        story.as(story.head(), () -> offers.write(story.id(), story.sheet().revision(), renamed));
        assertThatThrownBy(() -> story.as(story.officer(), () -> revisions.drop(story.id())))
                .isInstanceOf(Refusal.class);
        story.as(story.head(), () -> revisions.drop(story.id()));
        assertThat(story.sheet()).satisfies(sheet -> {
            assertThat(sheet.status()).isEqualTo(OfferStatus.PUBLISHED);
            assertThat(sheet.content()).isEqualTo(published.content());
            assertThat(sheet.published()).isEqualTo(published.published());
        });
        assertThat(catalogue.sheet(published.reference()).title().fr()).startsWith("Nettoyer");
        assertThat(open(story)).singleElement().satisfies(deadline -> {
            assertThat(deadline.rule()).isEqualTo("offer.cycle");
            assertThat(deadline.dueOn()).isEqualTo(year);
        });
        assertThat(story.as(story.officer(), () -> approvals.reviews(story.id())))
                .extracting(ReviewSheet::outcome)
                .startsWith("DROPPED", "BEGUN");
        assertThatThrownBy(() -> story.as(story.head(), () -> revisions.drop(story.id())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void revisionIsDroppedAlsoWhenItWasSentBackButNotWhenTheYearlyReviewAskedForIt() {
        var story = faculty.anOffer().published();
        story.as(story.head(), () -> revisions.begin(story.id(), "Coquille dans le titre"));
        story.as(
                story.head(),
                () -> approvals.reviseOffer(story.id(), story.sheet().revision()));
        assertThatThrownBy(() -> story.as(story.head(), () -> revisions.drop(story.id())))
                .isInstanceOf(Refusal.class);
        story.asSystem(() -> approvals.checkDescriptor(story.id()))
                .ruled(QualityRuling.Outcome.CORRECTION, "Encore une coquille");
        story.as(story.head(), () -> revisions.drop(story.id()));
        assertThat(story.sheet().status()).isEqualTo(OfferStatus.PUBLISHED);
        pass(367);
        story.asSystem(() -> assertThat(approvals.callReview(story.id())).isEqualTo("due"));
        story.as(
                story.officer(),
                () -> approvals.reviewOffer(story.id(), ReviewOutcome.REVISION, "Actualiser les outils"));
        assertThatThrownBy(() -> story.as(story.head(), () -> revisions.drop(story.id())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("catalogue.noRevisionOnDemand"));
    }

    @Test
    void listsTheOffersOfOneInstitutionSortedAndFiltered() {
        var story = faculty.anOffer();
        var titles = List.of("Bases de données", "Anglais des données", "100 % tableur");
        for (var title : titles)
            story.as(story.head(), () -> offers.begin(story.institution(), Descriptor.titled(Faculty.all(title))));
        var sorted = new OfferQuery("", OfferStatus.DRAFT, null, null, OfferQuery.Order.TITLE, false, 0);
        assertThat(page(story, sorted).lines())
                .extracting(line -> line.title().fr())
                .containsExactly(
                        "100 % tableur", "Anglais des données", "Bases de données", "Nettoyer des données (fictif)");
        var literal = new OfferQuery("0 %", null, null, null, OfferQuery.Order.TITLE, false, 0);
        assertThat(page(story, literal).total()).isEqualTo(1);
        var leveled = new OfferQuery("", null, StudyField.COMPUTING, 6, OfferQuery.Order.CHANGED, true, 7);
        assertThat(page(story, leveled).lines()).extracting(OfferLine::hours).containsExactly(25);
        var stranger = faculty.anOffer();
        assertThatThrownBy(() -> stranger.as(stranger.head(), () -> offers.page(story.institution(), sorted)))
                .isInstanceOf(Refusal.class);
    }

    private OfferPage page(Faculty.Story story, OfferQuery query) {
        return story.as(story.head(), () -> offers.page(story.institution(), query));
    }
}
