package org.tasdiq.ui.site;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.Filter;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Faculty;
import org.tasdiq.catalogue.HourBand;
import org.tasdiq.catalogue.Offers;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.Paths;
import org.tasdiq.jury.Bench;
import tools.jackson.databind.json.JsonMapper;

/** Everybody finds what institutions offer, without an account and without a script. */
@DatabaseTest
class CataloguePagesTest {
    private static final Pattern LINKED =
            Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>", Pattern.DOTALL);

    private final MockMvcTester door;
    private final Faculty faculty;
    private final Offers offers;
    private final Paths paths;
    private final Bench bench;

    CataloguePagesTest(
            WebApplicationContext house,
            @Qualifier("springSecurityFilterChain") Filter security,
            Faculty faculty,
            Offers offers,
            Paths paths,
            Bench bench) {
        this.door = MockMvcTester.from(house, mvc -> mvc.addFilters(security).build());
        this.faculty = faculty;
        this.offers = offers;
        this.paths = paths;
        this.bench = bench;
    }

    @Test
    void anOfferIsFoundAndReadInThreeLanguages() {
        var reference = faculty.anOffer().published().sheet().reference();
        var title =
                new Localized("Nettoyer des données (fictif)", "تنظيف البيانات (خيالي)", "Cleaning data (fictitious)");
        for (var language : new String[] {"fr", "ar", "en"}) {
            var words = language.equals("ar") ? title.ar() : language.equals("en") ? title.en() : title.fr();
            var page = get("/catalogue?lang=" + language + "&language=fr&most=30");
            assertThat(page).hasStatusOk();
            assertThat(text(page)).contains(words);
            var offer = get("/catalogue/" + reference + "?lang=" + language);
            assertThat(offer).hasStatusOk();
            assertThat(text(offer)).contains(words, reference).doesNotContain("!catalogue", "!site");
        }
    }

    @Test
    void anOfferShowsThePathsItCountsOn() {
        var story = bench.aFile();
        var reference = faculty.anOffer().published().sheet().reference();
        assertThat(text(get("/catalogue/" + reference + "?lang=fr"))).doesNotContain("id=\"paths\"");
        var content = new PathContent(
                new Localized("Vers le <b>bloc</b> (fictif)", "نحو الكتلة (خيالي)", "To the block (fictitious)"),
                Descriptor.NOTHING,
                new PathContent.Goal(HourBand.COMPETENCY_BLOCK, "FICT-LP-ADAD", List.of("BC01")),
                List.of(new PathContent.Part(
                        Descriptor.NOTHING, PathContent.Rule.ALL, null, List.of(PathContent.Piece.offer(reference)))));
        var path = story.as(story.head(), () -> paths.begin(story.institution(), content));
        assertThat(text(get("/catalogue/" + reference + "?lang=fr"))).doesNotContain("id=\"paths\"");
        story.as(story.authority(), () -> paths.publish(path, 0));
        assertThat(text(get("/catalogue/" + reference + "?lang=fr")))
                .contains("id=\"paths\"", "Vers le &lt;b&gt;bloc", "Un à deux blocs de compétences");
        assertThat(text(get("/catalogue/" + reference + "?lang=ar"))).contains("نحو الكتلة (خيالي)");
    }

    @Test
    void thePathsThatArePublishedAreListedWithoutAnAccount() {
        var story = bench.aFile();
        var reference = faculty.anOffer().published().sheet().reference();
        var content = new PathContent(
                new Localized("Vers la liste (fictif)", "نحو القائمة (خيالي)", "To the list (fictitious)"),
                Descriptor.NOTHING,
                new PathContent.Goal(HourBand.COMPETENCY_BLOCK, "FICT-LP-ADAD", List.of("BC01")),
                List.of(new PathContent.Part(
                        Descriptor.NOTHING, PathContent.Rule.ALL, null, List.of(PathContent.Piece.offer(reference)))));
        var path = story.as(story.head(), () -> paths.begin(story.institution(), content));
        assertThat(text(get("/catalogue/paths?lang=fr"))).doesNotContain("Vers la liste (fictif)");
        story.as(story.authority(), () -> paths.publish(path, 0));
        var page = get("/catalogue/paths?lang=ar");
        assertThat(page).hasStatusOk();
        assertThat(text(page))
                .contains("نحو القائمة (خيالي)", "href=\"/catalogue/" + reference + "\"")
                .doesNotContain("<script", "!site", "!catalogue");
        assertThat(text(get("/catalogue?lang=en"))).contains("href=\"/catalogue/paths\"");
    }

