package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.DescriptorFacts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.DescriptorField.Reason;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.IdentityCheck;
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.EuropassShapes;
import org.tasdiq.credential.proof.LinkedData;
import org.tasdiq.credential.proof.OpenBadgeSchema;
import org.tasdiq.credential.proof.Told;
import org.tasdiq.identity.Institutions;

/** The credential an offer will issue says everything its descriptor says, where the table of fields says it does. */
@DatabaseTest
class OfferPreviewTest {
    private static final String NARRATIVE = "credentialSubject.achievement.criteria.narrative";
    private static final String NOTE = "credentialSubject.hasClaim.additionalNote.noteLiteral.fr";

    private final Faculty faculty;
    private final OfferPreviews previews;
    private final CatalogueCards cards;
    private final Institutions institutions;
    private final Texts texts;

    OfferPreviewTest(
            Faculty faculty, OfferPreviews previews, CatalogueCards cards, Institutions institutions, Texts texts) {
        this.faculty = faculty;
        this.previews = previews;
        this.cards = cards;
        this.institutions = institutions;
        this.texts = texts;
    }

    private static Descriptor limited(Descriptor content) {
        var today = LocalDate.of(2026, 9, 1);
        return new Descriptor(
                content.profiles(),
                content.about(),
                content.outcomes(),
                new Descriptor.Workload(
                        content.workload().hours(),
                        content.workload().credits(),
                        today,
                        today.plusDays(30),
                        content.workload().calendar()),
                new Descriptor.Learning(
                        content.learning().mode(),
                        content.learning().languages(),
                        content.learning().setting(),
                        content.learning().prerequisites(),
                        Faculty.all("Cours en ligne : https://cours.example/donnees."),
                        content.learning().attendance()),
                content.assessment(),
                content.level(),
                new Descriptor.Value(
                        content.value().quality(),
                        content.value().stacking(),
                        content.value().stacksInto(),
                        36));
    }

    @Test
    void aBadgeKeepsToItsSchemaAndNothingOfItIsDropped() {
        var badge = badge(faculty.anOffer(OfferPreviewTest::limited));
        assertThat(new OpenBadgeSchema().faults(badge)).isEmpty();
        assertThat(new LinkedData(Contexts.bundled()).canonical(badge)).contains("Nettoyer");
    }

