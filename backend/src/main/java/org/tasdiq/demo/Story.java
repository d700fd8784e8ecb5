package org.tasdiq.demo;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Texts;
import org.tasdiq.assessment.BlockProposal;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.GrantCondition;
import org.tasdiq.assessment.Mark;
import org.tasdiq.assessment.Overview;
import org.tasdiq.assessment.Reason;
import org.tasdiq.assessment.Vote;
import org.tasdiq.candidacy.ActivityKind;
import org.tasdiq.candidacy.AdmissibilityRuling;
import org.tasdiq.candidacy.AdviserRequest;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CompletenessFinding;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.candidacy.MissingPiece;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.DecisionEvent;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Conflict;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.JurorOption;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.Quality;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.jury.SlotOption;
import org.tasdiq.jury.SlotPlan;
import org.tasdiq.portfolio.AttestationRequest;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.EvidenceLink;
import org.tasdiq.portfolio.ItemReview;
import org.tasdiq.portfolio.ReviewReason;
import org.tasdiq.portfolio.SubmissionStatement;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;

/**
 * One fictitious file, told in sentences: {@code aFile("yasmine@…").submitted().foundComplete().declaredAdmissible()}.
 * Every sentence waits until the engine has brought the file to its step, then acts as the person who must.
 */
public class Story {
    private static final int INTERVIEW = 50;
    private static final int PAUSE = 10;

    private final Scenario stage;
    private final Desks desks;
    private final PersonId candidate;
    private final CandidacyId file;
    private final CertificationSheet certification;

    Story(Scenario stage, Desks desks, PersonId candidate, CertificationId certification) {
        this.stage = stage;
        this.desks = desks;
        this.candidate = candidate;
        this.certification = stage.as(candidate, () -> desks.referentials().sheet(certification));
        this.file = stage.as(candidate, () -> desks.candidacies().begin(certification));
    }

    public CandidacyId file() {
        return file;
    }

    /** The application is written and sent. */
    public Story submitted() {
        var form = new ApplicationForm(
                certification.title().fr(),
                Set.of(),
                List.of(new Experience(
                        "Analyste de données (emploi fictif)",
                        "Distribu-Fictif SA",
                        ActivityKind.PAID,
                        today().minusYears(8),
                        null,
                        35,
                        certification.title().fr(),
                        "")),
                java.util.Map.of(),
                false,
                true);
        return act(candidate, () -> {
            desks.candidacies().save(file, form);
            upload(EvidenceKind.IDENTITY_DOCUMENT, "identite-fictive.txt", text("Identité fictive"));
            desks.candidacies().submit(file);
        });
    }

    /** Somebody accompanies the candidate, may write too, and has commented. */
    public Story accompaniedBy(String email) {
        var adviser = stage.person(email);
        act(
                candidate,
                () -> desks.advisers().invite(file, new AdviserRequest(email, Texts.FRENCH.getLanguage(), true)));
        return act(adviser, () -> {
            var path = desks.accompaniment().waiting().getLast().path();
            desks.accompaniment().accept(path.substring(path.indexOf('/') + 1));
            desks.comments()
                    .write(
                            file,
                            CommentSubject.claim(competencies().getFirst().id()),
                            competencies().getFirst().criterion().fr());
        });
    }

    /** The candidate withdraws the consent. */
    public Story alone() {
        return act(candidate, () -> desks.advisers().withdrawConsent(file));
    }

    public Story foundIncomplete() {
        return check(new CompletenessFinding(EnumSet.of(MissingPiece.IDENTITY_DOCUMENT_UNREADABLE), "", false));
    }

    public Story foundComplete() {
        return check(new CompletenessFinding(Set.of(), "", true));
    }

    public Story completed() {
        stage.await(file, "candidacy.completeApplication");
        return act(candidate, () -> desks.candidacies().complete(file));
    }

    /** The programme head is in favour, the authority follows. */
    public Story declaredAdmissible() {
        stage.await(file, "candidacy.decideAdmissibility");
        act(holder(Role.PROGRAMME_HEAD), () -> desks.intake().giveOpinion(file, true, certification.code()));
        return act(
                holder(Role.CERTIFYING_AUTHORITY),
                () -> desks.intake().decideAdmissibility(file, new AdmissibilityRuling(Set.of(), "")));
    }

