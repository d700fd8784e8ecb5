package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.Judges;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;

/** The quality auditor need not look at the page of alerts to hear of one. */
@DatabaseTest
class AgreementNoticesTest {
    private static final List<String> JURY = List.of("J1", "J2", "J3", "J4", "J5");

    private final Judges judges;
    private final Scoring scoring;
    private final Agreements agreements;
    private final Mailbox mailbox;
    private final Actors actors;

    AgreementNoticesTest(Judges judges, Scoring scoring, Agreements agreements, Mailbox mailbox, Actors actors) {
        this.judges = judges;
        this.scoring = scoring;
        this.agreements = agreements;
        this.mailbox = mailbox;
        this.actors = actors;
    }

    @Test
    void aWeakJuryIsToldToTheAuditorAtTheLastSealAndNotBefore() {
        var file = judges.aConvenedJury();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        var elsewhere = judges.aConvenedJury().person("Auditeur Lointain", Role.QUALITY_AUDITOR);
        for (var juror : JURY) {
            assertThat(about(auditor)).isEmpty();
            part(file, juror);
            judges.seal(file, juror);
        }
        var alpha = file.as(file.juror("J1"), () -> agreements.of(file.file()))
                .figures()
                .ordinal();
        assertThat(alpha).isNotNull().isLessThan(0.667);
        assertThat(about(auditor)).singleElement().satisfies(message -> {
            assertThat(message.link()).isEqualTo("candidacy.readFile");
            assertThat(message.text()).contains("0,667").doesNotContain("Juré-Fictif");
        });
        for (var other : List.of(elsewhere, file.secretary(), file.candidate(), file.juror("J1")))
            assertThat(about(other)).isEmpty();
    }

    @Test
    void aJuryThatAgreesIsToldToNobody() {
        var file = judges.aConvenedJury();
        var auditor = file.person("Auditrice Fictive", Role.QUALITY_AUDITOR);
        judges.sealed(file);
        assertThat(about(auditor)).isEmpty();
    }

    /** Every juror in another order. */
    private void part(Bench.Story file, String juror) {
        int shift = Character.digit(juror.charAt(1), 10);
        var competencies = judges.competencies(file);
        file.as(file.juror(juror), () -> {
            for (int c = 0; c < competencies.size(); c++) {
                scoring.mark(file.file(), Mark.of(competencies.get(c), (c * shift + shift) % 4));
            }
        });
    }

    private List<MessageSheet> about(PersonId person) {
        return actors.as(person, () -> mailbox.page(null).messages()).stream()
                .filter(message -> message.kind().equals("weakAgreement"))
                .toList();
    }
}
