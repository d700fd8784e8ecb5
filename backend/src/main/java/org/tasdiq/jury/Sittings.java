package org.tasdiq.jury;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Intake;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.Role;

/** The sessions of an institution: days on which several juries sit, one file after the other. */
@Service
public class Sittings {
    private static final int PAGE = 50;
    private static final int PAGE_OF_A_FORECAST = 500;
    private static final int LONGEST_SPAN = 400;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Set<Role> READERS =
            Set.of(Role.JURY_SECRETARY, Role.CERTIFYING_AUTHORITY, Role.QUALITY_AUDITOR, Role.ADMINISTRATOR);

    private final SittingRepository sittings;
    private final SlotRepository slots;
    private final JuryRepository juries;
    private final WaitingQueries waiting;
    private final Slots places;
    private final SessionPolicy policy;
    private final Institutions institutions;
    private final Candidacies candidacies;
    private final Intake intake;
    private final Deadlines deadlines;
    private final Guard guard;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    Sittings(
            SittingRepository sittings,
            SlotRepository slots,
            JuryRepository juries,
            WaitingQueries waiting,
            Slots places,
            SessionPolicy policy,
            Institutions institutions,
            Candidacies candidacies,
            Intake intake,
            Deadlines deadlines,
            Guard guard,
            Actors actors,
            ApplicationEventPublisher events) {
        this.sittings = sittings;
        this.slots = slots;
        this.juries = juries;
        this.waiting = waiting;
        this.places = places;
        this.policy = policy;
        this.institutions = institutions;
        this.candidacies = candidacies;
        this.intake = intake;
        this.deadlines = deadlines;
        this.guard = guard;
        this.actors = actors;
        this.events = events;
    }