    /** The programme head is against it, the authority finds no relation to the certification, and the letter that says so has gone out. */
    public Story rejected() {
        stage.await(file, "candidacy.decideAdmissibility");
        act(holder(Role.PROGRAMME_HEAD), () -> desks.intake().giveOpinion(file, false, certification.code()));
        act(
                holder(Role.CERTIFYING_AUTHORITY),
                () -> desks.intake()
                        .decideAdmissibility(
                                file,
                                new AdmissibilityRuling(
                                        EnumSet.of(RejectionReason.NO_DIRECT_RELATION),
                                        "Le lien avec le référentiel ne se lit pas dans les pièces (fictif).")));
        stage.await(
                file,
                DecisionEvent.AdmissibilityNotified.class,
                () -> stage.asSystem(() -> desks.decisions().rejection(file)).isPresent());
        return this;
    }

    /** The candidate contests that, and that member of the board has proposed to follow. */
    public Story contested(String proposing) {
        act(candidate, () -> desks.appeals().lodge(file, "Huit ans d’analyse de données n’ont pas été lus (fictif)."));
        stage.await(file, "decision.reviewAppeal");
        return act(
                stage.person(proposing),
                () -> desks.board()
                        .propose(file, AppealRuling.UPHELD, "L’expérience déclarée relève du référentiel (fictif)."));
    }

    /** Somebody who saw the work is asked to attest the first two competencies. */
    public Story attestationAsked() {
        stage.await(file, "portfolio.compilePortfolio");
        var first = competencies().stream().limit(2).map(CompetencySheet::id).collect(Collectors.toSet());
        var request = new AttestationRequest(
                "Salma Témoin-Fictive",
                "Directrice",
                "Distribu-Fictif SA",
                "salma.temoin@tasdiq.example",
                Texts.FRENCH.getLanguage(),
                0,
                first);
        return act(candidate, () -> desks.attestations().ask(file, request));
    }

    /** One item of evidence, one claim for each competency, sent. */
    public Story portfolioSubmitted() {
        stage.await(file, "portfolio.compilePortfolio");
        return act(candidate, () -> {
            var competencies = competencies();
            upload(
                    EvidenceKind.WORK_SAMPLE,
                    "realisation-fictive.txt",
                    text(certification.title().fr()));
            var report = upload(
                    EvidenceKind.REPORT,
                    "rapport-fictif.pdf",
                    desks.report().of(certification, competencies, Texts.FRENCH));
            desks.portfolios().tell(file, certification.title().fr());
            for (int page = 1; page <= competencies.size(); page++) {
                var competency = competencies.get(page - 1);
                desks.portfolios()
                        .claim(
                                file,
                                competency.id(),
                                ApplicationForm.Position.YES,
                                competency.title().fr(),
                                List.of(EvidenceLink.page(report, page)));
            }
            desks.portfolios().submit(file, new SubmissionStatement(true, true));
        });
    }

    public Story correctionAsked() {
        return reviewed(ItemReview.correction(ReviewReason.UNSIGNED, ""));
    }

    public Story corrected() {
        stage.await(file, "portfolio.correctPortfolio");
        return act(candidate, () -> {
            for (var item : desks.reviews().toCorrect(file)) desks.reviews().answer(file, item.id(), item.title());
            desks.reviews().submitCorrection(file);
        });
    }

    public Story evidenceAccepted() {
        return reviewed(ItemReview.accepted());
    }

    /** A lawful jury: every juror of the register without a conflict, the first possible president presides. */
    public Story juryAppointed() {
        stage.await(file, "jury.appointJury");
        act(holder(Role.JURY_SECRETARY), () -> desks.juries().propose(file, lawfulJury()));
        return act(holder(Role.CERTIFYING_AUTHORITY), () -> desks.juries().appoint(file));
    }

    public Story sessionScheduled() {
        stage.await(file, "jury.scheduleSession");
        return act(holder(Role.JURY_SECRETARY), () -> {
            var free = freeToday()
                    .or(() -> {
                        openSession();
                        return freeToday();
                    })
                    .orElseThrow();
            desks.sessions().join(file, new SlotPlan(free.sitting(), free.room(), free.start(), INTERVIEW, PAUSE, ""));
        });
    }

