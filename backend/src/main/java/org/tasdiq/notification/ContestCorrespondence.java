package org.tasdiq.notification;

import static org.tasdiq.Dates.day;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.decision.AppealRuling;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Role;
import org.tasdiq.notification.RequestSecretariat.About;
import org.tasdiq.recognition.ContestSheet;
import org.tasdiq.recognition.Contests;
import org.tasdiq.recognition.RequestEvent;

/** What a learner and the board hear of the appeal against a decision on recognition. */
@Component
class ContestCorrespondence {
    private static final String REVIEW = "recognition.appealReview";
    private static final String STEP = "recognition.reviewContest";

    private final RequestSecretariat secretariat;
    private final ResultLetter results;
    private final Contests contests;
    private final Actors actors;
    private final Texts texts;

    ContestCorrespondence(
            RequestSecretariat secretariat, ResultLetter results, Contests contests, Actors actors, Texts texts) {
        this.secretariat = secretariat;
        this.results = results;
        this.contests = contests;
        this.actors = actors;
        this.texts = texts;
    }

    @EventListener
    void on(RequestEvent.ContestLodged event) {
        var about = secretariat.about(event.file());
        var learner = about.learner();
        secretariat.tell(
                about,
                "recognitionAppealReceived",
                event.round(),
                learner,
                RequestSecretariat.PAGE,
                secretariat.until(about, REVIEW, learner));
        secretariat
                .holding(about, Role.APPEAL_BOARD)
                .forEach(member -> secretariat.tell(
                        about,
                        "recognitionAppealLodged",
                        event.round(),
                        member,
                        STEP,
                        secretariat.until(about, REVIEW, member)));
    }

    /** Every other member of the board can agree. */
    @EventListener
    void on(RequestEvent.RulingProposed event) {
        var about = secretariat.about(event.file());
        secretariat.holding(about, Role.APPEAL_BOARD).stream()
                .filter(member -> !member.id().equals(event.by()))
                .forEach(member -> secretariat.tell(about, "recognitionRulingProposed", event.number(), member, STEP));
    }

    @EventListener
    void on(RequestEvent.RulingSentBack event) {
        if (event.proposedBy().equals(event.by())) return;
        var proposer = secretariat.person(event.proposedBy());
        secretariat.tell(secretariat.about(event.file()), "recognitionRulingSentBack", event.number(), proposer, STEP);
    }

    /** The board has not ruled, and the law gives that no meaning: the learner learns how long it takes now. */
    @EventListener
    void on(RequestEvent.ContestSilenceApplied event) {
        if (!event.outcome().equals("escalated")) return;
        var about = secretariat.about(event.file());
        var learner = about.learner();
        secretariat.tell(
                about,
                "recognitionAppealEscalated",
                secretariat.round(about, REVIEW),
                learner,
                RequestSecretariat.PAGE,
                secretariat.until(about, REVIEW, learner));
    }

    @EventListener
    void on(RequestEvent.ContestNotified event) {
        var about = secretariat.about(event.file());
        var contest = actors.asSystem(() -> contests.of(event.file())).getLast();
        var kind = kind(contest);
        var letter = secretariat.write(about, kind, event.round(), (all, language) -> {
            all.put("lodgedOn", day(contest.lodgedOn(), language));
            all.put("reasons", reasons(about, contest, language));
            sign(all, contest, language);
            if (kind.namesTheCourt()) results.remedies(all, language, about.institution(), event.on(), kind);
        });
        var told = contest.bySilence() ? "recognitionAppealSilent" : "recognitionAppealReviewed";
        secretariat.send(about, told, event.round(), letter);
    }

    private static LetterKind kind(ContestSheet contest) {
        if (contest.bySilence()) return LetterKind.RECOGNITION_SILENT;
        return contest.ruling() == AppealRuling.DISMISSED
                ? LetterKind.RECOGNITION_DISMISSED
                : LetterKind.RECOGNITION_UPHELD;
    }

    private String reasons(About about, ContestSheet contest, Locale language) {
        return contest.bySilence()
                ? texts.of(
                        language,
                        "decision.silence." + about.request().regime(),
                        day(secretariat.lastDay(about, REVIEW), language))
                : contest.reasons();
    }

    /** Silence has no author: the office attests it. */
    private void sign(Map<String, Object> all, ContestSheet contest, Locale language) {
        var quality = contest.bySilence() ? "service" : "board";
        all.put("signatoryQuality", new Phrase(RequestSecretariat.SIGNATORY + quality));
        var first = contest.ruledBy();
        var second = contest.confirmedBy();
        if (first == null) return;
        var name = secretariat.person(first).name();
        all.put(
                "signatory",
                second == null
                        ? name
                        : texts.of(
                                language,
                                "notification.letter.signatories",
                                name,
                                secretariat.person(second).name()));
    }
}
