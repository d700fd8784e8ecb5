package org.tasdiq.bpmn;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tasdiq.bpmn.Engine.engine;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * One file walking through vae.bpmn, or a case of another kind through its own diagram. People and rooms are played by the test: {@link #step} finishes the step that the
 * file waits at, and insists that it waits at no other, for a file has one token.
 *
 * <p>In a walk a reminder falls ten days after the last command, a last reminder twenty, a deadline thirty.
 */
final class Walk {
    static final Duration UNTIL_THE_REMINDER = Duration.ofDays(11);
    static final Duration UNTIL_THE_LAST_REMINDER = Duration.ofDays(10);
    static final Duration UNTIL_THE_DEADLINE = Duration.ofDays(31);

    private static final Set<String> LAST_REMINDERS = Set.of("compilePortfolioAgain", "scorePortfolio");
    private static final String REMIND = "notification.remind";

    private final Diagram diagram;
    private final String variable;
    private final String file = UUID.randomUUID().toString();
    private final Trail trail = new Trail(file);
    private final Map<String, Object> odd = new HashMap<>();

    private Walk(Diagram diagram, String variable) {
        this.diagram = diagram;
        this.variable = variable;
    }

    // ---- given

    static Walk applied() {
        return new Walk(Diagram.VAE, "candidacyId").hears("candidacy.applicationSubmitted");
    }

    static Walk acknowledged() {
        return applied().step("candidacy.acknowledgeApplication", "new");
    }

    static Walk complete() {
        return acknowledged().step("candidacy.checkCompleteness", "complete");
    }

    static Walk admitted() {
        return complete()
                .step("candidacy.decideAdmissibility", "admissible")
                .step("decision.notifyAdmissibility", "admissible");
    }

    static Walk rejected() {
        return complete()
                .step("candidacy.decideAdmissibility", "rejected")
                .step("decision.notifyAdmissibility", "rejected");
    }

    static Walk documented() {
        return admitted()
                .step("portfolio.compilePortfolio")
                .step("portfolio.inspectEvidence")
                .step("portfolio.reviewEvidence", "accepted");
    }

    static Walk appointed() {
        return documented().appoints(Composition.lawful());
    }

    static Walk convened() {
        return appointed().step("jury.scheduleSession").step("jury.conveneJury");
    }

    static Walk scored() {
        return convened().step("assessment.scorePortfolio");
    }

    static Walk notified() {
        return scored().isHeardAndDecided();
    }

    static Walk appealed() {
        return notified().waitsForAnAppeal().hears("decision.appealLodged");
    }

    static Walk offered() {
        return new Walk(Diagram.MICROCREDENTIAL, "offerId").hears("catalogue.offerSubmitted");
    }

    static Walk listed() {
        return new Walk(Diagram.AWARD, "awardId").hears("catalogue.awardSubmitted");
    }

    static Walk checked() {
        return offered().step("catalogue.checkDescriptor", "complete");
    }

    static Walk approved() {
        return checked().step("catalogue.reviewQuality", "accepted");
    }

    static Walk published() {
        return approved().step("catalogue.recordCouncilVote", "adopted").step("catalogue.publishOffer");
    }

    static Walk requested() {
        return new Walk(Diagram.RECOGNITION, "requestId")
                .hears("recognition.requestSubmitted")
                .step("recognition.verifyCredential");
    }

    static Walk evaluated() {
        return requested().step("recognition.checkRequest", "complete").isEvaluated();
    }

    static Walk recognised() {
        return evaluated().step("recognition.compareAssessments", "agree").isRecognised();
    }

    // ---- when

    /** Somebody, or a worker, finishes the step the file waits at. */
    Walk step(String address) {
        return finish(address, Map.of());
    }

    Walk step(String address, String outcome) {
        return finish(address, Map.of("outcome", outcome));
    }

    Walk appoints(Composition composition) {
        return finish("jury.appointJury", composition.variable());
    }

    Walk recuses(Composition remaining) {
        return hears("jury.memberRecused", remaining.variable());
    }

    Walk isHeardAndDecided() {
        return step("jury.recordHearing", "heard")
                .step("assessment.deliberate")
                .step("assessment.signMinutes", "adopted")
                .isNotified();
    }

    /** The one place where two tokens are: two people, whichever comes first. */
    Walk isEvaluated() {
        var both = Set.of("recognition.assessRequest", "recognition.assessRequestAgain");
        engine().settle(
                        () -> steps().equals(both),
                        () -> "waits at %s, incidents %s".formatted(steps(), trail.incidents()));
        trail.openJobs().forEach((key, open) -> finish(key, Map.of("outcome", "")));
        return this;
    }

    Walk isRecognised() {
        return step("recognition.issueDecision")
                .step("recognition.issueAttestation")
                .step("recognition.notifyDecision");
    }

    Walk isNotified() {
        return step("decision.issueDecision").step("credential.issueCredential").step("decision.notifyDecision");
    }

    Walk hears(String message) {
        return hears(message, Map.of());
    }

    /** From now on this variable goes along with every command, in place of the usual one. */
    Walk with(String variable, Object value) {
        odd.put(variable, value);
        return this;
    }

    Walk after(Duration duration) {
        engine().settle(() -> true, () -> "");
        engine().timePasses(duration);
        return this;
    }

    // ---- then

    Walk waitsAt(String address) {
        engine().settle(
                        () -> steps().equals(Set.of(address)),
                        () -> "waits at %s instead of %s, incidents %s".formatted(steps(), address, trail.incidents()));
        return this;
    }

    /** The reminder goes out while the step it is about stays open. */
    Walk isRemindedOf(String address) {
        return isReminded().waitsAt(address);
    }

    Walk isReminded() {
        engine().settle(() -> trail.openJobs().containsValue(REMIND), () -> "no reminder: " + trail.openJobs());
        trail.openJobs().forEach((key, open) -> {
            if (open.equals(REMIND)) finish(key, Map.of());
        });
        return this;
    }

    Walk comesTo(String element, int times) {
        engine().settle(() -> trail.visitsTo(element) >= times, () -> "waits at " + steps());
        return this;
    }

    /** The engine cannot go on and says so. */
    Walk stumbles() {
        engine().settle(() -> !trail.incidents().isEmpty(), () -> "waits at " + steps());
        return this;
    }

    /** The decision is out and nobody has to act. */
    Walk waitsForAnAppeal() {
        return waitsFor("awaitAppeal");
    }

    /** Nobody has to act; an event, or time, will move it on. */
    Walk waitsFor(String element) {
        engine().settle(() -> trail.visitsTo(element) > 0 && steps().isEmpty(), () -> "waits at " + steps());
        return this;
    }

    void endsAt(String end) {
        engine().settle(
                        trail::isOver,
                        () -> "has not ended, waits at %s, incidents %s".formatted(steps(), trail.incidents()));
        assertThat(trail.ends()).contains(end);
        assertThat(trail.openJobs()).isEmpty();
        assertThat(trail.incidents()).isEmpty();
    }

    Trail trail() {
        return trail;
    }

    // ---- how

    private Walk finish(String address, Map<String, ?> variables) {
        waitsAt(address);
        trail.openJobs().forEach((key, open) -> {
            if (open.equals(address)) finish(key, variables);
        });
        return this;
    }

    private void finish(long job, Map<String, ?> variables) {
        engine().client()
                .newCompleteCommand(job)
                .variables(with(variables))
                .send()
                .join();
    }

    Walk hears(String message, Map<String, ?> variables) {
        engine().client()
                .newPublishMessageCommand()
                .messageName(message)
                .correlationKey(file)
                .timeToLive(Duration.ZERO)
                .variables(with(variables))
                .send()
                .join();
        return this;
    }

    /** Like the process room: every command carries the file's dates as they are now. */
    private Map<String, Object> with(Map<String, ?> variables) {
        var all = new HashMap<String, Object>(variables);
        all.put(variable, file);
        all.put("due", dates("due", 30, 30));
        all.put("alert", dates("alert", 10, 20));
        all.putAll(odd);
        return all;
    }

    private Map<String, String> dates(String map, int days, int later) {
        var dates = new HashMap<String, String>();
        for (var timer : diagram.timers(map)) {
            var wait = Duration.ofDays(LAST_REMINDERS.contains(timer) ? later : days);
            dates.put(timer, engine().now().plus(wait).toString());
        }
        return dates;
    }

    private Set<String> steps() {
        return trail.openJobs().values().stream().filter(not(REMIND::equals)).collect(toCollection(TreeSet::new));
    }
}
