package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.tasdiq.catalogue.Faculty;
import tools.jackson.databind.node.ObjectNode;

/** Micro-credentials by programs: described, reviewed and voted on with an account, found by anybody. */
class CatalogueThroughTheSecondDoorTest extends DoorTest {
    private final Faculty faculty;

    CatalogueThroughTheSecondDoorTest(Faculty faculty) {
        this.faculty = faculty;
    }

    @Test
    void anOfferIsWrittenSentReviewedAndVotedOn() {
        var story = faculty.anOffer();
        var root = "/api/v1/offers/" + story.id();
        var read = json(send(HttpMethod.GET, root, story.head(), ""));
        assertThat(read.at("/check/meters/0/said").asInt()).isEqualTo(15);
        var content = (ObjectNode) read.path("content");
        ((ObjectNode) content.path("workload")).put("hours", 40);
        var written = "{\"revision\":%d,\"content\":%s}"
                .formatted(read.path("revision").asInt(), content);
        var kept = send(HttpMethod.PUT, root, story.head(), written);
        assertThat(kept).hasStatusOk().bodyText().contains("hours.noBand");
        assertThat(send(HttpMethod.PUT, root, story.head(), written))
                .hasStatus(409)
                .bodyText()
                .contains("catalogue.changedBy");
        assertThat(send(HttpMethod.POST, root + "/submit", story.authority(), "{\"revision\":1}"))
                .hasStatus(403);
        assertThat(send(
                        HttpMethod.POST,
                        root + "/submit",
                        story.head(),
                        "{\"revision\":%d}"
                                .formatted(json(kept).path("revision").asInt())))
                .hasStatusOk();
        story.asSystem(() -> faculty.check(story.id()));
        var steps = root + "/catalogue/";
        assertThat(send(
                        HttpMethod.POST,
                        steps + "review-quality",
                        story.officer(),
                        "{\"outcome\":\"ACCEPTED\",\"note\":\"\",\"remarks\":[]}"))
                .hasStatusOk();
        var count =
                "{\"members\":39,\"present\":24,\"inFavour\":%d,\"against\":0,\"abstentions\":0,\"blank\":0,\"notVoting\":0}";
        assertThat(send(HttpMethod.POST, steps + "record-council-vote/verdict", story.authority(), count.formatted(20)))
                .hasStatus(422)
                .bodyText()
                .contains("catalogue.votesDiffer");
        assertThat(json(send(
                                HttpMethod.POST,
                                steps + "record-council-vote/verdict",
                                story.authority(),
                                count.formatted(24)))
                        .path("quorum")
                        .asInt())
                .isEqualTo(20);
        var vote = "{\"number\":\"2024/07/FICT-85\",\"council\":\"CFVU (fictive)\",\"on\":\"%s\",\"count\":%s}"
                .formatted(story.today(), count.formatted(24));
        assertThat(send(HttpMethod.POST, steps + "record-council-vote", story.authority(), vote))
                .hasStatusOk()
                .bodyText()
                .isEqualTo("\"ADOPTED\"");
        assertThat(json(send(HttpMethod.GET, root + "/votes", story.officer(), ""))
                        .at("/0/count/inFavour")
                        .asInt())
                .isEqualTo(24);
    }

    @Test
    void anybodyFindsAndReadsWhatIsOffered() {
        var reference = faculty.anOffer().published().sheet().reference();
        var found = json(door.get()
                .uri("/api/v1/catalogue?area=COMPUTING&mode=BLENDED&language=fr&leastHours=20&mostHours=30&esco="
                        + Faculty.SPREADSHEETS.uri())
                .exchange());
        assertThat(found.path("total").asInt()).isPositive();
        assertThat(json(door.get().uri("/api/v1/catalogue/" + reference).exchange())
                        .path("standing")
                        .asString())
                .isEqualTo("OFFERED");
        assertThat(json(door.get()
                                .uri("/api/v1/catalogue/" + reference + "/europass")
                                .exchange())
                        .path("type")
                        .asString())
                .isEqualTo("Qualification");
        assertThat(json(door.get()
                                .uri("/api/v1/catalogue/" + reference + "/schema-org/ar")
                                .exchange())
                        .path("name")
                        .asString())
                .isEqualTo("تنظيف البيانات (خيالي)");
        assertThat(door.get().uri("/api/v1/catalogue/MC-2000-NOTHNG")).hasStatus(404);
    }

