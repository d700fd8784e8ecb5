package org.tasdiq.jury;

import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.Accompaniment;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.AdviserRequest;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.candidacy.MissingPiece;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.ConsolidationRule;
import org.tasdiq.referential.EscoLink;
import org.tasdiq.referential.Referentials;
import org.tasdiq.referential.Skill;
import org.tasdiq.referential.SubCompetency;

/** Brings a file of its own before a jury, through the real methods; sentences for the tests of two rooms. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Bench {
    /** What the first competency speaks of. */
    public static final EscoLink ESCO = new EscoLink(
            "http://data.europa.eu/esco/skill/0d6714c6-720e-4985-9791-5ab85d28da79",
            new Localized("analyser des données (fictif)", "", "analyse data (fictitious)"));

    /** Of everybody whom a fixture makes. */
    public static final String PASSWORD = "twelve letters";

    private static final String REGIME = "FR_UNIVERSITY";

    private final Institutions institutions;
    private final People people;
    private final Roles grants;
    private final Referentials referentials;
    private final Candidacies candidacies;
    private final Intake intake;
    private final Advisers advisers;
    private final Accompaniment accompaniment;
    private final AdmissibilityClock admissibility;
    private final Deadlines deadlines;
    private final Jurors jurors;
    private final Juries juries;
    private final Sessions sessions;
    private final Independence independence;
    private final Evidences evidences;
    private final Actors actors;

    Bench(
            Institutions institutions,
            People people,
            Roles grants,
            Referentials referentials,
            Candidacies candidacies,
            Intake intake,
            Advisers advisers,
            Accompaniment accompaniment,
            AdmissibilityClock admissibility,
            Deadlines deadlines,
            Jurors jurors,
            Juries juries,
            Sessions sessions,
            Independence independence,
            Evidences evidences,
            Actors actors) {
        this.institutions = institutions;
        this.people = people;
        this.grants = grants;
        this.referentials = referentials;
        this.candidacies = candidacies;
        this.intake = intake;
        this.advisers = advisers;
        this.accompaniment = accompaniment;
        this.admissibility = admissibility;
        this.deadlines = deadlines;
        this.jurors = jurors;
        this.juries = juries;
        this.sessions = sessions;
        this.independence = independence;
        this.evidences = evidences;
        this.actors = actors;
    }

    /** An admissible file of a new institution that waits for its jury. */
    public Story aFile() {
        return aFile(ConsolidationRule.REGIME);
    }

    /** Such a file for a certification with a rule of its own. */
    public Story aFile(ConsolidationRule consolidation) {
        return new Story(consolidation, REGIME, Locale.FRENCH);
    }

    /** Such a file under that law, of a candidate who reads that language. */
    public Story aFile(String regime, Locale language) {
        return new Story(ConsolidationRule.REGIME, regime, language);
    }

    public String emailOf(PersonId person) {
        return actors.asSystem(() -> people.sheet(person)).email();
    }

    public static AdviserRequest asking(String email, boolean mayWrite) {
        return new AdviserRequest(email, "fr", mayWrite);
    }

    public AdviserRequest asking(PersonId adviser, boolean mayWrite) {
        return asking(emailOf(adviser), mayWrite);
    }

    /** Who advises there already accepts the invitation that waits for them. */
    public void accept(PersonId adviser) {
        as(adviser, () -> accompaniment.accept(token(adviser)));
    }

    /** Stands in the link of the invitation that waits for that adviser. */
    public String token(PersonId adviser) {
        var path = as(adviser, () -> accompaniment.waiting()).getLast().path();
        return path.substring(path.indexOf('/') + 1);
    }

    public void grant(PersonId person, Role role, InstitutionId institution) {
        actors.asSystem(() -> {
            grants.grant(person, role, institution, "");
            return true;
        });
    }

    /** One file and the people around it. */
    public final class Story {
        private final CertificationDraft draft;
        private final String regime;
        private final Locale language;
        private final InstitutionId institution;
        private final CertificationId certification;
        private final PersonId candidate;
        private final PersonId officer;
        private final PersonId head;
        private final PersonId authority;
        private final PersonId secretary;
        private final PersonId board;
        private final PersonId secondOfTheBoard;
        private final Map<String, PersonId> register = new LinkedHashMap<>();
        private final CandidacyId file;

        private Story(ConsolidationRule consolidation, String regime, Locale language) {
            draft = draft(consolidation);
            this.regime = regime;
            this.language = language;
            institution = actors.asSystem(() -> institutions.found(
                    "I" + UUID.randomUUID().toString().substring(0, 20),
                    text("Université de Port-Azur (fictive)"),
                    "Port-Azur",
                    regime));
            certification = actors.asSystem(() -> referentials.importCertification(institution, draft));
            candidate = applicant("Yasmine Exemple-Fictif");
            officer = person("Agent Fictif", Role.INTAKE_OFFICER);
            head = person("Responsable Fictive", Role.PROGRAMME_HEAD);
            authority = person("Autorité Fictive", Role.CERTIFYING_AUTHORITY);
            secretary = person("Secrétaire Fictif", Role.JURY_SECRETARY);
            board = person("Commission Fictive", Role.APPEAL_BOARD);
            secondOfTheBoard = person("Seconde Fictive", Role.APPEAL_BOARD);
            file = admissible(candidate, certification);
            register("J1", Quality.ACADEMIC, true);
            register("J2", Quality.ACADEMIC, false);
            register("J3", Quality.ACADEMIC, true);
            register("J4", Quality.PROFESSIONAL, true);
            register("J5", Quality.PROFESSIONAL, false);
        }

        /** Another candidate's file, on whose admissibility nobody has decided. */
        public CandidacyId complete() {
            return sent(person("Autre Candidate-Fictive"), certification, Set.of());
        }

        /** The same people, and another file. */
        private Story(Story other, PersonId candidate, CandidacyId file) {
            draft = other.draft;
            regime = other.regime;
            language = other.language;
            institution = other.institution;
            certification = other.certification;
            this.candidate = candidate;
            officer = other.officer;
            head = other.head;
            authority = other.authority;
            secretary = other.secretary;
            board = other.board;
            secondOfTheBoard = other.secondOfTheBoard;
            register.putAll(other.register);
            this.file = file;
        }

        private CandidacyId admissible(PersonId applicant, CertificationId aim) {
            var id = sent(applicant, aim, Set.of());
            ruled(id, new AdmissibilityRuling(Set.of(), ""));
            asSystem(() -> juries.open(id));
            return id;
        }

        private CandidacyId sent(PersonId applicant, CertificationId aim, Set<MissingPiece> missing) {
            var id = as(applicant, () -> candidacies.begin(aim));
            sent(applicant, id, form(), missing);
            return id;
        }

        private void sent(PersonId applicant, CandidacyId id, ApplicationForm form, Set<MissingPiece> missing) {
            as(applicant, () -> candidacies.save(id, form));
            as(applicant, () -> candidacies.submit(id));
            actors.asSystem(() -> admissibility.acknowledge(id));
            as(officer, () -> intake.decideCompleteness(id, new CompletenessFinding(missing, "", true)));
        }

        /** The candidate completes a draft that aims at what it aims at, and it is declared admissible. */
        public void admitted(CandidacyId draft) {
            var begun = actors.asSystem(() -> candidacies.sheet(draft)).form();
            var work = form();
            var form = new ApplicationForm(
                    begun.goal(), begun.targetBlocks(), work.experiences(), work.positions(), false, true);
            sent(candidate, draft, form, Set.of());
            ruled(draft, new AdmissibilityRuling(Set.of(), ""));
        }

        private void ruled(CandidacyId id, AdmissibilityRuling ruling) {
            as(head, () -> intake.giveOpinion(id, true, "Expérience en rapport direct"));
            as(authority, () -> intake.decideAdmissibility(id, ruling));
        }

        /** Somebody else's application, which is rejected for these reasons. */
        public Story rejected(String explanation, RejectionReason... reasons) {
            var applicant = applicant("Camille Refusée-Fictive");
            var id = sent(applicant, certification, Set.of());
            ruled(id, new AdmissibilityRuling(Set.of(reasons), explanation));
            return new Story(this, applicant, id);
        }

        /** Somebody else's application, in which that is missing. */
        public Story incomplete(MissingPiece piece) {
            var applicant = applicant("Camille Incomplète-Fictive");
            return new Story(this, applicant, sent(applicant, certification, Set.of(piece)));
        }

        /** Another file of the candidate, before a jury of the same people. */
        public Story followedBy(CandidacyId next) {
            asSystem(() -> juries.open(next));
            return new Story(this, candidate, next);
        }

        /** The certification in its next version. */
        public CertificationId nextVersion() {
            return certification(draft.code(), text("Analyse de données, version suivante (fictive)"));
        }

        /** Another certification of the institution. */
        public CertificationId certification(String code) {
            return certification(code, draft.title());
        }

        private CertificationId certification(String code, Localized title) {
            return actors.asSystem(() -> referentials.importCertification(
                    institution,
                    new CertificationDraft(
                            code,
                            draft.institution(),
                            title,
                            draft.level(),
                            draft.ects(),
                            draft.consolidation(),
                            draft.blocks())));
        }

        /** The same candidate comes before a jury with another certification. */
        public CandidacyId anotherFile() {
            return admissible(candidate, certification("FICT-OTHER"));
        }

        /** The certification has a new version, and somebody else a file that aims at it. */
        public CandidacyId fileOfTheNextVersion() {
            return admissible(person("Autre Candidate-Fictive"), nextVersion());
        }

        /** The candidate invites somebody who advises in the institution, who accepts. */
        public PersonId advisedBy(PersonId adviser) {
            return advisedBy(file, adviser);
        }

        public PersonId advisedBy(CandidacyId inFile, PersonId adviser) {
            return advisedBy(inFile, adviser, true);
        }

        public PersonId advisedBy(CandidacyId inFile, PersonId adviser, boolean mayWrite) {
            grant(adviser, Role.ADVISER, institution);
            as(candidate, () -> advisers.invite(inFile, asking(adviser, mayWrite)));
            accept(adviser);
            return adviser;
        }

        /** Another candidate's file, before a jury of the same people. */
        public CandidacyId another(String president, String... others) {
            var id = admissible(person("Autre Candidate-Fictive"), certification);
            var members = new LinkedHashSet<PersonId>(Set.of(juror(president)));
            for (var other : others) members.add(juror(other));
            as(secretary, () -> juries.propose(id, new JuryProposal(members, juror(president))));
            as(authority, () -> juries.appoint(id));
            return id;
        }

        /** The candidate hands in a report. */
        public EvidenceId report(String title, String fileName, byte[] content) {
            var description = new EvidenceDescription(EvidenceKind.REPORT, title, null, null);
            return as(candidate, () -> evidences.add(file, description, fileName, new ByteArrayInputStream(content)));
        }

        /** Until every item has its verdict. */
        public Story inspected() {
            await().atMost(Duration.ofSeconds(90))
                    .until(() -> as(candidate, () -> evidences.progress(file)).isDone());
            return this;
        }

        /** Enters a juror, able to preside too. */
        public PersonId register(String name, Quality quality, boolean woman) {
            var person = person(name + " Juré-Fictif" + register.size(), Role.JURY_MEMBER, Role.JURY_PRESIDENT);
            enter(name, person, quality, woman);
            return person;
        }

        public void enter(String name, PersonId person, Quality quality, boolean woman) {
            enter(name, person, quality, woman, "Emploi-" + name);
        }

        public void enter(String name, PersonId person, Quality quality, boolean woman, String employer) {
            as(
                    secretary,
                    () -> jurors.register(new JurorEntry(
                            person,
                            institution,
                            quality,
                            woman,
                            JurorProfile.of("statistique", JurorProfile.Employment.present(employer)),
                            Set.of(draft.code()),
                            Set.of("fr"),
                            version(person))));
            register.put(name, person);
        }

        /** Of the entry, where there is one already. */
        private @Nullable Long version(PersonId person) {
            return jurors.all(institution).stream()
                    .filter(juror -> juror.person().equals(person))
                    .map(JurorSheet::version)
                    .findFirst()
                    .orElse(null);
        }

        public Story proposed(String president, String... others) {
            var members = new LinkedHashSet<PersonId>(Set.of(juror(president)));
            for (var other : others) members.add(juror(other));
            as(secretary, () -> juries.propose(file, new JuryProposal(members, juror(president))));
            return this;
        }

        public Story appointed(String president, String... others) {
            proposed(president, others);
            as(authority, () -> juries.appoint(file));
            return this;
        }

        /** The jury of the worked example. */
        public Story appointed() {
            return appointed("J1", "J2", "J3", "J4", "J5");
        }

        public Story scheduled() {
            as(secretary, () -> sessions.schedule(file, plan(today())));
            return this;
        }

        public Story convened() {
            scheduled();
            asSystem(() -> sessions.convene(file));
            return this;
        }

        public Story independent(String... names) {
            for (var name : names) {
                as(juror(name), () -> independence.declare(file, IndependenceDeclaration.independent()));
            }
            return this;
        }

        public Story heard(String... present) {
            var members = new ArrayList<PersonId>();
            for (var name : present) members.add(juror(name));
            as(
                    secretary,
                    () -> sessions.recordHearing(
                            file, new HearingRecord(Set.copyOf(members), HearingResult.HEARD, 50, "")));
            return this;
        }

        public Story absent() {
            as(secretary, () -> sessions.recordHearing(file, new HearingRecord(Set.of(), HearingResult.ABSENT, 0, "")));
            return this;
        }

        /** The secretary takes a member out for a link. */
        public Story recused(String name) {
            as(secretary, () -> independence.recuse(file, juror(name), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
            return this;
        }

        public SessionPlan plan(LocalDate date) {
            return new SessionPlan(date, LocalTime.of(9, 0), 50, "Salle fictive", "", "");
        }

        public LocalDate today() {
            return deadlines.today(regime);
        }

        public JurySheet jury() {
            return actors.asSystem(() -> juries.sheet(file));
        }

        public CandidacyId file() {
            return file;
        }

        public PersonId juror(String name) {
            return Objects.requireNonNull(register.get(name), name);
        }

        public PersonId candidate() {
            return candidate;
        }

        public PersonId secretary() {
            return secretary;
        }

        public PersonId head() {
            return head;
        }

        public PersonId authority() {
            return authority;
        }

        public PersonId board() {
            return board;
        }

        public PersonId secondOfTheBoard() {
            return secondOfTheBoard;
        }

        public InstitutionId institution() {
            return institution;
        }

        private PersonId applicant(String name) {
            return people.register(UUID.randomUUID() + "@example.org", name, PASSWORD, language);
        }

        public PersonId person(String name, Role... roles) {
            var id = people.register(UUID.randomUUID() + "@example.org", name, PASSWORD, Locale.FRENCH);
            for (var role : roles) asSystem(() -> grants.grant(id, role, institution, ""));
            return id;
        }

        public void as(PersonId person, Runnable act) {
            Bench.this.as(person, () -> {
                act.run();
                return true;
            });
        }

        public <T> T as(PersonId person, Supplier<T> act) {
            return Bench.this.as(person, act);
        }

        public void asSystem(Runnable act) {
            actors.asSystem(() -> {
                act.run();
                return true;
            });
        }
    }

    private <T> T as(PersonId person, Supplier<T> act) {
        return actors.as(person, act);
    }

    private static ApplicationForm form() {
        var work = new Experience(
                "Chargée d'études",
                "Distribu-Fictif SA",
                ActivityKind.PAID,
                LocalDate.of(2014, 9, 1),
                null,
                35,
                "Études et tableaux de bord",
                "Ana Supérieure-Fictive");
        return new ApplicationForm("Reprendre des études", Set.of(), List.of(work), Map.of(), false, true);
    }

    /** Four blocks of three competencies, critical as in the worked example. */
    private static CertificationDraft draft(ConsolidationRule consolidation) {
        var critical = Set.of("C1.1", "C1.2", "C2.1", "C2.3", "C3.1", "C4.1");
        var blocks = new ArrayList<CertificationDraft.BlockDraft>();
        for (int b = 1; b <= 4; b++) {
            var competencies = new ArrayList<CertificationDraft.CompetencyDraft>();
            for (int c = 1; c <= 3; c++) {
                var code = "C" + b + "." + c;
                competencies.add(new CertificationDraft.CompetencyDraft(
                        code,
                        text(code),
                        text("Critère observable " + code),
                        critical.contains(code),
                        rubric(code),
                        parts(code),
                        code.equals("C1.1") ? List.of(ESCO) : null));
            }
            blocks.add(new CertificationDraft.BlockDraft("BC0" + b, text("BC0" + b), 15, competencies));
        }
        return new CertificationDraft(
                "FICT-LP-ADAD", "FICT", text("Analyse de données (fictive)"), 6, 60, consolidation, blocks);
    }

    /** The first competency has words of its own. */
    private static @Nullable List<Localized> rubric(String code) {
        return code.equals("C1.1")
                ? IntStream.range(0, 4)
                        .mapToObj(level -> text("Barème propre " + level))
                        .toList()
                : null;
    }

    /** The first competency has a skill with a criterion. */
    private static @Nullable List<SubCompetency> parts(String code) {
        return code.equals("C1.1")
                ? List.of(new SubCompetency(
                        "C1.1.1", text("Partie"), List.of(new Skill(text("Savoir-faire"), text("Geste attendu")))))
                : null;
    }

    private static Localized text(String text) {
        return new Localized(text, text, text);
    }
}
