package org.tasdiq;

import static org.tasdiq.identity.Relation.CONSENTED;
import static org.tasdiq.identity.Relation.ENTRUSTED;
import static org.tasdiq.identity.Relation.INSTITUTION;
import static org.tasdiq.identity.Relation.INVITED;
import static org.tasdiq.identity.Relation.OWN;
import static org.tasdiq.identity.Relation.PRESIDES;
import static org.tasdiq.identity.Relation.SEATED;
import static org.tasdiq.identity.Relation.UNINVOLVED;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.assessment.Judges;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.decision.AppealBoard;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.TwoMembers;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PermissionTable.Entry;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Relation;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.Quality;
import org.tasdiq.jury.RecusalReason;

/**
 * One real file and somebody in every standing to it that {@code permissions.properties} can tell apart. The first
 * jury's decision was annulled on appeal; of the second jury two members are independent, one is invited, one recused
 * and one only proposed.
 */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
class Everybody {
    private static final Set<Role> STAFF = EnumSet.of(
            Role.INTAKE_OFFICER,
            Role.PROGRAMME_HEAD,
            Role.CERTIFYING_AUTHORITY,
            Role.JURY_SECRETARY,
            Role.APPEAL_BOARD,
            Role.CREDENTIAL_EVALUATOR,
            Role.QUALITY_OFFICER,
            Role.QUALITY_AUDITOR,
            Role.ADMINISTRATOR);
    /** What {@link Bench} grants whoever it enters in the register; with an account of one's own comes the candidate. */
    private static final Set<Role> JUROR = EnumSet.of(Role.CANDIDATE, Role.JURY_MEMBER, Role.JURY_PRESIDENT);

    private final Judges judges;
    private final Bench bench;
    private final Institutions institutions;
    private final People people;
    private final Candidacies candidacies;
    private final Independence independence;
    private final Decisions decisions;
    private final Appeals appeals;
    private final AppealBoard board;
    private final Actors actors;

    Everybody(
            Judges judges,
            Bench bench,
            Institutions institutions,
            People people,
            Candidacies candidacies,
            Independence independence,
            Decisions decisions,
            Appeals appeals,
            AppealBoard board,
            Actors actors) {
        this.judges = judges;
        this.bench = bench;
        this.institutions = institutions;
        this.people = people;
        this.candidacies = candidacies;
        this.independence = independence;
        this.decisions = decisions;
        this.appeals = appeals;
        this.board = board;
        this.actors = actors;
    }

    /**
     * Somebody who acts on a file, and the entries of the table that are true of them: said here, not asked of the guard.
     *
     * @param here the roles held in the institution of the file
     */
    record Member(
            String name,
            CandidacyId file,
            InstitutionId institution,
            Consumer<Runnable> acts,
            Set<Entry> standing,
            Set<Role> here) {
        boolean is(Entry entry) {
            return standing.contains(entry);
        }

        /** Where the institution is named, and no file of it. */
        boolean isHere(Entry entry) {
            return entry.relation() == INSTITUTION ? here.contains(entry.role()) : is(entry);
        }
    }

    List<Member> assemble() {
        var story = decidedAndAnnulled();
        var here = story.institution();
        var board = EnumSet.of(Role.APPEAL_BOARD);
        grant(story.juror("J5"), board, here);
        grant(story.authority(), board, here);
        secondJury(story);
        grant(story.juror("J9"), board, here);

        var cast = new ArrayList<Member>();
        var file = story.file();
        cast.add(member("the candidate", story.candidate(), file, EnumSet.of(Role.CANDIDATE), OWN));
        cast.add(member(
                "another candidate",
                story.person("Autre Fictive"),
                file,
                EnumSet.of(Role.CANDIDATE),
                INSTITUTION,
                UNINVOLVED));
        cast.addAll(advisers(story));
        for (var role : STAFF) {
            var one = EnumSet.of(role);
            cast.add(member(role + " here", person(one, here), file, one, INSTITUTION, UNINVOLVED));
            cast.add(member(role + " elsewhere", person(one, elsewhere()), file, one));
        }
        for (var role : EnumSet.of(Role.JURY_MEMBER, Role.JURY_PRESIDENT)) {
            var one = EnumSet.of(role);
            cast.add(member(role + " of no jury", person(one, here), file, one, INSTITUTION, UNINVOLVED));
        }
        cast.add(member("the president of the jury", story.juror("J6"), file, JUROR, INSTITUTION, SEATED, PRESIDES));
        cast.add(member("an independent juror", story.juror("J7"), file, JUROR, INSTITUTION, SEATED));
        cast.add(member("an invited juror", story.juror("J8"), file, JUROR, INSTITUTION, INVITED));
        cast.add(member("a proposed juror", story.juror("J10"), file, JUROR, INSTITUTION, UNINVOLVED));
        cast.add(member("a juror of the annulled jury", story.juror("J2"), file, JUROR, INSTITUTION));
        cast.add(member(
                "an appeal judge who was recused from the jury",
                story.juror("J9"),
                file,
                with(JUROR, Role.APPEAL_BOARD),
                INSTITUTION));
        cast.add(member(
                "an appeal judge who sat on the annulled jury",
                story.juror("J5"),
                file,
                with(JUROR, Role.APPEAL_BOARD),
                INSTITUTION));
        cast.add(member(
                "an appeal judge who admitted the candidate and appointed the jury",
                story.authority(),
                file,
                EnumSet.of(Role.CANDIDATE, Role.CERTIFYING_AUTHORITY, Role.APPEAL_BOARD),
                INSTITUTION));
        cast.add(staffOnTheirOwnFile(story));
        cast.add(new Member("nobody signed in", file, here, Runnable::run, standing(Set.of()), Set.of()));
        cast.add(new Member("the system", file, here, this::asSystem, standing(EnumSet.of(Role.SYSTEM)), Set.of()));
        return List.copyOf(cast);
    }