    @Test
    void whatAnOfferWillIssueIsSeenByItsInstitutionOnly() {
        var story = faculty.anOffer();
        var address = "/api/v1/offers/" + story.id() + "/preview/badge";
        assertThat(json(send(HttpMethod.GET, address, story.officer(), ""))
                        .at("/credentialSubject/achievement/achievementType")
                        .asString())
                .isEqualTo("MicroCredential");
        assertThat(send(HttpMethod.GET, address, faculty.anOffer().head(), "")).hasStatus(403);
        assertThat(door.get().uri(address)).hasStatus(401);
    }

    @Test
    void aModuleIsDesignedAndCutIntoOffersOnce() {
        var story = faculty.anOffer();
        var root = "/api/v1/institutions/" + story.institution().value() + "/module-designs";
        assertThat(send(HttpMethod.POST, root, story.officer(), module("Statistique", "[]")))
                .hasStatus(403);
        assertThat(send(HttpMethod.POST, root, story.head(), module(" ", "[]"))).hasStatus(422);
        var begun = json(send(HttpMethod.POST, root, story.head(), module("Statistique", "[]")));
        var one = root + "/" + begun.path("id").asString();
        assertThat(send(HttpMethod.POST, one + "/make", story.head(), ""))
                .hasStatus(409)
                .bodyText()
                .contains("catalogue.designIncomplete");
        var written = "{\"revision\":%d,\"content\":%s}"
                .formatted(
                        begun.path("revision").asInt(),
                        module(
                                "Statistique",
                                "[{\"title\":\"Nettoyer des données (fictif)\",\"hours\":25,\"competencies\":[\"Nettoyer\"]}]"));
        assertThat(send(HttpMethod.PUT, one, story.head(), written)).hasStatusOk();
        assertThat(send(HttpMethod.PUT, one, story.head(), written))
                .hasStatus(409)
                .bodyText()
                .contains("catalogue.changedBy");
        assertThat(json(send(HttpMethod.GET, root, story.head(), ""))
                        .at("/0/content/cuts/0/title")
                        .asString())
                .isEqualTo("Nettoyer des données (fictif)");
        var made = json(send(HttpMethod.POST, one + "/make", story.head(), ""));
        assertThat(made).hasSize(1);
        var offer = json(send(HttpMethod.GET, "/api/v1/offers/" + made.path(0).asString(), story.head(), ""));
        assertThat(offer.at("/content/about/title/fr").asString()).isEqualTo("Nettoyer des données (fictif)");
        assertThat(offer.at("/content/outcomes/0/esco/0/label/fr").asString()).isEqualTo("utiliser un tableur");
        assertThat(send(HttpMethod.POST, one + "/make", story.head(), "")).hasStatus(409);
        assertThat(send(HttpMethod.GET, one, faculty.anOffer().head(), "")).hasStatus(403);
        assertThat(send(HttpMethod.DELETE, one, story.head(), "")).hasStatusOk();
        assertThat(send(HttpMethod.GET, one, story.head(), "")).hasStatus(404);
    }

    private static String module(String title, String cuts) {
        return """
                {"language": "fr", "title": "%s", "hours": 25, "credits": 1, "contents": "Données",
                 "competencies": [{"title": "Nettoyer", "parts": [
                   {"title": "Repérer les erreurs", "skills": ["tableur"], "criterion": "Les erreurs sont repérées",
                    "esco": [{"uri": "http://data.europa.eu/esco/skill/1973c966-f236-40c9-b2d4-5d71a89019be",
                              "label": {"fr": "utiliser un tableur", "ar": "", "en": "use spreadsheets software"}}]}]}],
                 "cuts": %s}
                """.formatted(title, cuts);
    }
}
