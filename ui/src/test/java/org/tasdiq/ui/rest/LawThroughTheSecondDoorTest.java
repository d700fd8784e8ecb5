package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;

/** The law of a regime, days off and the calendar link without a browser, by the same people. */
class LawThroughTheSecondDoorTest extends DoorTest {
    private static final String DRAFT = """
            {"duration":"%s","counting":"DATE_TO_DATE","reminders":{"decideAdmissibility":"P20D"},"validFrom":"%s",
             "legalBasis":{"fr":"Décret fictif","ar":"أمر خيالي","en":"Fictitious decree"},"reason":"Réforme fictive"}""";

    private final ARegime regime;
    private final Candidacies candidacies;
    private final Actors actors;
    private final ARegime.Realm realm;
    private final LocalDate today;

    LawThroughTheSecondDoorTest(ARegime regime, Candidacies candidacies, Deadlines deadlines, Actors actors) {
        this.regime = regime;
        this.candidacies = candidacies;
        this.actors = actors;
        this.realm = regime.like("TN_UNIVERSITY");
        this.today = actors.asSystem(() -> deadlines.today(realm.regime()));
    }

    @Test
    void aRuleIsTriedOutAndPublished() {
        var draft = DRAFT.formatted("P3M", today.plusDays(1));
        assertThat(post(realm.administrator(), rule("/trial"), draft))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.open")
                .isEqualTo(0);
        assertThat(post(realm.administrator(), rule("/versions"), "{\"draft\":" + draft + ",\"running\":false}"))
                .hasStatusOk();
        assertThat(get(realm.administrator(), rule("")))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].publication.reason")
                .isEqualTo("Réforme fictive");
    }

    @Test
    void whatCannotBeCarriedOutIsAProblemOfItsField() {
        assertThat(post(realm.administrator(), rule("/trial"), DRAFT.formatted("soon", today.plusDays(1))))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.field")
                .isEqualTo("duration");
    }

    @Test
    void isReadByAnAuditorAndClosedToOthers() {
        var auditor = regime.person(realm.institution(), Role.QUALITY_AUDITOR);
        var next = "{\"draft\":" + DRAFT.formatted("P3M", today.plusDays(1)) + ",\"running\":false}";
        assertThat(get(auditor, "/regimes/" + realm.regime() + "/parameters")).hasStatusOk();
        assertThat(post(auditor, rule("/versions"), next)).hasStatus(403);
        var secretary = regime.person(realm.institution(), Role.JURY_SECRETARY);
        assertThat(get(secretary, rule(""))).hasStatus(403);
        var other = regime.like("TN_UNIVERSITY");
        assertThat(post(other.administrator(), rule("/versions"), next)).hasStatus(403);
        assertThat(get(other.administrator(), closures())).hasStatus(403);
    }

    @Test
    void aClosureIsEnteredAndTakenBack() {
        var closure = """
                {"firstDay":"%s","lastDay":"%s","name":{"fr":"Congés","ar":"عطلة","en":"Holidays"}}""".formatted(today.plusDays(9), today.plusDays(12));
        var entered = post(realm.administrator(), closures(), closure);
        assertThat(entered).hasStatusOk();
        var id = json(entered).asString();
        assertThat(get(realm.administrator(), closures()))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(id);
        assertThat(delete(realm.administrator(), closures() + "/" + id)).hasStatusOk();
        assertThat(get(realm.administrator(), closures()))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
    }

    @Test
    void aCalendarReadsTheDeadlinesOfWhoeverMadeItsLinkUntilItIsTakenBack() {
        var file = bench.aFile();
        var first = link(file.candidate());
        var second = link(file.candidate());
        assertThat(calendar(first)).hasStatus(404);
        var text = calendar(second);
        assertThat(text).hasStatusOk().hasContentTypeCompatibleWith("text/calendar");
        var reference =
                actors.as(file.candidate(), () -> candidacies.sheet(file.file()).reference());
        assertThat(text).bodyText().contains("BEGIN:VEVENT", reference).doesNotContain("Exemple-Fictif");
        assertThat(delete(file.candidate(), "/calendar-link")).hasStatusOk();
        assertThat(calendar(second)).hasStatus(404);
    }

    private String link(PersonId person) {
        var made = post(person, "/calendar-link", "");
        assertThat(made).hasStatusOk();
        return json(made).path("token").asString();
    }

    private MvcTestResult calendar(String token) {
        return door.get().uri(V1.ROOT + "/calendars/" + token).exchange();
    }

    private String rule(String more) {
        return "/regimes/" + realm.regime() + "/rules/admissibility.deadline" + more;
    }

    private String closures() {
        return "/institutions/" + realm.institution().value() + "/closures";
    }

    private MvcTestResult get(PersonId person, String path) {
        return send(HttpMethod.GET, V1.ROOT + path, person, "");
    }

    private MvcTestResult post(PersonId person, String path, String body) {
        return send(HttpMethod.POST, V1.ROOT + path, person, body);
    }

    private MvcTestResult delete(PersonId person, String path) {
        return send(HttpMethod.DELETE, V1.ROOT + path, person, "");
    }
}
