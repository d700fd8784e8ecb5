package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.JurorProfile.Period;

/** A person stands in the register of each institution that calls them; what they are tied by is that of the person. */
@DatabaseTest
class JurorOfTwoHousesTest {
    private final Bench bench;
    private final Jurors jurors;
    private final JuryDrafts drafts;

    JurorOfTwoHousesTest(Bench bench, Jurors jurors, JuryDrafts drafts) {
        this.bench = bench;
        this.jurors = jurors;
        this.drafts = drafts;
    }

    @Test
    void hasAnEntryOfTheirOwnInEach() {
        var here = bench.aFile();
        var there = bench.aFile();
        var juror = ofBoth(here, there, Quality.PROFESSIONAL, "Autre-Fictif SA");
        here.as(here.secretary(), () -> jurors.deactivate(here.institution(), juror, "Mutation"));
        assertThat(sheet(here, juror)).satisfies(entry -> {
            assertThat(entry.quality()).isEqualTo(Quality.ACADEMIC);
            assertThat(entry.isActive()).isFalse();
        });
        assertThat(sheet(there, juror)).satisfies(entry -> {
            assertThat(entry.quality()).isEqualTo(Quality.PROFESSIONAL);
            assertThat(entry.employer(there.today())).isEqualTo("Autre-Fictif SA");
            assertThat(entry.isActive()).isTrue();
        });
    }

    /** The candidate works at Distribu-Fictif SA: what one house knows of it warns the other. */
    @Test
    void isLinkedToACandidateByWhatEitherHouseKnows() {
        var here = bench.aFile();
        var juror = ofBoth(here, bench.aFile(), Quality.PROFESSIONAL, "Distribu-Fictif SA");
        var option = option(here, juror);
        assertThat(option.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SAME_EMPLOYER);
        assertThat(option.employer()).isEqualTo("Emploi-K");
    }

    @Test
    void isAwayForBoth() {
        var here = bench.aFile();
        var there = bench.aFile();
        var juror = ofBoth(here, there, Quality.ACADEMIC, "Autre-Fictif SA");
        var entry = sheet(there, juror);
        var away = new Period(there.today(), there.today().plusDays(1));
        there.as(
                there.secretary(),
                () -> jurors.register(new JurorEntry(
                        juror,
                        there.institution(),
                        entry.quality(),
                        entry.woman(),
                        entry.profile().with(entry.profile().employments(), List.of(away)),
                        entry.qualifiedFor(),
                        entry.languages(),
                        entry.version())));
        here.appointed("J1", "J2", "K", "J4", "J5");
        refused("jury.memberAway", here::scheduled);
    }

    @Test
    void isBusyForBoth() {
        var here = bench.aFile();
        var there = bench.aFile();
        var juror = ofBoth(here, there, Quality.ACADEMIC, "Autre-Fictif SA");
        here.appointed("J1", "J2", "K", "J4", "J5").scheduled();
        assertThat(option(there, juror).terms()).isEqualTo(1);
        there.appointed("J1", "J2", "K", "J4", "J5");
        refused("jury.taken", there::scheduled);
    }

    @Test
    void judgesInTheQualityOfTheHouseThatCalls() {
        var here = bench.aFile();
        var there = bench.aFile();
        ofBoth(here, there, Quality.PROFESSIONAL, "Autre-Fictif SA");
        here.appointed("K", "J2", "J4");
        assertThat(here.jury().seats())
                .filteredOn(seat -> seat.person().equals(here.juror("K")))
                .extracting(SeatSheet::quality)
                .containsExactly(Quality.ACADEMIC);
        refused("jury.unlawful.academicsNotInMajority", () -> there.appointed("J1", "K", "J4"));
    }

    @Test
    void isNotEnteredBySomebodyWhoKeepsAnotherRegister() {
        var here = bench.aFile();
        var there = bench.aFile();
        var juror = here.juror("J1");
        refused("jury.notJuryMember", () -> there.enter("J1", juror, Quality.ACADEMIC, true));
        refused("permission", () -> there.as(there.secretary(), () -> jurors.sheet(here.institution(), juror)));
    }

    private PersonId ofBoth(Bench.Story here, Bench.Story there, Quality qualityThere, String employerThere) {
        var juror = here.register("K", Quality.ACADEMIC, true);
        for (var role : Set.of(Role.JURY_MEMBER, Role.JURY_PRESIDENT)) bench.grant(juror, role, there.institution());
        there.enter("K", juror, qualityThere, true, employerThere);
        return juror;
    }

    private JurorSheet sheet(Bench.Story file, PersonId juror) {
        return file.as(file.secretary(), () -> jurors.sheet(file.institution(), juror));
    }

    private JurorOption option(Bench.Story file, PersonId juror) {
        return file.as(file.secretary(), () -> drafts.options(file.file())).stream()
                .filter(option -> option.juror().person().equals(juror))
                .findFirst()
                .orElseThrow();
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
