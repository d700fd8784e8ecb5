package org.tasdiq.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;

/** Whom the candidate lets accompany them, and how far that consent reaches. */
@Service
public class Advisers {
    private final CandidacyRepository candidacies;
    private final InvitationRepository invitations;
    private final InvitationLinks links;
    private final Deadlines deadlines;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Advisers(
            CandidacyRepository candidacies,
            InvitationRepository invitations,
            InvitationLinks links,
            Deadlines deadlines,
            People people,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.invitations = invitations;
        this.links = links;
        this.deadlines = deadlines;
        this.people = people;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Invites somebody, with or without an account; nothing of the file opens before they accept. */
    @Transactional
    @Permission("candidacy.consentToAdviser")
    public InvitationId invite(CandidacyId file, AdviserRequest request) {
        var candidacy = candidacies.get(file);
        if (candidacy.status().isOver()) throw Refusal.conflict("candidacy.over");
        if (people.self().email().equalsIgnoreCase(request.email()))
            throw Refusal.invalid("email", "candidacy.ownAdviser");
        if (invitations.accepted(file).filter(i -> i.isFor(request.email())).isPresent())
            throw Refusal.invalid("email", "candidacy.alreadyAdviser");
        if (invitations.open(file).isPresent()) throw Refusal.conflict("candidacy.invitationOpen");
        int most = deadlines.number(candidacy.regime(), "adviser.maxInvited").intValueExact();
        if (invitations.of(file).size() >= most) throw Refusal.conflict("candidacy.tooManyInvitations", most);
        var id = new InvitationId(UUID.randomUUID());
        var invitation = new Invitation(id, file, request, links.make(id, file, candidacy.regime()));
        invitations.save(invitation);
        events.publishEvent(new CandidacyEvent.AdviserInvited(file, id, request.mayWrite(), invitation.expiresAt()));
        return id;
    }

    /** Takes back the invitation that waits for its answer; its link opens nothing any more. */
    @Transactional
    @Permission("candidacy.consentToAdviser")
    public void uninvite(CandidacyId file) {
        var open = invitations.open(file).orElseThrow(Refusal.unknown("invitation"));
        open.withdraw(clock.instant());
        events.publishEvent(new CandidacyEvent.InvitationWithdrawn(file, open.id()));
    }

    /** Withdraws the consent: the adviser reads nothing of the file any more, also where it is open. */
    @Transactional
    @Permission("candidacy.consentToAdviser")
    public void withdrawConsent(CandidacyId file) {
        var candidacy = candidacies.get(file);
        var adviser = present(candidacy);
        invitations.accepted(file).ifPresent(invitation -> invitation.withdraw(clock.instant()));
        candidacy.dismissAdviser();
        events.publishEvent(new CandidacyEvent.ConsentWithdrawn(file, adviser));
    }

    /** Whether the adviser may also write in the application and the portfolio. */
    @Transactional
    @Permission("candidacy.consentToAdviser")
    public void entrust(CandidacyId file, boolean mayWrite) {
        var candidacy = candidacies.get(file);
        var adviser = present(candidacy);
        candidacy.entrust(mayWrite);
        invitations.accepted(file).ifPresent(invitation -> invitation.entrust(mayWrite));
        events.publishEvent(new CandidacyEvent.ConsentChanged(file, adviser, mayWrite));
    }

    /** Every invitation of the file, the earliest first. */
    @Transactional(readOnly = true)
    @Permission("candidacy.consentToAdviser")
    public List<InvitationSheet> of(CandidacyId file) {
        var regime = candidacies.get(file).regime();
        return invitations.of(file).stream()
                .map(i -> i.sheet(links.lastDay(regime, i), name(i.adviser())))
                .toList();
    }

    private static PersonId present(Candidacy candidacy) {
        var adviser = candidacy.sheet().adviser();
        if (adviser == null) throw Refusal.conflict("candidacy.noAdviser");
        return adviser;
    }

    private @Nullable String name(@Nullable PersonId adviser) {
        return adviser == null
                ? null
                : actors.asSystem(() -> people.sheet(adviser)).name();
    }
}