    private Optional<SlotOption> freeToday() {
        return desks.sessions().options(file, INTERVIEW, PAUSE).stream()
                .filter(option -> option.plan().date().equals(today()))
                .findFirst();
    }

    private void openSession() {
        var institution = desks.candidacies().sheet(file).institution();
        desks.sittings()
                .open(
                        institution,
                        new SittingPlan(
                                today(),
                                LocalTime.of(7, 0),
                                LocalTime.of(22, 0),
                                certification.code(),
                                "",
                                List.of(),
                                14));
    }

    /** The secretary learns of a link of that member with the candidate, who had not declared it. */
    public Story recused(String email) {
        stage.await(file, "assessment.scorePortfolio");
        return act(
                holder(Role.JURY_SECRETARY),
                () -> desks.independence().recuse(file, stage.person(email), RecusalReason.PAST_PROFESSIONAL_LINK, ""));
    }

    /** Every member declares independence, marks every competency, hardly ever unlike the others, and seals. */
    public Story scored() {
        stage.await(file, "assessment.scorePortfolio");
        var jury = List.copyOf(members());
        for (var juror : jury) {
            act(juror, () -> {
                desks.independence().declare(file, IndependenceDeclaration.independent());
                desks.evidences().list(file).forEach(item -> desks.evidences().text(file, item.id()));
                var competencies = competencies();
                for (int c = 0; c < competencies.size(); c++) {
                    int level = 2 + c % 2;
                    boolean unlike = jury.size() > 2 && c % 4 == 1 && c / 4 == jury.indexOf(juror);
                    desks.scoring().mark(file, Mark.of(competencies.get(c).id(), unlike ? 5 - level : level));
                }
                desks.scoring().seal(file);
            });
        }
        return this;
    }

    public Story heard() {
        stage.await(file, "jury.recordHearing");
        var hearing = new HearingRecord(members(), HearingResult.HEARD, 50, "");
        return act(holder(Role.JURY_SECRETARY), () -> desks.sessions().recordHearing(file, hearing));
    }

    /** The candidate could not come and said why. */
    public Story excused() {
        stage.await(file, "jury.recordHearing");
        var hearing = new HearingRecord(Set.of(), HearingResult.EXCUSED, 0, "Justificatif fourni");
        return act(holder(Role.JURY_SECRETARY), () -> desks.sessions().recordHearing(file, hearing));
    }

    /** The candidate did not come, and nobody knows why. */
    public Story absent() {
        stage.await(file, "jury.recordHearing");
        var hearing = new HearingRecord(members(), HearingResult.ABSENT, 0, "");
        return act(holder(Role.JURY_SECRETARY), () -> desks.sessions().recordHearing(file, hearing));
    }

    /** The candidate proves afterwards why they did not come. */
    public Story absenceExplained() {
        stage.await(file, "jury.excuseAbsence");
        return act(candidate, () -> {
            var proof = desks.report().of(certification, competencies(), Texts.FRENCH);
            desks.excuses().add(file, "justificatif-fictif.pdf", new ByteArrayInputStream(proof));
            desks.absences().explain(file, "Panne de train (fictive)");
        });
    }

    /** The secretary accepts that. */
    public Story absenceExcused() {
        absenceExplained();
        stage.await(file, "jury.reviewExcuse");
        return act(holder(Role.JURY_SECRETARY), () -> desks.absences().review(file, true, ""));
    }

    /** The jury follows the rule; what is not granted is tied to its competencies. */
    public Story deliberated() {
        return deliberated(null);
    }

    /** What is granted depends on that until a month from now. */
    public Story deliberatedUnder(String condition) {
        return deliberated(new GrantCondition(condition, today().plusMonths(1)));
    }

