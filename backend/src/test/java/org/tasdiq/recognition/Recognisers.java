package org.tasdiq.recognition;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.tasdiq.Localized;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.AdmissibilityClock;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.referential.Referentials;

/** Brings a request to a new institution on its way, through the real methods; sentences for tests. */
@Component
@ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
public class Recognisers {
    private final Institutions institutions;
    private final People people;
    private final Roles grants;
    private final Referentials referentials;
    private final Requests requests;
    private final RequestChecks checks;
    private final Evaluations evaluations;
    private final Rulings rulings;
    private final Contests contests;
    private final ContestBoard board;
    private final Partnerships partnerships;
    private final Candidacies candidacies;
    private final Intake intake;
    private final AdmissibilityClock applications;
    private final ShownCredentials shown;
    private final Actors actors;

    Recognisers(
            Institutions institutions,
            People people,
            Roles grants,
            Referentials referentials,
            Requests requests,
            RequestChecks checks,
            Evaluations evaluations,
            Rulings rulings,
            Contests contests,
            ContestBoard board,
            Partnerships partnerships,
            Candidacies candidacies,
            Intake intake,
            AdmissibilityClock applications,
            ShownCredentials shown,
            Actors actors) {
        this.institutions = institutions;
        this.people = people;
        this.grants = grants;
        this.referentials = referentials;
        this.requests = requests;
        this.checks = checks;
        this.evaluations = evaluations;
        this.rulings = rulings;
        this.contests = contests;
        this.board = board;
        this.partnerships = partnerships;
        this.candidacies = candidacies;
        this.intake = intake;
        this.applications = applications;
        this.shown = shown;
        this.actors = actors;
    }

    /** The unsigned sample of edubadges: everything but the learner and the country is in it. */
    public static byte[] sample() {
        return bundled("edubadges/microcredential.json");
    }

    /** The same sample, baked into an SVG. */
    public static byte[] drawn() {
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:ob=\"https://purl.imsglobal.org/ob/v3p0\">"
                + "<ob:credential><![CDATA[" + new String(sample(), StandardCharsets.UTF_8)
                + "]]></ob:credential></svg>";
        return svg.getBytes(StandardCharsets.UTF_8);
    }

    /** The official sample of a micro-credential after Annex I: everything but the quality assurance is in it. */
    public static byte[] annex1() {
        return bundled("elm/annex1-sample.jsonld");
    }

