package org.tasdiq.candidacy;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.referential.Referentials;

/** What whoever was invited does: answer, and find the files they accompany. */
@Service
public class Accompaniment {
    private final CandidacyRepository candidacies;
    private final InvitationRepository invitations;
    private final InvitationLinks links;
    private final Institutions institutions;
    private final Referentials referentials;
    private final People people;
    private final Roles roles;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Accompaniment(
            CandidacyRepository candidacies,
            InvitationRepository invitations,
            InvitationLinks links,
            Institutions institutions,
            Referentials referentials,
            People people,
            Roles roles,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.invitations = invitations;
        this.links = links;
        this.institutions = institutions;
        this.referentials = referentials;
        this.people = people;
        this.roles = roles;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Who invites, and what for.
     *
     * @throws Refusal unknown for a wrong link, a conflict for one that is over
     */
    @Transactional(readOnly = true)
    @Permission("candidacy.answerInvitation")
    public InvitationPage open(String token) {
        var invitation = invitations.holding(token);
        invitation.requireOpen(clock.instant());
        return page(invitation);
    }

    /**
     * Accepts, with an account of the address that was invited; who accepts becomes an adviser of the institution. Another
     * adviser of the file before them reads it no longer.
     */
    @Transactional
    @Permission("candidacy.answerInvitation")
    public CandidacyId accept(String token) {
        var person = actors.person();
        var invitation = invitations.holding(token);
        var candidacy = candidacies.get(invitation.file());
        var now = clock.instant();
        invitation.requireOpen(now);
        if (!invitation.isFor(account().email())) throw Refusal.forbidden("candidacy.invitationForAnother");
        candidacy.accept(person, invitation.mayWrite());
        invitations.accepted(candidacy.id()).ifPresent(earlier -> {
            earlier.withdraw(now);
            events.publishEvent(
                    new CandidacyEvent.ConsentWithdrawn(candidacy.id(), Objects.requireNonNull(earlier.adviser())));
        });
        invitation.accept(person, now);
        actors.asSystem(() -> {
            roles.grant(person, Role.ADVISER, candidacy.institution(), "");
            return true;
        });
        events.publishEvent(new CandidacyEvent.AdviserAccepted(candidacy.id(), person, invitation.mayWrite()));
        return candidacy.id();
    }

    /** Says no; the link alone is enough for it. */
    @Transactional
    @Permission("candidacy.answerInvitation")
    public void decline(String token) {
        var invitation = invitations.holding(token);
        invitation.requireOpen(clock.instant());
        invitation.decline(clock.instant());
        events.publishEvent(new CandidacyEvent.AdviserDeclined(invitation.file(), invitation.id()));
    }

    /**
     * The adviser gives it up and reads nothing of the file any more, also where it is open. The candidate may invite somebody
     * else; who accompanied still never judges in their files (D6412-6).
     *
     * @param farewell what the candidate is told; nobody else reads it
     */
    @Transactional
    @Permission("candidacy.giveUpAccompaniment")
    public void resign(CandidacyId file, String farewell) {
        var candidacy = candidacies.get(file);
        var consent = invitations.accepted(file).orElseThrow(Refusal.unknown("invitation"));
        consent.resign(farewell, clock.instant());
        candidacy.dismissAdviser();
        events.publishEvent(new CandidacyEvent.AdviserResigned(file, consent.id(), actors.person()));
    }

    /** What an adviser said when they gave it up. */
    @Transactional(readOnly = true)
    @Permission("candidacy.addressAdviser")
    public String farewell(InvitationId id) {
        return invitations.findById(id.value()).map(Invitation::farewell).orElse("");
    }

    /** What waits for the answer of who advises in that institution already: they need no mail to find it. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listAccompanied")
    public List<InvitationPage> waiting() {
        var now = clock.instant();
        var actor = actors.current();
        return invitations.findByEmailAndStateOrderByInvitedAt(account().email(), InvitationState.INVITED).stream()
                .filter(i -> i.expiresAt().isAfter(now))
                .filter(i -> actor.is(Role.ADVISER, candidacies.get(i.file()).institution()))
                .map(this::page)
                .toList();
    }

    /** The files that the person who asks accompanies now, newest first. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listAccompanied")
    public List<CandidacySheet> files() {
        return candidacies.findByAdviserIdOrderByBegunAtDesc(actors.person().value()).stream()
                .map(Candidacy::sheet)
                .toList();
    }

    /** Where mail to whoever was invited goes; nowhere once it is over. */
    @Transactional(readOnly = true)
    @Permission("candidacy.addressAdviser")
    public Optional<InvitationAddress> address(InvitationId id) {
        return invitations
                .findById(id.value())
                .filter(i -> i.isOpen() && i.expiresAt().isAfter(clock.instant()))
                .flatMap(i -> links.path(i)
                        .map(path -> new InvitationAddress(
                                i.email(),
                                i.language(),
                                links.lastDay(candidacies.get(i.file()).regime(), i),
                                path)));
    }

    private InvitationPage page(Invitation invitation) {
        var candidacy = candidacies.get(invitation.file()).sheet();
        return new InvitationPage(
                candidacy.candidateName(),
                institutions.sheet(candidacy.institution()).name(),
                referentials.sheet(candidacy.certification()).title(),
                invitation.email(),
                invitation.mayWrite(),
                links.lastDay(candidacy.regime(), invitation),
                links.path(invitation).orElseThrow());
    }

    private PersonSheet account() {
        return people.self();
    }
}