    @Test
    void aCredentialForEuropassKeepsToItsShapes() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        assertThat(EuropassShapes.faults(story.as(story.head(), () -> previews.europass(story.id(), Texts.FRENCH))))
                .isEmpty();
    }

    @Test
    void everyPlaceTheTableOfFieldsNamesIsFilled() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        var badge = badge(story);
        var europass = europass(story);
        for (var field : DescriptorField.values()) {
            // Only what is issued has a place in a status list: AwardTest.
            if (!field.openBadges().path().isEmpty() && field != DescriptorField.STATUS)
                assertThat(at(badge, field.openBadges().path()))
                        .as("badge: " + field)
                        .isNotEmpty();
            if (!field.europass().path().isEmpty())
                assertThat(at(europass, field.europass().path()))
                        .as("europass: " + field)
                        .isNotEmpty();
        }
    }

    /** Nothing is lost on the way to another house of ours, and back into the descriptor. */
    @Test
    void whatEveryPlaceOfTheTableSaysIsReadAgain() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        var fromBadge = Told.of(badge(story));
        var fromEuropass = Told.of(europass(story));
        for (var field : DescriptorField.values()) {
            if (field == DescriptorField.STATUS) continue; // its issuer is asked
            if (!field.openBadges().path().isEmpty())
                assertThat(fromBadge.says(field)).as("badge: " + field).isNotEmpty();
            if (!field.europass().path().isEmpty())
                assertThat(fromEuropass.says(field)).as("europass: " + field).isNotEmpty();
        }
        assertThat(fromBadge.criteria()).contains("CNC");
        assertThat(fromEuropass.says(DescriptorField.FURTHER_INFO)).contains("CNC");
    }

    @Test
    void whatHasNoPlaceIsToldInWords() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        var institution = institutions.sheet(story.institution());
        var narrative = String.valueOf(at(badge(story), NARRATIVE));
        var note = String.valueOf(at(europass(story), NOTE));
        var facts = DescriptorFacts.of(texts, Texts.FRENCH, story.sheet().content(), institution, "FR");
        for (var fact : facts) {
            if (is(fact.field().openBadges(), Reason.NARRATIVE))
                assertThat(narrative).contains(fact.label());
            if (isNoted(fact.field())) assertThat(note).contains(fact.label());
        }
        assertThat(Arrays.stream(DescriptorField.values())
                        .filter(field -> is(field.openBadges(), Reason.NARRATIVE) || isNoted(field)))
                .allSatisfy(field -> assertThat(facts)
                        .extracting(DescriptorFacts.Fact::field)
                        .contains(field));
    }

    @Test
    void isReadInTheLanguageOfWhoReadsIt() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        var badge = object(story.as(story.head(), () -> previews.badge(story.id(), Texts.ARABIC)));
        assertThat(badge.getString("name")).isEqualTo("تنظيف البيانات (خيالي)");
        assertThat(story.as(story.head(), () -> previews.read(story.id(), Texts.ARABIC)))
                .satisfies(preview -> {
                    assertThat(preview.title()).isEqualTo("تنظيف البيانات (خيالي)");
                    assertThat(preview.level()).isEqualTo(texts.of(Texts.ARABIC, "catalogue.level", 6));
                    assertThat(preview.outcomes()).hasSize(2);
                    assertThat(preview.until()).isNotNull();
                });
    }

    void whatIsACodeANumberOrAnAddressHasItsPlaceForEuropass() {
        var claim = "credentialSubject.hasClaim.";
        var europass = europass(faculty.anOffer(OfferPreviewTest::limited));
        assertThat(String.valueOf(at(europass, claim + "provenBy.idVerification.id")))
                .contains("http://data.europa.eu/snb/supervision-verification/70be69aaf9");
        assertThat(String.valueOf(at(europass, claim + "influencedBy.levelOfCompletion")))
                .isEqualTo("[100]");
        assertThat(String.valueOf(at(europass, claim + "specifiedBy.supplementaryDocument.contentURL")))
                .isEqualTo("[\"https://cours.example/donnees\"]");
        assertThat(Told.of(europass).identityChecked()).isTrue();
    }

    /** The list has no known code for it: nothing is claimed but in words. */
    @Test
    void aSupervisionWithoutIdentityIsToldInWordsAlone() {
        var europass = europass(faculty.anOffer(content -> identified(content, IdentityCheck.SUPERVISED)));
        assertThat(at(europass, "credentialSubject.hasClaim.provenBy.idVerification"))
                .isEmpty();
        assertThat(String.valueOf(at(europass, NOTE))).contains("Sous surveillance, sans vérification de l’identité");
        var unsupervised = europass(faculty.anOffer(content -> identified(content, IdentityCheck.UNSUPERVISED)));
        assertThat(Told.of(unsupervised).identityChecked()).isFalse();
    }

    private static Descriptor identified(Descriptor content, IdentityCheck check) {
        var assessment = content.assessment();
        return new Descriptor(
                content.profiles(),
                content.about(),
                content.outcomes(),
                content.workload(),
                content.learning(),
                new Descriptor.Assessment(assessment.types(), assessment.description(), check, assessment.grading()),
                content.level(),
                content.value());
    }

    @Test
    void anOfferOfWhichOnlyTheTitleIsKnownHasAPreviewToo() {
        var story = faculty.anOffer(content -> Descriptor.titled(content.title()));
        assertThat(badge(story).getString("name")).startsWith("Nettoyer");
        assertThat(europass(story)).isNotEmpty();
    }

    @Test
    void whatIsPublicIsLinkedDataOfWhichNothingIsDroppedAndNothingIsInvented() {
        var reference =
                faculty.anOffer(OfferPreviewTest::limited).published().sheet().reference();
        var card = object(cards.europass(reference));
        assertThat(new LinkedData(Contexts.bundled()).canonical(card))
                .contains("/catalogue/" + reference, "Faculté fictive", Faculty.SPREADSHEETS.uri())
                .doesNotContain("eIDAS");
        assertThat(object(cards.schemaOrg(reference, Texts.ARABIC)).getString("name"))
                .isEqualTo("تنظيف البيانات (خيالي)");
    }

    @Test
    void isNotForStrangers() {
        var story = faculty.anOffer();
        var stranger = faculty.anOffer();
        assertThatThrownBy(() -> stranger.as(stranger.head(), () -> previews.badge(story.id(), Texts.FRENCH)))
                .isInstanceOf(Refusal.class);
    }

    private JsonObject badge(Faculty.Story story) {
        return object(story.as(story.head(), () -> previews.badge(story.id(), Texts.FRENCH)));
    }

    private JsonObject europass(Faculty.Story story) {
        return object(story.as(story.head(), () -> previews.europass(story.id(), Texts.FRENCH)));
    }

    private static boolean is(DescriptorField.Place place, Reason reason) {
        return place.reason().filter(reason::equals).isPresent();
    }

    private static boolean isNoted(DescriptorField field) {
        return field.europass().reason().filter(Reason::isNoted).isPresent();
    }

    private static JsonObject object(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }

    /** The values at that path, whichever elements of its arrays it leads through. */
    private static List<JsonValue> at(JsonValue document, String path) {
        if (document instanceof JsonArray all)
            return all.stream().flatMap(one -> at(one, path).stream()).toList();
        if (path.isEmpty()) return List.of(document);
        if (!(document instanceof JsonObject object)) return List.of();
        int dot = path.indexOf('.');
        var name = dot < 0 ? path : path.substring(0, dot);
        var rest = dot < 0 ? "" : path.substring(dot + 1);
        var member = object.get(name);
        return member == null ? List.of() : at(member, rest);
    }
}