    private Story deliberated(@Nullable GrantCondition condition) {
        stage.await(file, "assessment.deliberate");
        var president = java.util.Objects.requireNonNull(
                stage.as(candidate, () -> desks.juries().sheet(file)).president());
        act(president, () -> {
            var sheet = desks.debates().sheet(file);
            var refused = sheet.blocks().stream()
                    .map(DebateSheet.Block::proposal)
                    .filter(p -> p.result() == BlockResult.NOT_ACQUIRED)
                    .map(p -> refusal(p, sheet.overview()))
                    .toList();
            desks.debates()
                    .write(file, sheet.revision(), new DeliberationDraft(List.of(), List.of(), refused, "", condition));
        });
        for (var member : members()) {
            act(
                    member,
                    () -> desks.debates().sheet(file).blocks().stream()
                            .map(DebateSheet.Block::proposal)
                            .forEach(p -> desks.debates().vote(file, p.id(), p.result(), Vote.IN_FAVOUR)));
        }
        return act(president, () -> {
            desks.debates()
                    .sheet(file)
                    .blocks()
                    .forEach(b -> desks.debates().closeVote(file, b.proposal().id()));
            desks.deliberations().deliberate(file, desks.debates().sheet(file).revision());
        });
    }

    public Story signed() {
        stage.await(file, "assessment.signMinutes");
        var president = stage.as(candidate, () -> desks.juries().sheet(file)).president();
        stage.as(anyMember(), () -> desks.deliberations().awaited(file)).stream()
                .sorted(Comparator.comparing(signer -> !signer.equals(president)))
                .forEach(signer -> act(signer, () -> desks.signatures().sign(file, stage.code(signer))));
        return this;
    }

    private static DeliberationDraft.BlockDraft refusal(BlockProposal proposal, Overview overview) {
        var reasons = overview.competencies().stream()
                .filter(c -> proposal.insufficient().contains(c.id()))
                .map(c -> new Reason(c.id(), c.title().fr(), c.title().fr(), ""))
                .toList();
        return new DeliberationDraft.BlockDraft(proposal.id(), reasons, null);
    }

    private Story check(CompletenessFinding finding) {
        stage.await(file, "candidacy.checkCompleteness");
        return act(holder(Role.INTAKE_OFFICER), () -> desks.intake().decideCompleteness(file, finding));
    }

    private Story reviewed(ItemReview review) {
        stage.await(file, "portfolio.reviewEvidence");
        return act(holder(Role.INTAKE_OFFICER), () -> {
            for (var item : desks.evidences().list(file)) {
                if (item.kind().use() == EvidenceKind.Use.PORTFOLIO)
                    desks.reviews().review(file, item.id(), review);
            }
            desks.reviews().finish(file);
        });
    }

    private org.tasdiq.portfolio.EvidenceId upload(EvidenceKind kind, String name, byte[] content) {
        return desks.evidences()
                .add(
                        file,
                        new EvidenceDescription(kind, name, today().minusMonths(3), null),
                        name,
                        new ByteArrayInputStream(content));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }

    private JuryProposal lawfulJury() {
        var free = desks.drafts().options(file).stream()
                .filter(option -> option.conflicts().stream().noneMatch(Conflict::isBlocking))
                .sorted(Comparator.comparingInt(option -> option.conflicts().size()))
                .map(JurorOption::juror)
                .toList();
        var presidents = stage.holders(Role.JURY_PRESIDENT, file);
        var president = free.stream()
                .map(JurorSheet::person)
                .filter(presidents::contains)
                .findFirst()
                .orElseThrow();
        var members = new LinkedHashSet<PersonId>(Set.of(president));
        free.stream()
                .filter(j -> j.quality() == Quality.ACADEMIC)
                .map(JurorSheet::person)
                .filter(p -> !p.equals(president))
                .limit(2)
                .forEach(members::add);
        free.stream()
                .filter(j -> j.quality() == Quality.PROFESSIONAL)
                .map(JurorSheet::person)
                .limit(2)
                .forEach(members::add);
        return new JuryProposal(members, president);
    }

    private Set<PersonId> members() {
        return stage.as(holder(Role.JURY_SECRETARY), () -> desks.juries().sheet(file))
                .members();
    }

    private PersonId anyMember() {
        return members().iterator().next();
    }

    private List<CompetencySheet> competencies() {
        return certification.blocks().stream()
                .flatMap(block -> block.competencies().stream())
                .toList();
    }

    private LocalDate today() {
        return desks.deadlines().today(stage.sheet(file).regime());
    }

    private PersonId holder(Role role) {
        return stage.holder(role, file);
    }

    private Story act(PersonId person, Runnable deed) {
        stage.as(person, deed);
        return this;
    }
}
