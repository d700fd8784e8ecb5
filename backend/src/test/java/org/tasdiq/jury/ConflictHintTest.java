package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Conflict.Kind;
import org.tasdiq.jury.JurorProfile.Employment;

/** The candidate of these files works at Distribu-Fictif SA since 1 September 2014. */
@DatabaseTest
class ConflictHintTest {
    private final Bench bench;
    private final Jurors jurors;
    private final JuryDrafts drafts;
    private final Juries juries;
    private final Sessions sessions;

    ConflictHintTest(Bench bench, Jurors jurors, JuryDrafts drafts, Juries juries, Sessions sessions) {
        this.bench = bench;
        this.jurors = jurors;
        this.drafts = drafts;
        this.juries = juries;
        this.sessions = sessions;
    }

    @Test
    void tellsWhoWorksWhereTheCandidateWorksAndSinceWhen() {
        var file = bench.aFile();
        var juror = aJuror(file, "Ana Voisine", job("distribu fictif", day(2016), null));
        assertThat(hints(file, juror))
                .containsExactly(new Conflict(juror, Kind.SAME_EMPLOYER, "distribu fictif", day(2016), null));
    }

    @Test
    void takesSharedYearsAsStrongerThanTheSameHouseAtOtherTimes() {
        var file = bench.aFile();
        var together = aJuror(file, "Ana Collègue", job("Distribu-Fictif SARL", day(2010), day(2018)));
        assertThat(hints(file, together))
                .containsExactly(new Conflict(
                        together, Kind.WORKED_TOGETHER, "Distribu-Fictif SARL", LocalDate.of(2014, 9, 1), day(2018)));
        var before = aJuror(file, "Ben Ancien", job("Distribu-Fictif", day(2005), day(2012)));
        assertThat(hints(file, before))
                .containsExactly(
                        new Conflict(before, Kind.SAME_PAST_EMPLOYER, "Distribu-Fictif", day(2005), day(2012)));
        var undated = aJuror(file, "Cléo Vague", Employment.past("Distribu-Fictif SA"));
        assertThat(hints(file, undated))
                .containsExactly(new Conflict(undated, Kind.SAME_PAST_EMPLOYER, "Distribu-Fictif SA", null, null));
    }

    @Test
    void findsNothingAgainstWhoComesFromElsewhere() {
        var file = bench.aFile();
        assertThat(hints(file, aJuror(file, "Dora Lointaine", job("Autre-Fictif SA", day(2010), null))))
                .isEmpty();
    }

    @Test
    void tellsFirstWhomTheCandidateNamedAsSuperior() {
        var file = bench.aFile();
        var juror = aJuror(file, "Dr SUPERIEURE-FICTIVE Ana", job("Distribu-Fictif SA", day(2010), null));
        assertThat(hints(file, juror))
                .extracting(Conflict::kind, Conflict::isBlocking)
                .containsExactly(tuple(Kind.WAS_SUPERIOR, true), tuple(Kind.SAME_EMPLOYER, false));
        var elsewhere = aJuror(file, "Ana Supérieure-Fictive", job("Autre-Fictif SA", day(2010), null));
        assertThat(hints(file, elsewhere))
                .as("a name alone may be another person's")
                .extracting(Conflict::kind, Conflict::isBlocking)
                .containsExactly(tuple(Kind.SUPERIOR, false));
    }

    @Test
    void mentionsTheSameFamilyNameMildly() {
        var file = bench.aFile();
        var juror = aJuror(file, "Dr Karim EXEMPLE-FICTIF", job("Autre-Fictif SA", day(2010), null));
        assertThat(hints(file, juror)).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Kind.SAME_FAMILY_NAME);
            assertThat(hint.isBlocking()).isFalse();
        });
    }

    @Test
    void warnsOfWhoDecidedAdmissibilityAndBlocksThemFromPresidingOnly() {
        var file = bench.aFile();
        bench.grant(file.authority(), Role.JURY_MEMBER, file.institution());
        file.enter("D", file.authority(), Quality.ACADEMIC, true);
        assertThat(hints(file, file.authority())).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Kind.KNOWS_THE_APPLICATION);
            assertThat(hint.from()).isEqualTo(file.today());
            assertThat(hint.isBlocking()).isFalse();
        });
    }

    @Test
    void blocksWhoSatOnTheAnnulledJuryAndSaysWhen() {
        var file = bench.aFile().appointed("J1", "J2", "J4").convened().independent("J1", "J2", "J4");
        file.asSystem(() -> sessions.closeScoring(file.file()));
        file.heard("J1", "J2", "J4");
        file.as(file.board(), () -> juries.renew(file.file()));
        assertThat(hints(file, file.juror("J1"))).singleElement().satisfies(hint -> {
            assertThat(hint.kind()).isEqualTo(Kind.ANNULLED_JURY);
            assertThat(hint.from()).isEqualTo(file.today());
            assertThat(hint.isBlocking()).isTrue();
        });
    }

    private List<Conflict> hints(Bench.Story file, PersonId juror) {
        return file.as(file.secretary(), () -> drafts.options(file.file())).stream()
                .filter(option -> option.juror().person().equals(juror))
                .findFirst()
                .orElseThrow()
                .conflicts();
    }

    private PersonId aJuror(Bench.Story file, String name, Employment job) {
        var person = file.person(name, Role.JURY_MEMBER);
        file.as(
                file.secretary(),
                () -> jurors.register(new JurorEntry(
                        person,
                        file.institution(),
                        Quality.ACADEMIC,
                        true,
                        JurorProfile.of("Statistique", job),
                        Set.of(),
                        Set.of("fr"),
                        null)));
        return person;
    }

    private static Employment job(String employer, LocalDate from, @Nullable LocalDate until) {
        return new Employment(employer, from, until, until != null);
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 1, 1);
    }
}
