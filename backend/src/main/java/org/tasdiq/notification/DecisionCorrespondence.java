package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.RejectionReason;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.decision.AppealSheet;
import org.tasdiq.decision.Appeals;
import org.tasdiq.decision.DecisionEvent.AdmissibilityNotified;
import org.tasdiq.decision.DecisionEvent.AppealLodged;
import org.tasdiq.decision.DecisionEvent.AppealNotified;
import org.tasdiq.decision.DecisionEvent.AppealSilenceApplied;
import org.tasdiq.decision.DecisionEvent.ConditionNotified;
import org.tasdiq.decision.DecisionEvent.DecisionNotified;
import org.tasdiq.decision.DecisionEvent.DecisionRevoked;
import org.tasdiq.decision.DecisionEvent.RevocationAsked;
import org.tasdiq.decision.DecisionEvent.RulingProposed;
import org.tasdiq.decision.DecisionEvent.RulingSentBack;
import org.tasdiq.decision.Decisions;
import org.tasdiq.decision.Revocations;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.Secretariat.Order;

/** Decisions as letters: on admissibility, on the result with its attestations, on an appeal. */
@Component
class DecisionCorrespondence {
    private static final String FILE = "candidacy.readFile";
    private static final String REVIEW = "appeal.review";
    private static final String VALIDITY = "admissibility.validity";

    private final Secretariat secretariat;
    private final CaseReader reader;
    private final ResultLetter results;
    private final AttestationLetters attestations;
    private final Decisions decisions;
    private final Appeals appeals;
    private final Revocations revocations;
    private final Audience audience;
    private final Actors actors;
    private final Texts texts;

    DecisionCorrespondence(
            Secretariat secretariat,
            CaseReader reader,
            ResultLetter results,
            AttestationLetters attestations,
            Decisions decisions,
            Appeals appeals,
            Revocations revocations,
            Audience audience,
            Actors actors,
            Texts texts) {
        this.secretariat = secretariat;
        this.reader = reader;
        this.results = results;
        this.attestations = attestations;
        this.decisions = decisions;
        this.appeals = appeals;
        this.revocations = revocations;
        this.audience = audience;
        this.actors = actors;
        this.texts = texts;
    }

    @EventListener
    void on(AdmissibilityNotified event) {
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        if (event.admissible()) {
            var until = reader.lastDay(facts, VALIDITY);
            var letter = new Order(LetterKind.ADMISSIBLE, 1, candidate, (all, language) -> {
                ruling(all, language, facts, "admissible");
                all.put("until", day(until, language));
            });
            secretariat.send(
                    facts, letter, "admissible", "portfolio.compilePortfolio", day(until, candidate.language()));
        } else {
            var letter = new Order(LetterKind.INADMISSIBLE, 1, candidate, (all, language) -> {
                ruling(all, language, facts, "inadmissible");
                all.put("reasons", reasons(facts, language));
                var explained = facts.file().ruling();
                if (explained != null && !explained.explanation().isBlank()) all.put("note", explained.explanation());
                results.remedies(all, language, facts, event.on(), LetterKind.INADMISSIBLE);
            });
            secretariat.send(facts, letter, "inadmissible", "");
        }
    }

    @EventListener
    void on(ConditionNotified event) {
        var facts = reader.facts(event.file());
        var decision = actors.asSystem(() -> decisions.current(event.file())).orElseThrow();
        var candidate = facts.candidate();
        var letter = new Order(
                LetterKind.CONDITION,
                event.round(),
                candidate,
                (all, language) -> results.announce(all, language, facts, decision));
        secretariat.send(facts, letter, "condition", "", day(event.until(), candidate.language()));
    }

    @EventListener
    void on(DecisionNotified event) {
        var facts = reader.facts(event.file());
        var decision = actors.asSystem(() -> decisions.current(event.file())).orElseThrow();
        var letter = new Order(
                ResultLetter.kind(decision.outcome()),
                event.round(),
                facts.candidate(),
                (all, language) -> results.fill(all, language, facts, decision));
        secretariat.send(facts, letter, "decision", "");
        attestations.write(facts, decision);
        var adviser = facts.file().adviser();
        if (adviser != null) secretariat.tell(facts, "adviserResult", event.round(), reader.person(adviser), "");
    }

    @EventListener
    void on(AppealLodged event) {
        var facts = reader.facts(event.file());
        var until = reader.lastDay(facts, REVIEW);
        var candidate = facts.candidate();
        secretariat.tell(facts, "appealReceived", event.round(), candidate, "", day(until, candidate.language()));
        actors.asSystem(() -> audience.board(facts))
                .forEach(member -> secretariat.tell(
                        facts,
                        "appealLodged",
                        event.round(),
                        member,
                        "decision.reviewAppeal",
                        day(until, member.language())));
    }

    /** The board has not ruled, and the law gives that no meaning: the candidate learns how long it takes now. */
    @EventListener
    void on(AppealSilenceApplied event) {
        if (!event.outcome().equals("escalated")) return;
        var facts = reader.facts(event.file());
        var candidate = facts.candidate();
        reader.deadline(event.file(), REVIEW)
                .ifPresent(anew -> secretariat.tell(
                        facts,
                        "appealEscalated",
                        anew.round(),
                        candidate,
                        "",
                        day(anew.dueOn(), candidate.language())));
    }

