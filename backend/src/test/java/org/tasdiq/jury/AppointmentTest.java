package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.OtherSettings;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.process.DecisionTables;

@DatabaseTest
class AppointmentTest {
    private final Bench bench;
    private final Juries juries;
    private final JuryDrafts drafts;
    private final Acts acts;
    private final Sessions sessions;
    private final Independence independence;
    private final Jurors jurors;
    private final Roles roles;
    private final OtherSettings settings;

    AppointmentTest(
            Bench bench,
            Juries juries,
            JuryDrafts drafts,
            Acts acts,
            Sessions sessions,
            Independence independence,
            Jurors jurors,
            Roles roles,
            OtherSettings settings) {
        this.bench = bench;
        this.juries = juries;
        this.drafts = drafts;
        this.acts = acts;
        this.sessions = sessions;
        this.independence = independence;
        this.jurors = jurors;
        this.roles = roles;
        this.settings = settings;
    }

    @Test
    void seatsTheProposedMembersUnderTheirPresident() {
        var file = bench.aFile().appointed();
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
        assertThat(file.jury().members()).hasSize(5);
        assertThat(file.jury().president()).isEqualTo(file.juror("J1"));
    }

    @ParameterizedTest
    @CsvSource({
        "jury.minMembers,       6,   tooFewMembers",
        "jury.minProfessionals, 3,   tooFewProfessionals",
    })
    void asksForTheNumbersThatTheRegimeHasSet(String parameter, String setting, String code) {
        var file = bench.aFile();
        settings.with(
                parameter,
                setting,
                () -> refused("jury.unlawful." + code, () -> file.proposed("J1", "J2", "J3", "J4", "J5")));
        assertThat(file.appointed().jury().status()).isEqualTo(JuryStatus.APPOINTED);
    }

    @Test
    void asksForNoMajorityOfAcademicsWhereTheRegimeHasGivenItUp() {
        var file = bench.aFile();
        settings.with("jury.acadMajority", "false", () -> file.appointed("J1", "J4", "J5"));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
        var check = file.as(file.secretary(), () -> acts.checks(file.file())).getFirst();
        assertThat(check.composition().asked().academicMajority()).isFalse();
    }

    @Test
    void letsTheDraftBeReplacedUntilThen() {
        var file = bench.aFile().proposed("J1", "J2", "J4").proposed("J3", "J1", "J5");
        assertThat(file.jury().seats())
                .extracting(SeatSheet::person)
                .containsExactlyInAnyOrder(file.juror("J1"), file.juror("J3"), file.juror("J5"));
        assertThat(file.jury().president()).isNull();
    }

