package org.tasdiq.process;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** The files and offers that do not go on by themselves, for those who administer an institution. */
@Service
public class Incidents {
    private static final int PAGE = 50;

    private final FaultRepository faults;
    private final EngineCommandRepository commands;
    private final Institutions institutions;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Incidents(
            FaultRepository faults,
            EngineCommandRepository commands,
            Institutions institutions,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.faults = faults;
        this.commands = commands;
        this.institutions = institutions;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The institutions one administers. */
    @Transactional(readOnly = true)
    @Permission("process.administer")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(EnumSet.of(Role.ADMINISTRATOR)));
    }

    /** @param after where the page begins; empty for the first one */
    @Transactional(readOnly = true)
    @Permission("process.readFaults")
    public FaultPage page(InstitutionId institution, FaultQuery query, FaultPage.@Nullable From after) {
        var found = faults.list(which(institution, query, after), order(query.order()), PAGE + 1).stream()
                .map(Fault::sheet)
                .toList();
        if (found.size() <= PAGE) return new FaultPage(found, null);
        var last = found.get(PAGE - 1);
        return new FaultPage(found.subList(0, PAGE), new FaultPage.From(value(last, query.order()), last.id()));
    }

    /** The whole list, however long. */
    @Transactional(readOnly = true)
    @Permission("process.readFaults")
    public List<FaultSheet> all(InstitutionId institution, FaultQuery query) {
        var all = new ArrayList<FaultSheet>();
        FaultPage.From after = null;
        do {
            var page = page(institution, query, after);
            all.addAll(page.faults());
            after = page.next();
        } while (after != null);
        return all;
    }

    /**
     * Has a failed step, or a command the engine did not take, tried again.
     *
     * @throws Refusal when the engine still tries by itself, or somebody else was faster
     */
    @Transactional
    @Permission("process.retry")
    public void retry(CaseId file, long fault) {
        var found = faults.findById(fault)
                .filter(one -> one.file().value().equals(file.value()))
                .orElseThrow(Refusal.unknown("fault"));
        found.retry(clock.instant());
        if (found.kind() == FaultKind.UNHEARD) {
            commands.findById(found.subject()).ifPresent(command -> command.hurry(clock.instant()));
        } else {
            var place = found.place();
            commands.save(new EngineCommand(
                    EngineCommand.Kind.RETRY,
                    found.file(),
                    found.step(),
                    found.subject(),
                    Map.of(
                            "element", place.element(),
                            "elementInstance", place.elementInstanceKey(),
                            "processInstance", place.processInstanceKey()),
                    clock.instant()));
        }
        events.publishEvent(new ProcessEvent.StepRetried(found.file(), found.step()));
        events.publishEvent(new CommandWritten(file.value()));
    }

    private static Specification<Fault> which(
            InstitutionId institution, FaultQuery query, FaultPage.@Nullable From after) {
        return (fault, _, by) -> {
            var all = new ArrayList<Predicate>();
            all.add(by.equal(fault.get("institutionId"), institution.value()));
            all.add(query.settled() ? by.isNotNull(fault.get("settledAt")) : by.isNull(fault.get("settledAt")));
            if (query.kind() != null) all.add(by.equal(fault.get("kind"), query.kind()));
            if (!query.words().isBlank()) all.add(by.like(fault.get("reference"), begins(query.words()), '!'));
            if (after != null) all.add(follows(fault, by, query.order(), after));
            return by.and(all.toArray(Predicate[]::new));
        };
    }

    private static String begins(String words) {
        return words.strip().replaceAll("([!%_])", "!$1") + "%";
    }

    private static Predicate follows(
            Root<Fault> fault, CriteriaBuilder by, FaultQuery.Order order, FaultPage.From after) {
        return order.column.equals("since")
                ? follows(fault.get("since"), fault.get("id"), by, order, instant(after.after()), after.id())
                : follows(fault.get(order.column), fault.get("id"), by, order, after.after(), after.id());
    }

    private static <V extends Comparable<? super V>> Predicate follows(
            Path<V> column, Path<Long> id, CriteriaBuilder by, FaultQuery.Order order, V value, long after) {
        var beyond = order.descending ? by.lessThan(column, value) : by.greaterThan(column, value);
        return by.or(beyond, by.and(by.equal(column, value), by.greaterThan(id, after)));
    }

    private static Instant instant(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException noInstant) {
            throw Refusal.invalid("after", "rest.unreadable");
        }
    }

    private static Sort order(FaultQuery.Order order) {
        var by = Sort.by(order.descending ? Sort.Direction.DESC : Sort.Direction.ASC, order.column);
        return by.and(Sort.by("id"));
    }

    private static String value(FaultSheet fault, FaultQuery.Order order) {
        return switch (order) {
            case NEWEST, OLDEST -> fault.since().toString();
            case STEP -> fault.step();
            case REFERENCE -> fault.reference();
        };
    }
}