    @Test
    void theSearchOffersTheSkillsAndLanguagesThatOffersHave() {
        faculty.anOffer().published();
        var page = text(get("/catalogue?lang=en"));
        assertThat(page)
                .contains("<option value=\"" + Faculty.SPREADSHEETS.uri() + "\">use spreadsheets software</option>")
                .contains("<option value=\"fr\">French</option>")
                .doesNotContain("<option value=\"pt\">");
        assertThat(page.getBytes(StandardCharsets.UTF_8).length).isLessThan(100_000);
        assertThat(text(get("/catalogue?lang=en&esco=" + Faculty.SPREADSHEETS.uri())))
                .contains("<option value=\"" + Faculty.SPREADSHEETS.uri() + "\" selected=\"selected\">");
        assertThat(text(get("/catalogue?lang=en&esco=urn:none")))
                .contains("<option value=\"urn:none\" selected=\"selected\">");
    }

    @Test
    void noScriptRunsAndTheDataForProgramsIsReadable() throws Exception {
        var reference = faculty.anOffer(content -> described(content, "Données </script><script>alert(1)</script>"))
                .published()
                .sheet()
                .reference();
        var offer = get("/catalogue/" + reference + "?lang=fr");
        assertThat(offer.getResponse().getHeader("Content-Security-Policy")).contains("default-src 'none'");
        var found = LINKED.matcher(text(offer));
        assertThat(found.find()).isTrue();
        var course = JsonMapper.shared().readTree(found.group(1));
        assertThat(course.path("@type").asString()).isEqualTo("Course");
        assertThat(course.path("description").asString()).contains("</script>");
        assertThat(course.at("/hasCourseInstance/courseWorkload").asString()).isEqualTo("PT25H");
        assertThat(text(offer)).doesNotContain("<script>alert");
        var linked = get("/catalogue/" + reference + "/offer.jsonld");
        assertThat(linked).hasStatusOk();
        var qualification = JsonMapper.shared().readTree(text(linked));
        assertThat(qualification.path("type").asString()).isEqualTo("Qualification");
        assertThat(qualification.path("id").asString()).endsWith("/catalogue/" + reference);
    }

    @Test
    void whatIsThereInFrenchOnlyKeepsItsDirectionOnAnArabicPage() {
        var reference = faculty.anOffer(CataloguePagesTest::inFrenchOnly)
                .published()
                .sheet()
                .reference();
        assertThat(text(get("/catalogue/" + reference + "?lang=ar")))
                .contains("<h1 dir=\"auto\">Nettoyer (fictif)</h1>")
                .contains("dir=\"auto\">Rendre fiable (fictif).</p>")
                .contains("<li><bdi>");
        assertThat(text(get("/catalogue?lang=ar&words=Nettoyer")))
                .containsPattern("<h3 dir=\"auto\"><a href=\"/catalogue/" + reference + "\">Nettoyer \\(fictif\\)</a>");
    }

    private static Descriptor inFrenchOnly(Descriptor content) {
        var about = content.about();
        return new Descriptor(
                content.profiles(),
                new Descriptor.About(
                        Faculty.all("Nettoyer (fictif)"),
                        new Localized("Rendre fiable (fictif).", "", ""),
                        about.area(),
                        about.furtherInfo()),
                content.outcomes(),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }

    private static Descriptor described(Descriptor content, String words) {
        var about = content.about();
        return new Descriptor(
                content.profiles(),
                new Descriptor.About(about.title(), Faculty.all(words), about.area(), about.furtherInfo()),
                content.outcomes(),
                content.workload(),
                content.learning(),
                content.assessment(),
                content.level(),
                content.value());
    }

    @Test
    void whatIsNotPublicIsNotThereAndWhatIsWithdrawnSaysSo() {
        var draft = faculty.anOffer().checked().sheet().reference();
        var missing = get("/catalogue/" + draft);
        assertThat(missing).hasStatus(404);
        assertThat(text(missing)).contains("role=\"alert\"").doesNotContain(draft);
        var story = faculty.anOffer().published();
        story.as(story.authority(), () -> offers.withdraw(story.id(), "Module fermé (fictif)"));
        var withdrawn = get("/catalogue/" + story.sheet().reference() + "?lang=fr");
        assertThat(withdrawn).hasStatusOk();
        assertThat(text(withdrawn)).contains("Module fermé (fictif)");
        assertThat(text(get("/catalogue"))).doesNotContain(story.sheet().reference());
    }

    @Test
    void aSearchThatMakesNoSenseIsSaidBesideItsFieldAndLosesNothing() {
        faculty.anOffer().published();
        var page = get("/catalogue?lang=en&least=many&words=%3Cb%3Edata&mode=NONE&page=99999");
        assertThat(page).hasStatus(422);
        assertThat(text(page))
                .contains("value=\"many\"", "id=\"least-error\"", "&lt;b&gt;data")
                .doesNotContain("<b>data");
    }

    @Test
    void theChosenLanguageKeepsTheSearch() {
        var page = get("/catalogue?lang=en&words=data&level=6");
        assertThat(text(page)).contains("/catalogue?words=data&amp;level=6&amp;lang=ar");
    }

    private MvcTestResult get(String address) {
        return door.get().uri(URI.create(address)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
