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
import org.tasdiq.credential.proof.Contexts;
import org.tasdiq.credential.proof.EuropassShapes;
import org.tasdiq.credential.proof.LinkedData;
import org.tasdiq.credential.proof.OpenBadgeSchema;
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
                content.learning(),
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
        assertThat(EuropassShapes.faults(story.as(story.head(), () -> previews.europass(story.id()))))
                .isEmpty();
    }

    @Test
    void everyPlaceTheTableOfFieldsNamesIsFilled() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        var badge = badge(story);
        var europass = europass(story);
        for (var field : DescriptorField.values()) {
            if (field.openBadges().reason().isEmpty())
                assertThat(at(badge, field.openBadges().path()))
                        .as("badge: " + field)
                        .isNotEmpty();
            if (field.europass().reason().isEmpty())
                assertThat(at(europass, field.europass().path()))
                        .as("europass: " + field)
                        .isNotEmpty();
        }
    }

    @Test
    void whatHasNoPlaceIsToldInWords() {
        var story = faculty.anOffer(OfferPreviewTest::limited);
        var institution = institutions.sheet(story.institution());
        var narrative = String.valueOf(at(badge(story), NARRATIVE));
        var note = String.valueOf(at(europass(story), NOTE));
        var facts = DescriptorFacts.of(texts, Texts.FRENCH, story.sheet().content(), institution);
        for (var fact : facts) {
            if (is(fact.field().openBadges(), Reason.NARRATIVE))
                assertThat(narrative).contains(fact.label());
            if (is(fact.field().europass(), Reason.NOTE)) assertThat(note).contains(fact.label());
        }
        assertThat(Arrays.stream(DescriptorField.values())
                        .filter(field -> is(field.openBadges(), Reason.NARRATIVE) || is(field.europass(), Reason.NOTE)))
                .allSatisfy(field -> assertThat(facts)
                        .extracting(DescriptorFacts.Fact::field)
                        .contains(field));
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
        assertThatThrownBy(() -> stranger.as(stranger.head(), () -> previews.badge(story.id())))
                .isInstanceOf(Refusal.class);
    }

    private JsonObject badge(Faculty.Story story) {
        return object(story.as(story.head(), () -> previews.badge(story.id())));
    }

    private JsonObject europass(Faculty.Story story) {
        return object(story.as(story.head(), () -> previews.europass(story.id())));
    }

    private static boolean is(DescriptorField.Place place, Reason reason) {
        return place.reason().filter(reason::equals).isPresent();
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
