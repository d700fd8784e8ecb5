package org.tasdiq.portfolio;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.referential.Referentials;

/** What whoever holds a link may do, without an account: read what is asked, keep a draft, sign, decline. */
@Service
public class Attesters {
    private final AttestationRepository attestations;
    private final PortfolioRepository portfolios;
    private final ClaimRepository claims;
    private final EvidenceRepository items;
    private final Uploads uploads;
    private final AttestationPaper paper;
    private final AttesterLinks links;
    private final Candidacies candidacies;
    private final Institutions institutions;
    private final Referentials referentials;
    private final Deadlines deadlines;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Attesters(
            AttestationRepository attestations,
            PortfolioRepository portfolios,
            ClaimRepository claims,
            EvidenceRepository items,
            Uploads uploads,
            AttestationPaper paper,
            AttesterLinks links,
            Candidacies candidacies,
            Institutions institutions,
            Referentials referentials,
            Deadlines deadlines,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attestations = attestations;
        this.portfolios = portfolios;
        this.claims = claims;
        this.items = items;
        this.uploads = uploads;
        this.paper = paper;
        this.links = links;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.referentials = referentials;
        this.deadlines = deadlines;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * What is asked, and the draft; the first time, the candidate learns that the link was followed.
     *
     * @throws Refusal unknown for a wrong or replaced link, a conflict for one that is over
     */
    @Transactional
    @Permission("portfolio.attest")
    public AttesterSheet open(String token) {
        var asked = locked(token);
        if (asked.open(clock.instant()))
            events.publishEvent(new PortfolioEvent.AttestationOpened(asked.file(), asked.id()));
        return sheet(asked);
    }

    /** Keeps what is written so far; nobody but whoever holds the link reads it. */
    @Transactional
    @Permission("portfolio.attest")
    public void keepDraft(String token, Testimony draft) {
        var asked = locked(token);
        refuse(draft.tooLong());
        asked.draft(draft);
    }

    /**
     * Signs: what is stated becomes an item of evidence, and stands beside the claims of the competencies it confirms.
     * The paper is set, and its bytes are stored, while no transaction is open.
     *
     * @param language in which the paper is written
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.attest")
    public void sign(String token, Testimony testimony, Signature signature, Locale language) {
        var file = inTransaction(() -> attestations.holding(token).file());
        var asked = inTransaction(() -> {
            var open = locked(file, token);
            refuse(testimony.gaps(open.request().competencies(), today(open)));
            refuse(signature.gaps(testimony.name()));
            return sheet(open);
        });
        var signedAt = clock.instant();
        var pdf = paper.of(asked, testimony, signature, language);
        uploads.take(
                file,
                EvidenceKind.Use.PORTFOLIO,
                () -> locked(file, token),
                new ByteArrayInputStream(pdf),
                (id, stored) -> {
                    var open = locked(file, token);
                    var item = Evidence.attested(
                            id, open, paper.description(open, testimony, today(open), language), stored, signedAt);
                    items.save(item);
                    open.sign(testimony, id, signedAt);
                    open.request().competencies().stream()
                            .filter(testimony::confirms)
                            .forEach(c -> claims.on(file, c).add(id));
                    events.publishEvent(item.added());
                    events.publishEvent(new PortfolioEvent.AttestationSigned(file, open.id(), id));
                });
    }

    /** Says no, with or without a reason; a draft is gone. */
    @Transactional
    @Permission("portfolio.attest")
    public void decline(String token, String reason) {
        var asked = locked(token);
        asked.decline(reason, clock.instant());
        events.publishEvent(new PortfolioEvent.AttestationDeclined(asked.file(), asked.id()));
    }

    /** Where mail to the attester goes; nowhere once it is over. */
    @Transactional(readOnly = true)
    @Permission("portfolio.addressAttester")
    public Optional<AttesterAddress> address(AttestationId id) {
        return attestations
                .findById(id.value())
                .filter(a -> a.state().isOpen() && a.expiresAt().isAfter(clock.instant()))
                .map(a -> new AttesterAddress(
                        a.request().name(),
                        a.request().email(),
                        a.request().locale(),
                        a.linkNumber(),
                        links.lastDay(candidacies.sheet(a.file()).regime(), a),
                        "/attest/" + links.token(a.id(), a.linkNumber()) + "?lang="
                                + a.request().locale().getLanguage()));
    }

    /** Held with its portfolio: what is signed, withdrawn and handed in at the same moment takes turns. */
    private Attestation locked(String token) {
        return locked(attestations.holding(token).file(), token);
    }

    /** Where nothing was read before, all that follows is as the one before in the turn left it. */
    private Attestation locked(CandidacyId file, String token) {
        var portfolio = portfolios.lock(file);
        var asked = attestations.holding(token);
        asked.requireOpen(clock.instant());
        portfolio.requireCompiling();
        var reader = actors.current().person();
        if (reader != null
                && reader.equals(actors.asSystem(() -> candidacies.sheet(file)).candidate()))
            throw Refusal.forbidden("portfolio.ownAttestation");
        return asked;
    }

    private AttesterSheet sheet(Attestation asked) {
        var request = asked.request();
        var application = actors.asSystem(() -> candidacies.sheet(asked.file()));
        var certification = referentials.sheet(application.certification());
        var experience = application.form().experiences().get(request.experience());
        return new AttesterSheet(
                application.candidateName(),
                institutions.sheet(application.institution()).name(),
                certification.title(),
                experience.role(),
                experience.organisation(),
                certification.blocks().stream()
                        .flatMap(b -> b.competencies().stream())
                        .filter(c -> request.competencies().contains(c.id()))
                        .toList(),
                request.language(),
                links.lastDay(application.regime(), asked),
                deadlines.today(application.regime()),
                asked.draft());
    }

    private LocalDate today(Attestation asked) {
        return deadlines.today(
                actors.asSystem(() -> candidacies.sheet(asked.file())).regime());
    }

    private static void refuse(List<Refusal> gaps) {
        if (!gaps.isEmpty()) throw gaps.getFirst();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.<T>execute(t -> work.get()));
    }
}