    /** The institutions whose sessions the reader may see. */
    @Transactional(readOnly = true)
    @Permission("jury.listSittings")
    public List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(READERS));
    }

    /** Plans a day for juries, today at the earliest; files take their places in it one by one. */
    @Transactional
    @Permission("jury.manageSittings")
    public SittingId open(InstitutionId institution, SittingPlan plan) {
        policy.check(institutions.sheet(institution).regime(), plan);
        return sittings.save(new Sitting(institution, plan)).id();
    }

    /**
     * Moves a session, or changes its rooms, hours and capacity. The files move with its first hour. Where somebody was
     * summoned to another day, hour or place, a reason is required, and all are summoned anew, once.
     */
    @Transactional
    @Permission("jury.manageSittings")
    public void change(InstitutionId institution, SittingId id, SittingPlan plan, String reason) {
        // The juries first, as everywhere: who takes a place holds the jury before the session.
        var files = slots.files(id.value()).stream().map(CandidacyId::new).toList();
        var moving = files.stream().map(juries::hold).toList();
        var sitting = sittings.held(id.value(), institution.value()).orElseThrow(Refusal.unknown("sitting"));
        if (slots.countBySittingId(id.value()) != moving.size()) throw Refusal.conflict("jury.sittingChanged");
        policy.check(institutions.sheet(institution).regime(), plan);
        if (plan.capacity() < moving.size()) throw Refusal.invalid("capacity", "jury.sittingFull", moving.size());
        var before = sitting.plan();
        long later = ChronoUnit.MINUTES.between(before.opens(), plan.opens());
        boolean elsewhere = later != 0
                || !before.date().equals(plan.date())
                || !before.place().equals(plan.place().strip())
                || !before.videoLink().equals(plan.videoLink().strip());
        if (elsewhere && moving.stream().anyMatch(Jury::isHeard)) throw Refusal.conflict("jury.sittingHeld");
        if (elsewhere && reason.isBlank() && moving.stream().anyMatch(Jury::isSummoned)) {
            throw Refusal.invalid("reason", "required");
        }
        sitting.write(plan);
        if (elsewhere) move(sitting, moving, later, reason.strip());
        else moving.forEach(jury -> stays(sitting, jury));
    }

    private void move(Sitting sitting, List<Jury> moving, long later, String reason) {
        // All leave before the first takes a place: they may follow each other into it.
        moving.forEach(places::leaveAll);
        for (var jury : moving) {
            var file = candidacies.sheet(jury.file());
            var slot = places.taken(jury).orElseThrow(Refusal.unknown("sitting"));
            var present = slot.plan(
                    sitting.id(), Objects.requireNonNull(jury.session()).lateReason());
            var wanted = policy.explained(
                    file.id(),
                    new SlotPlan(
                            present.sitting(),
                            present.room(),
                            present.start().plusMinutes(later),
                            present.minutes(),
                            present.pause(),
                            present.lateReason()),
                    sitting.plan().date(),
                    reason);
            policy.check(file.id(), file.regime(), sitting.session(wanted));
            var session = places.take(jury, file, sitting, slot, wanted);
            jury.move(session);
            events.publishEvent(
                    new JuryEvent.SessionMoved(file.id(), jury.round(), session, reason, jury.isSummoned()));
        }
    }

    private void stays(Sitting sitting, Jury jury) {
        places.taken(jury).ifPresent(slot -> {
            var sheet = slot.sheet(jury.file());
            sitting.require(sheet.room(), sheet.start(), sheet.minutes());
        });
    }

    /** Takes an empty session out of the calendar. */
    @Transactional
    @Permission("jury.manageSittings")
    public void close(InstitutionId institution, SittingId id) {
        var sitting = sittings.held(id.value(), institution.value()).orElseThrow(Refusal.unknown("sitting"));
        if (slots.countBySittingId(id.value()) > 0) throw Refusal.conflict("jury.sittingNotEmpty");
        sittings.delete(sitting);
    }

    /** The sessions between two days, both included, the soonest first; at most 400 days, of the years 1900 to 2199. */
    @Transactional(readOnly = true)
    @Permission("jury.readSittings")
    public List<SittingSheet> between(InstitutionId institution, LocalDate from, LocalDate to) {
        if (isUnknown(from)) throw Refusal.invalid("from", "deadline.yearUnknown");
        if (isUnknown(to)) throw Refusal.invalid("to", "deadline.yearUnknown");
        if (to.isBefore(from)) throw Refusal.invalid("to", "jury.sittingSpanReversed");
        if (from.plusDays(LONGEST_SPAN).isBefore(to)) throw Refusal.invalid("to", "jury.sittingSpan", LONGEST_SPAN);
        return sheets(sittings.between(institution.value(), from, to));
    }

    private static boolean isUnknown(LocalDate day) {
        return day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR;
    }

    @Transactional(readOnly = true)
    @Permission("jury.readSittings")
    public SittingSheet sheet(InstitutionId institution, SittingId id) {
        return sheets(List.of(sittings.findByIdAndInstitutionId(id.value(), institution.value())
                        .orElseThrow(Refusal.unknown("sitting"))))
                .getFirst();
    }

    /** A page of fifty of the files without a date, those whose legal limit comes first at the top. */
    @Transactional(readOnly = true)
    @Permission("jury.readSittings")
    public WaitingPage waiting(InstitutionId institution, WaitingPage.From after) {
        return waiting(institution, after, PAGE);
    }

    /** All of them, however many. */
    @Transactional(readOnly = true)
    @Permission("jury.readSittings")
    public List<WaitingFile> waiting(InstitutionId institution) {
        var all = new ArrayList<WaitingFile>();
        WaitingPage.From from = WaitingPage.From.start();
        while (from != null) {
            var page = waiting(institution, from, PAGE_OF_A_FORECAST);
            all.addAll(page.files());
            from = page.next();
        }
        return all;
    }

    private WaitingPage waiting(InstitutionId institution, WaitingPage.From after, int size) {
        var found = waiting.page(institution, actors.person(), after, size + 1);
        var rows = found.stream().limit(size).toList();
        var held = juries.findByIdIn(rows.stream().map(WaitingQueries.Row::jury).toList()).stream()
                .collect(Collectors.toMap(Jury::id, jury -> jury));
        var ids = held.values().stream().map(jury -> jury.file().value()).toList();
        var files = intake.sheets(ids);
        var limits = deadlines.lastDays(ids, "jury.deadline");
        return new WaitingPage(
                rows.stream()
                        .map(row -> Objects.requireNonNull(held.get(row.jury())))
                        .filter(jury -> files.containsKey(jury.file()))
                        .map(jury -> waiting(
                                jury,
                                Objects.requireNonNull(files.get(jury.file())),
                                limits.get(jury.file().value())))
                        .toList(),
                found.size() > size ? rows.getLast().place() : null);
    }

    /** The files whose date clashes with that of another, the soonest first; each needs another date. */
    @Transactional(readOnly = true)
    @Permission("jury.readSittings")
    public List<DoubleBooking> doubleBookings(InstitutionId institution) {
        return juries.notBooked(institution.value()).stream()
                .map(juries::findById)
                .flatMap(java.util.Optional::stream)
                .filter(jury -> guard.allows("candidacy.readFile", jury.file()))
                .map(jury -> {
                    var file = candidacies.sheet(jury.file());
                    return new DoubleBooking(
                            file.id(),
                            file.reference(),
                            places.taken(jury).orElseThrow().sheet(file.id()).sitting(),
                            Objects.requireNonNull(jury.session()),
                            places.taken(jury, file));
                })
                .toList();
    }

    private static WaitingFile waiting(Jury jury, CandidacySheet file, @Nullable LocalDate limit) {
        return new WaitingFile(
                file.id(),
                file.reference(),
                file.candidateName(),
                file.certification(),
                jury.status(),
                jury.members().size(),
                limit,
                jury.timesCalled());
    }

    private List<SittingSheet> sheets(Collection<Sitting> found) {
        var ids = found.stream().map(s -> s.id().value()).toList();
        var rows = ids.isEmpty()
                ? java.util.Map.<SittingId, List<SlotRepository.Row>>of()
                : slots.of(ids).stream()
                        .collect(Collectors.groupingBy(row -> row.sheet().sitting()));
        return found.stream()
                .map(sitting -> {
                    var its = rows.getOrDefault(sitting.id(), List.of());
                    return new SittingSheet(
                            sitting.id(),
                            sitting.institution(),
                            sitting.plan(),
                            its.stream().map(SlotRepository.Row::sheet).toList(),
                            its.stream()
                                    .anyMatch(row ->
                                            row.status() == JuryStatus.HEARD || row.status() == JuryStatus.ANNULLED));
                })
                .toList();
    }
}
