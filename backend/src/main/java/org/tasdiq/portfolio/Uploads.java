package org.tasdiq.portfolio;

import java.io.InputStream;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/** Takes bytes in: may they come, store them durably, then the row; in this order, so that no row is without its bytes. */
@Component
class Uploads {
    private static final long MEGABYTE = 1024 * 1024;

    private final EvidenceStore store;
    private final EvidenceRepository items;
    private final PortfolioRepository portfolios;
    private final ClaimRepository claims;
    private final Candidacies candidacies;
    private final Deadlines deadlines;
    private final PortfolioSettings settings;
    private final TransactionOperations transactions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Uploads(
            EvidenceStore store,
            EvidenceRepository items,
            PortfolioRepository portfolios,
            ClaimRepository claims,
            Candidacies candidacies,
            Deadlines deadlines,
            PortfolioSettings settings,
            TransactionOperations transactions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.store = store;
        this.items = items;
        this.portfolios = portfolios;
        this.claims = claims;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
        this.settings = settings;
        this.transactions = transactions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    EvidenceId add(CandidacyId file, EvidenceDescription description, FileName name, InputStream content) {
        return add(file, actors.person(), description, name, content, _ -> {});
    }

    /** @param kept hears of the item in the transaction that keeps it */
    EvidenceId add(
            CandidacyId file,
            PersonId by,
            EvidenceDescription description,
            FileName name,
            InputStream content,
            Consumer<EvidenceId> kept) {
        Runnable rule = () -> {
            var application = candidacies.sheet(file);
            portfolios.lock(file).requireOpenFor(description.kind().use(), application.status());
            description.requireKnownExperience(application);
        };
        return take(file, description.kind().use(), rule, content, (id, stored) -> {
            var item = new Evidence(id, file, description, name, stored, by, clock.instant());
            items.save(item);
            kept.accept(id);
            events.publishEvent(item.added());
        });
    }

    EvidenceId excuse(CandidacyId file, FileName name, InputStream content) {
        var description = new EvidenceDescription(EvidenceKind.EXCUSE_PROOF, name.value(), null, null);
        Runnable rule = () -> portfolios.lock(file).requireOpenForExcuses();
        return take(file, EvidenceKind.Use.EXCUSE, rule, content, (id, stored) -> {
            var item = new Evidence(id, file, description, name, stored, actors.person(), clock.instant());
            items.save(item);
            events.publishEvent(item.added());
        });
    }

    EvidenceId replace(CandidacyId file, EvidenceId earlier, FileName name, InputStream content) {
        Runnable rule = () -> {
            portfolios.lock(file).requireCorrection();
            items.lock(file, earlier).requireToReplace();
        };
        return take(file, EvidenceKind.Use.PORTFOLIO, rule, content, (id, stored) -> {
            var item = items.get(file, earlier).replacement(id, name, stored, actors.person(), clock.instant());
            items.save(item);
            claims.findByCandidacyId(file.value()).forEach(c -> c.follow(earlier, id));
            events.publishEvent(item.added());
            events.publishEvent(new PortfolioEvent.EvidenceReplaced(file, earlier, id));
        });
    }

    interface Keep {
        void keep(EvidenceId id, EvidenceStore.Stored stored);
    }

    /** @param rule run before the bytes come and again before the row is written */
    EvidenceId take(CandidacyId file, EvidenceKind.Use use, Runnable rule, InputStream content, Keep keep) {
        var id = new EvidenceId(UUID.randomUUID());
        long limit = inTransaction(() -> {
            rule.run();
            return limit(file, use);
        });
        var stored = store.put(id.value(), content, limit);
        try {
            // The rule again: the portfolio may have been submitted while the bytes arrived.
            return inTransaction(() -> {
                rule.run();
                keep.keep(id, stored);
                return id;
            });
        } catch (Refusal | ConcurrencyFailureException refused) {
            store.delete(id.value());
            throw refused;
        }
    }

    private long limit(CandidacyId file, EvidenceKind.Use use) {
        // What a member of the jury hands in takes no room from the candidate.
        var kinds = use == EvidenceKind.Use.MEMBER_EXCUSE ? EvidenceKind.of(use) : EvidenceKind.ofTheCandidate();
        long left = settings.maxMegabytesPerFile() * MEGABYTE - items.bytesOf(file.value(), kinds);
        if (left < MEGABYTE) throw Refusal.conflict("portfolio.fileFull", settings.maxMegabytesPerFile());
        var regime = actors.asSystem(() -> candidacies.sheet(file)).regime();
        var parameter = switch (use) {
            case EXCUSE, MEMBER_EXCUSE, IDENTITY -> "upload.maxMB.identityDocument";
            case APPLICATION -> "upload.maxMB.feasibility";
            case PORTFOLIO, APPEAL -> "upload.maxMB.attachment";
        };
        return Math.min(left, deadlines.number(regime, parameter).longValueExact() * MEGABYTE);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transactions.<T>execute(t -> work.get()));
    }
}
