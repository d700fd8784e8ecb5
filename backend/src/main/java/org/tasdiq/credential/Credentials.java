package org.tasdiq.credential;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.decision.BlockDecision;
import org.tasdiq.decision.DecisionEvent;
import org.tasdiq.decision.DecisionEvent.DecisionAnnulled;
import org.tasdiq.decision.DecisionEvent.DecisionRevoked;
import org.tasdiq.decision.DecisionSheet;
import org.tasdiq.decision.Decisions;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.Referentials;

/** The credentials of a file. A refusal earns none. */
@Service
public class Credentials {
    private final CredentialRepository credentials;
    private final Decisions decisions;
    private final Candidacies candidacies;
    private final Institutions institutions;
    private final Referentials referentials;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Credentials(
            CredentialRepository credentials,
            Decisions decisions,
            Candidacies candidacies,
            Institutions institutions,
            Referentials referentials,
            ApplicationEventPublisher events,
            Clock clock) {
        this.credentials = credentials;
        this.decisions = decisions;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.referentials = referentials;
        this.events = events;
        this.clock = clock;
    }

    /** Issues what the decision that holds has granted; what was issued already stays as it is. */
    @Transactional
    @Permission("credential.issueCredential")
    public void issue(CandidacyId id) {
        var decision = decisions.current(id).orElseThrow(Refusal.unknown("decision"));
        var file = candidacies.sheet(id);
        decision.blocks().stream().filter(BlockDecision::granted).forEach(block -> issue(file, decision, block));
        if (decision.completesCertification()) issue(file, decision, null);
    }

    /** The credentials of the file, revoked ones included. */
    @Transactional(readOnly = true)
    @Permission("credential.readCredential")
    public List<CredentialSheet> of(CandidacyId id) {
        return credentials.findByFileIdOrderByRoundAscSubjectAsc(id.value()).stream()
                .map(Credential::sheet)
                .toList();
    }

    /** What rests on an annulled decision does not hold. */
    @EventListener
    void revoke(DecisionAnnulled annulled) {
        revoke(annulled, annulled.round(), "decisionAnnulled");
    }

    @EventListener
    void revoke(DecisionRevoked revoked) {
        revoke(revoked, revoked.round(), "decisionRevoked");
        for (var later : revoked.incomplete())
            credentials
                    .findByFileIdAndSubject(later.value(), CredentialSheet.WHOLE)
                    .forEach(whole -> revoke(whole, "earlierDecisionRevoked"));
    }

    private void revoke(DecisionEvent taken, int round, String reason) {
        credentials.findByFileIdAndRound(taken.file().value(), round).forEach(credential -> revoke(credential, reason));
    }

    private void revoke(Credential credential, String reason) {
        if (!credential.revoke(reason, clock.instant())) return;
        var sheet = credential.sheet();
        events.publishEvent(new CredentialEvent.CredentialRevoked(
                sheet.file(), sheet.id(), sheet.number(), sheet.revocationReason()));
    }

    private void issue(CandidacySheet file, DecisionSheet decision, @Nullable BlockDecision block) {
        var subject = block == null ? CredentialSheet.WHOLE : block.code();
        if (credentials.existsByFileIdAndRoundAndSubject(file.id().value(), decision.round(), subject)) return;
        // The number names file, round and subject: it needs no counter and is the same whenever it is computed.
        var number = file.reference() + "-" + decision.round() + "-" + subject;
        var statement = Statement.of(
                number,
                file,
                institutions.sheet(file.institution()),
                referentials.sheet(file.certification()),
                decision,
                block);
        var credential = credentials.save(new Credential(
                number,
                file,
                decision.round(),
                subject,
                block == null ? null : block.block(),
                statement,
                clock.instant()));
        var sheet = credential.sheet();
        events.publishEvent(
                new CredentialEvent.CredentialIssued(file.id(), sheet.id(), sheet.number(), sheet.sha256()));
    }
}