    private static byte[] bundled(String name) {
        try (var file = new ClassPathResource("credential/" + name).getInputStream()) {
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A house whose competency C2.1 has five learning outcomes. */
    public House aHouse() {
        return new House();
    }

    /** One institution with the people around its requests. */
    public final class House {
        private final InstitutionId institution;
        private final CertificationId certification;
        private final PersonId officer;
        private final PersonId authority;
        private final PersonId board;
        private final PersonId secondOfTheBoard;
        private final List<PersonId> evaluators;

        private House() {
            var code = "R" + UUID.randomUUID().toString().substring(0, 12);
            var name = new Localized("Faculté fictive", "كلية خيالية", "Fictitious Faculty");
            institution = actors.asSystem(() -> institutions.found(code, name, "Port-Azur", "FR_UNIVERSITY"));
            certification = actors.asSystem(() -> referentials.importCertification(institution, draft()));
            officer = person("Olga Guichet-Fictif", Role.INTAKE_OFFICER);
            authority = person("Salma Présidente-Fictive", Role.CERTIFYING_AUTHORITY, Role.CREDENTIAL_EVALUATOR);
            board = person("Béatrice Recours-Fictive", Role.APPEAL_BOARD);
            secondOfTheBoard = person("Bilel Recours-Fictif", Role.APPEAL_BOARD);
            evaluators = IntStream.rangeClosed(1, 4)
                    .mapToObj(n -> person("Évaluateur " + n + " Fictif", Role.CREDENTIAL_EVALUATOR))
                    .toList();
        }

        /** Holds from today, in place of the one before. */
        public CertificationId nextVersion() {
            var before = draft();
            var title =
                    new Localized("Version suivante (fictive)", "نسخة موالية (خيالية)", "Next version (fictitious)");
            return actors.asSystem(() -> referentials.importCertification(
                    institution,
                    new CertificationDraft(
                            before.code(),
                            before.institution(),
                            title,
                            before.level(),
                            before.ects(),
                            before.consolidation(),
                            before.blocks())));
        }

        public PersonId person(String name, Role... roles) {
            return person(name, Locale.FRENCH, roles);
        }

        public PersonId person(String name, Locale language, Role... roles) {
            var email = UUID.randomUUID() + "@example.org";
            return actors.asSystem(() -> {
                var id = people.enrol(email, name, Bench.PASSWORD, language);
                for (var role : roles) grants.grant(id, role, institution, "");
                return id;
            });
        }

        public Story asks(byte[] credential) {
            return asks(person("Yasmine Exemple-Fictif", Role.CANDIDATE), Purpose.EXEMPTION, credential);
        }

        public Story asks(PersonId learner, Purpose purpose, byte[] credential) {
            return asks(learner, purpose, credential, "C2.1");
        }

        /** For every competency of the second block. */
        public Story asksForABlock(PersonId learner, Purpose purpose) {
            return asks(learner, purpose, sample(), "C2.1", "C2.2", "C2.3");
        }

        /** @param competencies their codes */
        public Story asks(PersonId learner, Purpose purpose, byte[] credential, String... competencies) {
            return new Story(this, learner, purpose, credential, List.of(competencies));
        }

        public InstitutionId institution() {
            return institution;
        }

        public CertificationId certification() {
            return certification;
        }

        public PersonId officer() {
            return officer;
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

        public PersonId evaluator(int number) {
            return evaluators.get(number - 1);
        }
    }

    private static CertificationDraft draft() {
        try (var json = new ClassPathResource("demo/certifications/FICT-LP-ADAD.json").getInputStream()) {
            return CertificationDraft.read(json);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** One request with the people around it. */
    public final class Story {
        private final House house;
        private final PersonId learner;
        private final RequestId request;

        private Story(House house, PersonId learner, Purpose purpose, byte[] credential, List<String> competencies) {
            this.house = house;
            this.learner = learner;
            var targets = actors.asSystem(() -> referentials.sheet(house.certification))
                    .competencies()
                    .filter(competency -> competencies.contains(competency.code()))
                    .map(CompetencySheet::id)
                    .collect(Collectors.toUnmodifiableSet());
            var form = new RequestForm(purpose, house.certification, targets, "Dispense demandée (fictive)", true);
            request = as(learner, () -> requests.submit(form, credential));
        }

        /** What its issuer says of it was found out, and acknowledged. */
        public Story verified() {
            shown.work();
            return asSystem(() -> checks.verify(request));
        }

        public Story completed(SuppliedElement... supplied) {
            as(learner, () -> requests.complete(request, List.of(supplied), null));
            return verified();
        }

        /** The learner and the country, which the sample does not say. */
        public Story complete() {
            verified();
            checked(CheckRuling.Outcome.INCOMPLETE, "");
            completed(new SuppliedElement(1, "Yasmine Exemple-Fictif"), new SuppliedElement(3, "Pays-Bas"));
            return checked(CheckRuling.Outcome.COMPLETE, "");
        }

        /** Whatever its credential does not say is supplied. */
        public Story passedOn() {
            verified();
            var missing = sheet().missing();
            if (!missing.isEmpty()) {
                checked(CheckRuling.Outcome.INCOMPLETE, "");
                completed(missing.stream()
                        .map(one -> new SuppliedElement(one.number(), "Dit par l’apprenante (fictif)"))
                        .toArray(SuppliedElement[]::new));
            }
            return checked(CheckRuling.Outcome.COMPLETE, "");
        }

        /** That person writes an agreement with its issuer down, which names the credential and the competencies. */
        public Story agreed(PersonId writer, String credential, Set<String> competencies) {
            var asked = sheet();
            var agreement = new PartnershipDraft(
                    asked.credential().issuer(),
                    "Université partenaire (fictive)",
                    credential,
                    asked.certificationCode(),
                    competencies,
                    asked.submittedOn(),
                    null,
                    "CA 2026/08 (fictif)");
            as(writer, () -> partnerships.add(house.institution, agreement));
            return this;
        }

        public Story checked(CheckRuling.Outcome outcome, String note) {
            as(house.officer, () -> checks.check(request, new CheckRuling(outcome, note)));
            return this;
        }

        public Story sealed(int seat, PersonId evaluator, EvaluationForm form) {
            as(evaluator, () -> {
                if (seat == 1) evaluations.assess(request, form);
                else evaluations.assessAgain(request, form);
            });
            return this;
        }

        public EvaluationForm found(int covered, Conclusion conclusion) {
            return Evaluators.found(
                    sheet().targets(), covered, Map.of(Criterion.QUALITY, Grade.SUBSTANTIAL), conclusion);
        }

        /** Both conclude as in the worked example. */
        public Story evaluated(int one, int other) {
            sealed(1, house.evaluator(one), found(3, Evaluators.partial()));
            return sealed(2, house.evaluator(other), found(3, Evaluators.partial()));
        }

        /** Both find everything covered, and nothing that differs. */
        public Story evaluatedInFull(int one, int other) {
            var targets = sheet().targets();
            var form = Evaluators.found(targets, targets.size(), Map.of(), Evaluators.full());
            sealed(1, house.evaluator(one), form);
            return sealed(2, house.evaluator(other), form);
        }

        public Story decided() {
            asSystem(() -> evaluations.compare(request));
            return issued();
        }

        public Story issued() {
            asSystem(() -> rulings.issue(request));
            asSystem(() -> rulings.attest(request));
            return asSystem(() -> rulings.notify(request));
        }

        public Story contested() {
            as(learner, () -> contests.lodge(request, "La couverture est sous-estimée."));
            return this;
        }

        /** Two members of the board rule. */
        public Story ruled(AppealRuling ruling) {
            as(house.board, () -> board.propose(request, ruling, "Examiné (fictif)"));
            as(house.secondOfTheBoard, () -> board.confirm(request));
            return this;
        }

        /** Both send the learner to the recognition of prior learning. */
        public Story redirected() {
            var redirect =
                    new Conclusion(Recognition.REDIRECT_TO_RPL, Set.of(), "", "", "", "", "À apprécier par un jury");
            sealed(1, house.evaluator(1), found(3, redirect));
            return sealed(2, house.evaluator(2), found(3, redirect)).decided();
        }

        /** The learner sends the file that was begun, and it is declared admissible. */
        public Story admitted(CandidacyId file) {
            var work = new Experience(
                    "Chargée d'études",
                    "Distribu-Fictif SA",
                    ActivityKind.PAID,
                    LocalDate.of(2014, 9, 1),
                    null,
                    35,
                    "Études et tableaux de bord",
                    "Ana Supérieure-Fictive");
            var form = new ApplicationForm("Reprendre des études", Set.of(), List.of(work), Map.of(), false, true);
            as(learner, () -> candidacies.save(file, form));
            as(learner, () -> candidacies.submit(file));
            asSystem(() -> applications.acknowledge(file));
            as(house.officer, () -> intake.decideCompleteness(file, new CompletenessFinding(Set.of(), "", true)));
            as(
                    house.person("Amel Responsable-Fictive", Role.PROGRAMME_HEAD),
                    () -> intake.giveOpinion(file, true, "Expérience en rapport direct"));
            as(house.authority, () -> intake.decideAdmissibility(file, new AdmissibilityRuling(Set.of(), "")));
            return this;
        }

        public RequestSheet sheet() {
            return actors.asSystem(() -> requests.sheet(request));
        }

        public RulingSheet ruling() {
            return actors.asSystem(() -> rulings.of(request)).getLast();
        }

        public <T> T as(PersonId person, Supplier<T> work) {
            return actors.as(person, work);
        }

        public void as(PersonId person, Runnable work) {
            actors.as(person, () -> {
                work.run();
                return true;
            });
        }

        public Story asSystem(Runnable work) {
            actors.asSystem(() -> {
                work.run();
                return true;
            });
            return this;
        }

        public House house() {
            return house;
        }

        public PersonId learner() {
            return learner;
        }

        public RequestId id() {
            return request;
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