    @Test
    void isKeptAsADraftHoweverUnlawfulAndSentOnlyWhenNoBlockingRuleIsBroken() {
        var file = bench.aFile();
        var draft = new JuryDraft(Set.of(file.juror("J1"), file.juror("J4"), file.juror("J5")), null);
        file.as(file.secretary(), () -> drafts.save(file.file(), draft));
        assertThat(file.as(file.secretary(), () -> drafts.of(file.file()))).isEqualTo(draft);
        assertThat(file.jury().seats()).isEmpty();
        var check = file.as(file.secretary(), () -> drafts.check(file.file(), draft));
        assertThat(check.verdict().broken())
                .extracting(RuleFinding::code)
                .contains("academicsNotInMajority", "notOnePresident");
        refused("jury.unlawful.academicsNotInMajority", () -> file.proposed("J1", "J4", "J5"));
        refused("jury.notProposed", () -> file.as(file.authority(), () -> juries.appoint(file.file())));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.OPEN);
    }

    @Test
    void keepsWhatTheTableAnsweredAndWhichVersionOfIt() {
        var file = bench.aFile().appointed().convened();
        var kept = file.as(file.secretary(), () -> acts.checks(file.file()));
        assertThat(kept)
                .extracting(CheckSheet::occasion)
                .containsExactly(CheckOccasion.SUMMONS, CheckOccasion.SCHEDULING, CheckOccasion.APPOINTMENT);
        var appointment = kept.getLast();
        assertThat(appointment.composition().academics()).isEqualTo(3);
        assertThat(appointment.composition().womenShare()).isEqualTo(0.6);
        assertThat(appointment.verdict())
                .isEqualTo(DecisionTables.composition().check(appointment.composition()))
                .satisfies(verdict -> assertThat(verdict.version()).isPositive())
                .satisfies(verdict -> assertThat(verdict.key()).isPositive());
        assertThat(file.as(file.candidate(), () -> acts.checks(file.file()))).isEmpty();
    }

    @Test
    void keepsTheCheckThatBrokeAJuryUp() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        file.as(
                file.juror("J4"),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.PERSONAL_LINK, ""));
        var kept = file.as(file.secretary(), () -> acts.checks(file.file())).getFirst();
        assertThat(kept.occasion()).isEqualTo(CheckOccasion.RECUSAL);
        assertThat(kept.verdict().isLawful()).isFalse();
    }

    @Test
    void keepsTheCheckThatStoppedItOnceHoweverOftenItIsTried() {
        var file = bench.aFile().proposed("J1", "J2", "J4").recused("J4");
        for (int n = 0; n < 2; n++) {
            refused(
                    "jury.unlawful.tooFewProfessionals",
                    () -> file.as(file.authority(), () -> juries.appoint(file.file())));
        }
        assertThat(file.jury().status()).isEqualTo(JuryStatus.OPEN);
        assertThat(red(file)).containsExactlyInAnyOrder(CheckOccasion.RECUSAL, CheckOccasion.APPOINTMENT);
    }

    @Test
    void keepsTheChecksThatStoppedDateSummonsAndHearing() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        file.scheduled().recused("J4");
        assertThatThrownBy(() -> file.asSystem(() -> sessions.convene(file.file())))
                .isInstanceOf(NotYet.class);
        assertThatThrownBy(() -> file.asSystem(() -> sessions.convene(file.file())))
                .isInstanceOf(NotYet.class);
        var slot = file.as(file.secretary(), () -> sessions.slot(file.file())).orElseThrow();
        var moved = new SlotPlan(slot.sitting(), slot.room(), slot.start(), slot.minutes(), slot.pause(), "");
        refused("jury.notToSit", () -> file.as(file.secretary(), () -> sessions.move(file.file(), moved, "")));
        assertThat(red(file))
                .containsExactlyInAnyOrder(CheckOccasion.RECUSAL, CheckOccasion.SUMMONS, CheckOccasion.SCHEDULING);
    }

    private List<CheckOccasion> red(Bench.Story file) {
        return file.as(file.secretary(), () -> acts.checks(file.file())).stream()
                .filter(check -> !check.verdict().isLawful())
                .map(CheckSheet::occasion)
                .sorted()
                .toList();
    }

    @Test
    void isRepairedByThoseWhoBringWhatIsMissing() {
        var file = bench.aFile();
        var noProfessional = new JuryDraft(Set.of(file.juror("J1"), file.juror("J2")), file.juror("J1"));
        assertThat(file.as(file.secretary(), () -> drafts.helpers(file.file(), noProfessional)))
                .containsExactlyInAnyOrder(file.juror("J4"), file.juror("J5"));
        var noMajority = new JuryDraft(
                Set.of(file.juror("J1"), file.juror("J2"), file.juror("J4"), file.juror("J5")), file.juror("J1"));
        assertThat(file.as(file.secretary(), () -> drafts.helpers(file.file(), noMajority)))
                .containsExactly(file.juror("J3"));
        var complete = new JuryDraft(
                Set.of(file.juror("J1"), file.juror("J2"), file.juror("J3"), file.juror("J4"), file.juror("J5")),
                file.juror("J1"));
        assertThat(file.as(file.secretary(), () -> drafts.helpers(file.file(), complete)))
                .isEmpty();
    }

    @Test
    void countsWhatAJurorHasTakenOnThisYear() {
        var file = bench.aFile();
        assertThat(filesOf(file, "J1")).isZero();
        file.appointed();
        assertThat(filesOf(file, "J1")).isEqualTo(1);
    }

    private int filesOf(Bench.Story file, String juror) {
        return file.as(file.secretary(), () -> drafts.options(file.file())).stream()
                .filter(o -> o.juror().person().equals(file.juror(juror)))
                .findFirst()
                .orElseThrow()
                .filesThisYear();
    }

    @Test
    void isTheAuthoritysAndNotTheSecretarys() {
        var file = bench.aFile().proposed("J1", "J2", "J4");
        refused("permission", () -> file.as(file.secretary(), () -> juries.appoint(file.file())));
    }

    @Test
    void neverSeatsTheCandidate() {
        var file = bench.aFile();
        grantJury(file, file.candidate());
        file.enter("C", file.candidate(), Quality.ACADEMIC, true);
        refused("jury.conflict.CANDIDATE", () -> file.proposed("J1", "C", "J4"));
    }

    @Test
    void neverSeatsWhoAccompaniedTheCandidate() {
        var file = bench.aFile();
        var adviser = file.person("Paul Accompagne-Fictif", Role.ADVISER, Role.JURY_MEMBER);
        file.enter("A", adviser, Quality.PROFESSIONAL, false);
        file.advisedBy(adviser);
        refused("jury.conflict.ADVISER", () -> file.proposed("J1", "J2", "A"));
    }

    @Test
    void takesTheSeatOfAMemberWhomTheCandidateAcceptsAsAdviserLater() {
        var file = bench.aFile();
        var adviser = file.person("Paul Accompagne-Fictif", Role.ADVISER, Role.JURY_MEMBER);
        file.enter("A", adviser, Quality.PROFESSIONAL, false);
        file.appointed("J1", "J2", "J3", "J4", "A");
        file.advisedBy(adviser);
        assertThat(file.jury().members()).doesNotContain(adviser).hasSize(4);
    }

    @Test
    void neverLetsWhoDecidedAdmissibilityPreside() {
        var file = bench.aFile();
        grantJury(file, file.authority());
        file.enter("D", file.authority(), Quality.ACADEMIC, true);
        refused("jury.conflict.DECIDED_ADMISSIBILITY", () -> file.proposed("D", "J2", "J4"));
        file.proposed("J1", "D", "J4");
    }

    @Test
    void asksForTheRoleOfPresident() {
        var file = bench.aFile();
        var member = file.person("Simple Membre", Role.JURY_MEMBER);
        file.enter("M", member, Quality.ACADEMIC, true);
        refused("jury.notPresidentRole", () -> file.proposed("M", "J2", "J4"));
    }

    @Test
    void looksAgainAtRolesAndRegisterWhenItIsMade() {
        var file = bench.aFile().proposed("J1", "J2", "J3", "J4", "J5");
        Runnable appoint = () -> file.as(file.authority(), () -> juries.appoint(file.file()));
        withdrawn(file, "J2", Role.JURY_MEMBER, () -> refused("jury.notJuryMember", appoint));
        withdrawn(file, "J1", Role.JURY_PRESIDENT, () -> refused("jury.notPresidentRole", appoint));
        file.as(file.secretary(), () -> jurors.deactivate(file.institution(), file.juror("J4"), "Mutation"));
        refused("jury.noLongerCalled", appoint);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.OPEN);
        assertThat(file.jury().members()).isEmpty();
        file.as(file.secretary(), () -> jurors.activate(file.institution(), file.juror("J4")));
        appoint.run();
        assertThat(file.jury().members()).hasSize(5);
    }

    private void withdrawn(Bench.Story file, String juror, Role role, Runnable meanwhile) {
        file.asSystem(() -> roles.withdraw(file.juror(juror), role, file.institution(), "Fin de mandat"));
        meanwhile.run();
        bench.grant(file.juror(juror), role, file.institution());
    }

    @Test
    void dropsAMemberOnlyByRecusal() {
        var file = bench.aFile().appointed();
        refused("jury.memberDropped", () -> file.proposed("J1", "J2", "J3", "J4"));
    }

    @Test
    void goesBackToTheAuthorityWhenARecusalLeavesTheJuryUnlawful() {
        var file = bench.aFile().appointed("J1", "J2", "J4");
        file.as(
                file.juror("J4"),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.BROKEN);
        refused("jury.notToSchedule", file::scheduled);
        file.appointed("J1", "J2", "J5");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.APPOINTED);
        assertThat(file.jury().members())
                .containsExactlyInAnyOrder(file.juror("J1"), file.juror("J2"), file.juror("J5"));
    }

    @Test
    void keepsTheLawfulMembersAndTheirDeclarationsWhenOneIsReplaced() {
        var file =
                bench.aFile().appointed("J1", "J2", "J3", "J4", "J5").convened().independent("J1", "J2");
        file.register("K", Quality.PROFESSIONAL, false);
        file.as(
                file.juror("J5"),
                () -> independence.declare(
                        file.file(), new IndependenceDeclaration(false, true, false, false, "Ancien supérieur")));
        assertThat(file.jury().status()).isEqualTo(JuryStatus.CONVENED);
        file.appointed("J1", "J2", "J3", "J4", "K");
        assertThat(file.jury().status()).isEqualTo(JuryStatus.CONVENED);
        assertThat(file.jury().seats())
                .filteredOn(s -> s.status() == SeatStatus.INDEPENDENT)
                .extracting(SeatSheet::person)
                .containsExactlyInAnyOrder(file.juror("J1"), file.juror("J2"));
    }

    @Test
    void neverSeatsARecusedMemberAgain() {
        var file = bench.aFile().proposed("J1", "J2", "J4");
        file.as(
                file.secretary(),
                () -> independence.recuse(file.file(), file.juror("J4"), RecusalReason.UNAVAILABLE, ""));
        refused("jury.conflict.RECUSED_BEFORE", () -> file.proposed("J1", "J2", "J4"));
    }

    /** TA Bordeaux, 28 May 2025, n° 2304482: after an annulment the jury is entirely renewed. */
    @Test
    void neverSeatsAMemberOfTheAnnulledJury() {
        var file = bench.aFile().appointed("J1", "J2", "J4").convened().independent("J1", "J2", "J4");
        file.asSystem(() -> sessions.closeScoring(file.file()));
        file.heard("J1", "J2", "J4");
        file.as(file.board(), () -> juries.renew(file.file()));
        assertThat(file.jury().round()).isEqualTo(2);
        assertThat(file.jury().status()).isEqualTo(JuryStatus.OPEN);
        refused("permission", () -> file.as(file.juror("J1"), () -> juries.sheet(file.file())));
        refused("jury.conflict.ANNULLED_JURY", () -> file.proposed("J3", "J2", "J5"));
        file.register("K", Quality.ACADEMIC, false);
        file.appointed("J3", "K", "J5");
        assertThat(file.jury().members()).hasSize(3);
    }

    private void grantJury(Bench.Story file, org.tasdiq.identity.PersonId person) {
        bench.grant(person, Role.JURY_MEMBER, file.institution());
        bench.grant(person, Role.JURY_PRESIDENT, file.institution());
    }

    private static void refused(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
