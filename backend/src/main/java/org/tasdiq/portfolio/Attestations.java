package org.tasdiq.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;

/** What the candidate asks of third parties, and how far each of them has come. */
@Service
public class Attestations {
    private final AttestationRepository attestations;
    private final PortfolioRepository portfolios;
    private final AttesterLinks links;
    private final Matrix matrix;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attestations(
            AttestationRepository attestations,
            PortfolioRepository portfolios,
            AttesterLinks links,
            Matrix matrix,
            Candidacies candidacies,
            Deadlines deadlines,
            People people,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attestations = attestations;
        this.portfolios = portfolios;
        this.links = links;
        this.matrix = matrix;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.people = people;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Sends somebody a link to attest; a few may be open at the same time, so that nobody is flooded with mail. */
    @Transactional
    @Permission("portfolio.askAttestation")
    public AttestationId ask(CandidacyId file, AttestationRequest request) {
        portfolios.lock(file).requireCompiling();
        var application = candidacies.sheet(file);
        if (request.experience() >= application.form().experiences().size())
            throw Refusal.invalid("experience", "portfolio.noSuchExperience");
        if (!request.competencies().stream().allMatch(c -> matrix.targets(file, c)))
            throw Refusal.invalid("competencies", "portfolio.competencyNotTargeted");
        var own = actors.asSystem(() -> people.sheet(application.candidate())).email();
        if (request.email().equalsIgnoreCase(own)) throw Refusal.invalid("email", "portfolio.attesterIsCandidate");
        int mostOpen = number(application.regime(), "attestation.maxOpen");
        if (attestations.open(file).size() >= mostOpen)
            throw Refusal.conflict("portfolio.tooManyAttestationsOpen", mostOpen);
        int mostAsked = number(application.regime(), "attestation.maxAsked");
        if (attestations.of(file).size() >= mostAsked)
            throw Refusal.conflict("portfolio.tooManyAttestations", mostAsked);
        var id = new AttestationId(UUID.randomUUID());
        var asked = new Attestation(id, file, request, links.make(id, 1, file, application.regime()));
        attestations.save(asked);
        events.publishEvent(new PortfolioEvent.AttestationAsked(file, id, 1, asked.expiresAt()));
        return id;
    }

    /** Sends a new link, whose time begins anew; the earlier one opens nothing from now on. */
    @Transactional
    @Permission("portfolio.askAttestation")
    public void askAgain(CandidacyId file, AttestationId id) {
        portfolios.lock(file).requireCompiling();
        var regime = candidacies.sheet(file).regime();
        var asked = attestations.get(file, id);
        int mostOpen = number(regime, "attestation.maxOpen");
        if (!asked.state().isOpen() && attestations.open(file).size() >= mostOpen)
            throw Refusal.conflict("portfolio.tooManyAttestationsOpen", mostOpen);
        asked.renew(links.make(id, asked.linkNumber() + 1, file, regime), number(regime, "attestation.maxLinks"));
        events.publishEvent(new PortfolioEvent.AttestationAsked(file, id, asked.linkNumber(), asked.expiresAt()));
    }

    /** Asks no longer; the link is dead and a draft is gone. */
    @Transactional
    @Permission("portfolio.askAttestation")
    public void withdraw(CandidacyId file, AttestationId id) {
        portfolios.lock(file);
        attestations.get(file, id).withdraw(clock.instant());
        events.publishEvent(new PortfolioEvent.AttestationWithdrawn(file, id));
    }

    /** The earliest first. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readAttestations")
    public List<AttestationSheet> of(CandidacyId file) {
        var regime = candidacies.sheet(file).regime();
        return attestations.of(file).stream()
                .map(a -> a.sheet(links.lastDay(regime, a)))
                .toList();
    }

    private int number(String regime, String parameter) {
        return deadlines.number(regime, parameter).intValueExact();
    }
}