    @EventListener
    void on(AppealNotified event) {
        var facts = reader.facts(event.file());
        var appeal = actors.asSystem(() -> appeals.of(event.file())).getLast();
        boolean dismissed = event.ruling() == AppealRuling.DISMISSED;
        var letter = new Order(kind(appeal), event.round(), facts.candidate(), (all, language) -> {
            appeal(all, language, facts, appeal);
            if (dismissed) results.remediesAtCourt(all, language, facts, event.on());
        });
        if (appeal.againstRejection() && !dismissed) {
            var candidate = facts.candidate();
            var until = reader.lastDay(facts, VALIDITY);
            secretariat.send(
                    facts, letter, "appealAdmitted", "portfolio.compilePortfolio", day(until, candidate.language()));
        } else secretariat.send(facts, letter, appeal.bySilence() ? "appealSilent" : "appealReviewed", "");
    }

    /** Every other member of the board can agree. */
    @EventListener
    void on(RulingProposed event) {
        var facts = reader.facts(event.file());
        actors.asSystem(() -> audience.board(facts)).stream()
                .filter(member -> !member.id().equals(event.by()))
                .forEach(member ->
                        secretariat.tell(facts, "rulingProposed", event.number(), member, "decision.reviewAppeal"));
    }

    @EventListener
    void on(RulingSentBack event) {
        if (event.proposedBy().equals(event.by())) return;
        var facts = reader.facts(event.file());
        secretariat.tell(
                facts, "rulingSentBack", event.number(), reader.person(event.proposedBy()), "decision.reviewAppeal");
    }

    private static LetterKind kind(AppealSheet appeal) {
        if (appeal.bySilence()) return LetterKind.APPEAL_SILENT;
        return appeal.ruling() == AppealRuling.DISMISSED ? LetterKind.APPEAL_DISMISSED : LetterKind.APPEAL_UPHELD;
    }

    /** Every other authority of the institution can agree. */
    @EventListener
    void on(RevocationAsked event) {
        var facts = reader.facts(event.file());
        actors.asSystem(() -> audience.holding(facts, Role.CERTIFYING_AUTHORITY)).stream()
                .filter(authority -> !authority.id().equals(event.by()))
                .forEach(authority -> secretariat.tell(facts, "revocationAsked", event.round(), authority, FILE));
    }

    @EventListener
    void on(DecisionRevoked event) {
        var facts = reader.facts(event.file());
        var revocation =
                actors.asSystem(() -> revocations.confirmed(event.file())).getLast();
        var decision = actors.asSystem(() -> decisions.taken(event.file(), event.round()));
        var letter = new Order(LetterKind.REVOCATION, event.round(), facts.candidate(), (all, language) -> {
            all.put("lodgedOn", day(decision.decidedOn(), language));
            all.put("about", "");
            all.put("reasons", revocation.reason());
            if (!event.incomplete().isEmpty())
                all.put(
                        "also",
                        texts.of(
                                language,
                                "notification.letter.revocation.whole",
                                texts.listed(language, references(event))));
            results.remedies(all, language, facts, facts.today(), LetterKind.REVOCATION);
            secretariat.sign(all, language, event.confirmedBy(), "authority");
        });
        secretariat.send(facts, letter, "decisionRevoked", "");
    }

    /** The files in which a certification is complete no longer. */
    private List<String> references(DecisionRevoked event) {
        return event.incomplete().stream()
                .map(file -> reader.facts(file).file().reference())
                .sorted()
                .toList();
    }

    private void appeal(Map<String, Object> all, Locale language, CaseFacts facts, AppealSheet appeal) {
        all.put("lodgedOn", day(appeal.lodgedOn(), language));
        all.put("about", appeal.againstRejection() ? "application." : "");
        if (appeal.againstRejection()) all.put("until", day(reader.lastDay(facts, VALIDITY), language));
        all.put(
                "reasons",
                appeal.bySilence()
                        ? texts.of(
                                language,
                                "decision.silence." + facts.file().regime(),
                                day(reader.lastDay(facts, REVIEW), language))
                        : appeal.reasons());
        secretariat.sign(all, language, appeal.ruledBy(), "board");
        var second = appeal.confirmedBy();
        if (second != null)
            all.computeIfPresent(
                    "signatory",
                    (key, first) -> texts.of(
                            language,
                            "notification.letter.signatories",
                            first,
                            reader.person(second).name()));
    }

    private void ruling(Map<String, Object> all, Locale language, CaseFacts facts, String kind) {
        var file = facts.file();
        var on = Objects.requireNonNullElse(file.admissibilityDecidedOn(), facts.today());
        var key = "notification.letter." + kind + (file.bySilence() ? ".bySilence" : ".intro");
        all.put("intro", new Phrase(key, day(on, language)));
        secretariat.sign(all, language, file.admissibilityDecidedBy(), "authority");
    }

    private List<String> reasons(CaseFacts facts, Locale language) {
        var ruling = facts.file().ruling();
        if (ruling == null || ruling.reasons().isEmpty())
            return List.of(texts.of(language, "notification.rejection.SILENCE"));
        return ruling.reasons().stream()
                .sorted()
                .map(RejectionReason::name)
                .map(code -> texts.of(language, "notification.rejection." + code))
                .toList();
    }
}
