package org.tasdiq.credential;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.catalogue.AwardedId;
import org.tasdiq.catalogue.AwardedLearners;
import org.tasdiq.decision.DecisionEvent;
import org.tasdiq.decision.DecisionEvent.DecisionAnnulled;
import org.tasdiq.decision.DecisionEvent.DecisionRevoked;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;

/** Taking a credential back for good: with its decision, or a single one by two authorities of the institution. */
@Service
public class Recalls {
    private final RecallRepository recalls;
    private final CredentialRepository credentials;
    private final StatusLists lists;
    private final Earnings earnings;
    private final AwardedLearners learners;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recalls(
            RecallRepository recalls,
            CredentialRepository credentials,
            StatusLists lists,
            Earnings earnings,
            AwardedLearners learners,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.recalls = recalls;
        this.credentials = credentials;
        this.lists = lists;
        this.earnings = earnings;
        this.learners = learners;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Asks to revoke a single credential; nothing changes before another authority agrees.
     *
     * @param words beside the reason; needed where that is {@link StatusReason#OTHER}
     */
    @Transactional
    @Permission("credential.askRecall")
    public void ask(CaseId file, CredentialId id, StatusReason reason, String words) {
        var credential = revocable(file, id);
        if (recalls.findByCredentialIdAndWaitsTrue(id.value()).isPresent())
            throw Refusal.conflict("credential.recallAsked");
        var by = actors.person();
        var institution = earnings.institution(file);
        recalls.save(new Recall(credential.sheet(), institution, reason, words, by, clock.instant()));
        events.publishEvent(new CredentialEvent.CredentialRecallAsked(
                file, id, credential.sheet().number(), reason, words.strip(), by));
    }

    /** Agrees, and the credential is revoked, in the public list at once; its holder is told. */
    @Transactional
    @Permission("credential.confirmRecall")
    public void confirm(CaseId file, CredentialId id) {
        var credential = revocable(file, id);
        var recall = waiting(id);
        recall.confirm(actors.person(), clock.instant());
        recalls.save(recall);
        revoke(credential, recall.reason(), recall.words());
    }

    /** Gives the request up, or turns it down. */
    @Transactional
    @Permission("credential.withdrawRecall")
    public void withdraw(CaseId file, CredentialId id) {
        var credential = revocable(file, id);
        var by = actors.person();
        var recall = waiting(id);
        recall.withdraw(by, clock.instant());
        recalls.save(recall);
        events.publishEvent(new CredentialEvent.CredentialRecallWithdrawn(
                file, id, credential.sheet().number(), by));
    }

    /** The requests of the file that wait for a second authority. */
    @Transactional(readOnly = true)
    @Permission("credential.readRecall")
    public List<RecallSheet> pending(CaseId file) {
        return sheets(recalls.findByFileIdAndWaitsTrueOrderByAskedAt(file.value()));
    }

    /** The requests that the person who asks can agree to: of others, in institutions where they are an authority. */
    @Transactional(readOnly = true)
    @Permission("credential.listRecalls")
    public List<RecallSheet> waitingForMe() {
        var institutions = actors.current().institutions(Set.of(Role.CERTIFYING_AUTHORITY)).stream()
                .map(InstitutionId::value)
                .toList();
        var self = actors.person();
        return sheets(recalls.findByInstitutionIdInAndWaitsTrueOrderByAskedAt(institutions).stream()
                .filter(recall -> !recall.askedBy().equals(self))
                .toList());
    }

    /** The decision on a request was annulled: its attestation does not hold. Twice leaves the same state. */
    @Transactional
    @Permission("credential.revokeRecognition")
    public void revoke(RecognisedId request, int round) {
        credentials
                .findByFileIdAndRound(request.value(), round)
                .forEach(credential -> overtake(credential, StatusReason.DECISION_ANNULLED));
    }

    /** What rests on an annulled decision does not hold. */
    @EventListener
    void revoke(DecisionAnnulled annulled) {
        revoke(annulled, annulled.round(), StatusReason.DECISION_ANNULLED);
    }

    @EventListener
    void revoke(DecisionRevoked revoked) {
        revoke(revoked, revoked.round(), StatusReason.DECISION_REVOKED);
        for (var later : revoked.incomplete())
            credentials
                    .findByFileIdAndSubject(later.value(), CredentialSheet.WHOLE)
                    .forEach(whole -> overtake(whole, StatusReason.EARLIER_DECISION_REVOKED));
    }

    private void revoke(DecisionEvent taken, int round, StatusReason reason) {
        credentials
                .findByFileIdAndRound(taken.file().value(), round)
                .forEach(credential -> overtake(credential, reason));
    }

    private void overtake(Credential credential, StatusReason reason) {
        recalls.findByCredentialIdAndWaitsTrue(credential.id().value()).ifPresent(recall -> {
            recall.overtake(clock.instant());
            recalls.save(recall);
        });
        revoke(credential, reason, "");
    }

    private void revoke(Credential credential, StatusReason reason, String words) {
        if (!credential.revoke(reason, words, clock.instant())) return;
        credentials.save(credential);
        lists.follow(credential);
        var sheet = credential.sheet();
        if (sheet.file() instanceof AwardedId awarded)
            actors.asSystem(() -> {
                learners.revoked(awarded);
                return awarded;
            });
        events.publishEvent(
                new CredentialEvent.CredentialRevoked(sheet.file(), sheet.id(), sheet.number(), reason, words));
    }

    private Credential revocable(CaseId file, CredentialId id) {
        var credential =
                credentials.findByIdAndFileId(id.value(), file.value()).orElseThrow(Refusal.unknown("credential"));
        if (credential.status() == CredentialStatus.REVOKED) throw Refusal.conflict("credential.revokedAlready");
        return credential;
    }

    private Recall waiting(CredentialId id) {
        return recalls.findByCredentialIdAndWaitsTrue(id.value()).orElseThrow(Refusal.unknown("recall"));
    }

    private List<RecallSheet> sheets(List<Recall> waiting) {
        return waiting.stream()
                .map(recall -> recall.sheet(
                        credentials.findById(recall.credential()).orElseThrow().sheet()))
                .toList();
    }
}