    private Bench.Story decidedAndAnnulled() {
        var story = judges.aHeardFile();
        var file = story.file();
        judges.deliberate(story);
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) judges.sign(story, juror);
        asSystem(() -> decisions.issue(file));
        asSystem(() -> decisions.notifyDecision(file));
        story.as(story.candidate(), () -> appeals.lodge(file, "Un membre du jury n'a pas étudié le dossier."));
        TwoMembers.rule(board, story, AppealRuling.UPHELD, "Le grief est établi.");
        return story;
    }

    private void secondJury(Bench.Story story) {
        story.register("J6", Quality.ACADEMIC, true);
        story.register("J7", Quality.ACADEMIC, false);
        story.register("J8", Quality.ACADEMIC, true);
        story.register("J9", Quality.PROFESSIONAL, false);
        story.register("J10", Quality.PROFESSIONAL, false);
        story.appointed("J6", "J7", "J8", "J9").independent("J6", "J7");
        var recused = story.juror("J9");
        story.as(recused, () -> independence.recuse(story.file(), recused, RecusalReason.UNAVAILABLE, ""));
        story.proposed("J6", "J7", "J8", "J10");
    }

    private List<Member> advisers(Bench.Story story) {
        var adviser = EnumSet.of(Role.ADVISER);
        var former = person(adviser, story.institution());
        var accepted = person(adviser, story.institution());
        for (var next : List.of(former, accepted)) story.advisedBy(next);
        var reading = person(adviser, story.institution());
        var another = story.anotherFile();
        story.advisedBy(another, reading, false);
        var stranger = person(adviser, story.institution());
        return List.of(
                member("the accepted adviser", accepted, story.file(), adviser, INSTITUTION, CONSENTED, ENTRUSTED),
                member("an adviser who may not write", reading, another, adviser, INSTITUTION, CONSENTED),
                member("an adviser of former days", former, story.file(), adviser, INSTITUTION, UNINVOLVED),
                member("an adviser nobody accepted", stranger, story.file(), adviser, INSTITUTION, UNINVOLVED));
    }

    private Member staffOnTheirOwnFile(Bench.Story story) {
        var roles = with(STAFF, Role.CANDIDATE);
        var person = person(roles, story.institution());
        var certification =
                actors.asSystem(() -> candidacies.sheet(story.file())).certification();
        var file = actors.as(person, () -> candidacies.begin(certification));
        return member("staff of every role on a file of their own", person, file, roles, OWN);
    }

    private Member member(String name, PersonId person, CandidacyId file, Set<Role> roles, Relation... relations) {
        var institution = actors.asSystem(() -> candidacies.sheet(file)).institution();
        // Who stands in no relation to the file holds the roles elsewhere.
        var here = relations.length == 0 ? Set.<Role>of() : Set.copyOf(roles);
        return new Member(name, file, institution, act -> as(person, act), standing(roles, relations), here);
    }

    private static Set<Entry> standing(Set<Role> roles, Relation... relations) {
        var standing = new HashSet<>(Set.of(new Entry(Role.ANYBODY, Relation.ANYWHERE)));
        for (var role : roles) {
            standing.add(new Entry(role, Relation.ANYWHERE));
            for (var relation : relations) standing.add(new Entry(role, relation));
        }
        return Set.copyOf(standing);
    }

    private PersonId person(Collection<Role> roles, InstitutionId institution) {
        var email = UUID.randomUUID() + "@example.org";
        var person = actors.asSystem(() -> people.enrol(email, "Personne Fictive", Bench.PASSWORD, Locale.FRENCH));
        grant(person, roles, institution);
        return person;
    }

    private void grant(PersonId person, Collection<Role> roles, InstitutionId institution) {
        roles.forEach(role -> bench.grant(person, role, institution));
    }

    private InstitutionId elsewhere() {
        var code = "I" + UUID.randomUUID().toString().substring(0, 20);
        var name = new Localized("Ailleurs (fictif)", "Ailleurs (fictif)", "Ailleurs (fictif)");
        return actors.asSystem(() -> institutions.found(code, name, "Ailleurs", "FR_UNIVERSITY"));
    }

    private static Set<Role> with(Set<Role> roles, Role another) {
        var all = EnumSet.of(another);
        all.addAll(roles);
        return all;
    }

    private void as(PersonId person, Runnable act) {
        actors.as(person, () -> {
            act.run();
            return true;
        });
    }

    private void asSystem(Runnable act) {
        actors.asSystem(() -> {
            act.run();
            return true;
        });
    }
}
