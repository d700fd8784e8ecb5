package org.tasdiq.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.assessment.Judges;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.RecusalReason;

/** Authority and secretaries hear what they have to do about a jury, wherever the process stands. */
@DatabaseTest
class JuryNoticesTest {
    private final Bench bench;
    private final Judges judges;
    private final Independence independence;
    private final Juries juries;
    private final Mailbox mailbox;
    private final Actors actors;

    JuryNoticesTest(
            Bench bench, Judges judges, Independence independence, Juries juries, Mailbox mailbox, Actors actors) {
        this.bench = bench;
        this.judges = judges;
        this.independence = independence;
        this.juries = juries;
        this.mailbox = mailbox;
        this.actors = actors;
    }

    @Test
    void everyProposalIsAnnouncedToTheAuthority() {
        var file = bench.aFile().proposed("J1", "J2", "J4").proposed("J1", "J3", "J4");
        assertThat(about(file.authority(), "juryProposed"))
                .hasSize(2)
                .allMatch(m -> m.link().equals("jury.appointJury"));
        assertThat(about(file.secretary(), "juryProposed")).isEmpty();
    }

    @Test
    void theSecretaryHearsOfEveryMemberWhoLeavesAndWhy() {
        var file = judges.aConvenedJury();
        leaves(file, "J5");
        leaves(file, "J4");
        assertThat(about(file.secretary(), "memberLeft"))
                .hasSize(2)
                .allMatch(m -> m.link().equals("jury.appointJury"))
                .allMatch(m -> m.text().contains("Lien personnel"))
                .anyMatch(m -> m.title().contains(nameOf(file, "J4")))
                .anyMatch(m -> m.title().contains(nameOf(file, "J5")));
    }

    @Test
    void nobodyIsAskedForAReplacementOnceTheMarksAreSealed() {
        var file = judges.aHeardFile();
        leaves(file, "J5");
        assertThat(about(file.secretary(), "memberLeft")).isEmpty();
        assertThat(about(file.secretary(), "memberGone"))
                .singleElement()
                .satisfies(m -> assertThat(m.link()).isEqualTo("candidacy.readFile"));
    }

    @Test
    void theSecretaryHearsOfEachChallengeWithItsReason() {
        var file = judges.aConvenedJury();
        challenged(file, "J2", RecusalReason.PERSONAL_LINK);
        challenged(file, "J3", RecusalReason.PAST_PROFESSIONAL_LINK);
        file.as(file.secretary(), () -> independence.dismissChallenge(file.file(), file.juror("J3"), "Sans fondement"));
        challenged(file, "J3", RecusalReason.PERSONAL_LINK);
        assertThat(about(file.secretary(), "memberChallenged"))
                .hasSize(3)
                .allMatch(m -> m.link().equals("candidacy.readFile"))
                .anyMatch(m -> m.title().contains(nameOf(file, "J2")))
                .anyMatch(m -> m.text().contains("Lien professionnel passé"));
        assertThat(about(file.candidate(), "challengeDismissed"))
                .singleElement()
                .satisfies(m -> assertThat(m.text()).contains(nameOf(file, "J3")));
    }

    @Test
    void reasonsAreToldNeitherToTheCandidateNorToMembersWhoAreSecretariesToo() {
        var file = judges.aConvenedJury();
        for (var person : List.of(file.candidate(), file.juror("J1"), file.juror("J5")))
            bench.grant(person, Role.JURY_SECRETARY, file.institution());
        leaves(file, "J5");
        for (var person : List.of(file.candidate(), file.juror("J1"), file.juror("J5")))
            assertThat(about(person, "memberLeft")).isEmpty();
        assertThat(about(file.secretary(), "memberLeft")).hasSize(1);
    }

    private void leaves(Bench.Story file, String juror) {
        var member = file.juror(juror);
        file.as(member, () -> independence.recuse(file.file(), member, RecusalReason.PERSONAL_LINK, ""));
    }

    private void challenged(Bench.Story file, String juror, RecusalReason reason) {
        file.as(
                file.candidate(),
                () -> independence.challenge(file.file(), file.juror(juror), reason, "Une explication"));
    }

    private String nameOf(Bench.Story file, String juror) {
        return actors.asSystem(() -> juries.sheet(file.file())).seats().stream()
                .filter(seat -> seat.person().equals(file.juror(juror)))
                .findFirst()
                .orElseThrow()
                .name();
    }

    private List<MessageSheet> about(PersonId person, String kind) {
        return actors.as(person, () -> mailbox.page(null).messages()).stream()
                .filter(m -> m.kind().equals(kind))
                .toList();
    }
}
