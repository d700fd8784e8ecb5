package org.tasdiq.ui.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Crowd;
import org.tasdiq.jury.Quality;

/** What the screens of the register do is done without a browser, by the same people. */
class RegisterThroughTheSecondDoorTest extends DoorTest {
    @Autowired
    Crowd crowd;

    @Test
    void isSearchedTakenOutAndBroughtBack() {
        var file = bench.aFile();
        file.register("Zoé", Quality.PROFESSIONAL, true);
        assertThat(list(file, "?words=zoé&quality=PROFESSIONAL"))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .hasSize(1);
        assertThat(list(file, "?quality=TEACHER"))
                .bodyJson()
                .extractingPath("$")
                .asArray()
                .isEmpty();
        var csv = list(file, "/csv?words=Zoé").getResponse().getContentAsByteArray();
        var text = new String(csv, StandardCharsets.UTF_8);
        assertThat(text).contains("Zoé").hasLineCount(2);
        assertThat(read(file, csv, ""))
                .hasStatus(200)
                .bodyJson()
                .extractingPath("$.lines[0].change")
                .isEqualTo("UNCHANGED");
        assertThat(read(file, text.replace("yes", "no").getBytes(StandardCharsets.UTF_8), "?write=true"))
                .bodyJson()
                .extractingPath("$.written")
                .isEqualTo(true);
        assertThat(list(file, "?words=Zoé"))
                .bodyJson()
                .extractingPath("$[0].woman")
                .isEqualTo(false);
    }

    @Test
    void isReadPageByPage() {
        var file = bench.aFile();
        crowd.jurors(file, 60);
        var first = json(list(file, "/page?order=NAME&descending=true"));
        assertThat(first.get("jurors").size()).isEqualTo(50);
        var next = first.get("next");
        var last = json(list(
                file,
                "/page?order=NAME&descending=true&value=" + next.get("value").asString() + "&person="
                        + next.get("person").asString()));
        assertThat(last.get("jurors").size()).isEqualTo(15);
        assertThat(last.hasNonNull("next")).isFalse();
        assertThat(list(file, "/count")).bodyJson().extractingPath("$.jurors").isEqualTo(65);
    }

    @Test
    void isNotReadInOtherLettersThanUtf8() {
        var file = bench.aFile();
        var csv = list(file, "/csv").getResponse().getContentAsByteArray();
        var text = new String(csv, StandardCharsets.UTF_8).replace("Juré", "Jurée");
        assertThat(read(file, text.getBytes(StandardCharsets.ISO_8859_1), "?write=true"))
                .hasStatus(422)
                .bodyText()
                .contains("jury.import.notCsv");
    }

    @Test
    void callsAJurorNoMore() {
        var file = bench.aFile();
        var juror = "/" + file.juror("J5").value();
        var path = path(file, juror + "/deactivation");
        assertThat(send(HttpMethod.POST, path, file.secretary(), "{\"reason\":\" \"}"))
                .hasStatus(422);
        assertThat(send(HttpMethod.POST, path, file.secretary(), "{\"reason\":\"Retraite\"}"))
                .hasStatus(200);
        assertThat(list(file, "?inactive=true"))
                .bodyJson()
                .extractingPath("$[0].inactiveReason")
                .isEqualTo("Retraite");
    }

    @Test
    void isClosedToStrangersAndOnlyReadByTheAuthority() {
        var file = bench.aFile();
        var elsewhere = bench.aFile();
        assertThat(send(HttpMethod.GET, path(file, ""), file.candidate(), "")).hasStatus(403);
        assertThat(send(HttpMethod.GET, path(file, "/csv"), elsewhere.secretary(), ""))
                .hasStatus(403);
        assertThat(send(HttpMethod.GET, path(file, ""), file.authority(), "")).hasStatus(200);
        var csv = list(file, "/csv").getResponse().getContentAsByteArray();
        for (var other : new PersonId[] {
            file.authority(), elsewhere.secretary(), file.person("Auditrice Fictive", Role.QUALITY_AUDITOR)
        }) {
            assertThat(send(HttpMethod.POST, path(file, "/csv"), other, "text/csv", csv))
                    .hasStatus(403);
        }
    }

    private MvcTestResult list(Bench.Story file, String more) {
        return send(HttpMethod.GET, path(file, more), file.secretary(), "");
    }

    private MvcTestResult read(Bench.Story file, byte[] csv, String more) {
        return send(HttpMethod.POST, path(file, "/csv" + more), file.secretary(), "text/csv", csv);
    }

    private static String path(Bench.Story file, String more) {
        return "/api/v1/institutions/" + file.institution().value() + "/jurors" + more;
    }
}
