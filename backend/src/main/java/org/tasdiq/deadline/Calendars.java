package org.tasdiq.deadline;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.LawEvent.ClosureEntered;
import org.tasdiq.deadline.LawEvent.ClosureWithdrawn;
import org.tasdiq.deadline.LawEvent.HolidayAnnounced;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;

/** Days that are no working days: the closures of an institution and the public holidays of a country. */
@Service
public class Calendars {
    private static final int LONGEST_NAME = 120;
    private static final int MOST_DAYS = 100;
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Regimes regimes;
    private final LawBook book;
    private final Regency regency;
    private final Institutions institutions;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;

    Calendars(
            Regimes regimes,
            LawBook book,
            Regency regency,
            Institutions institutions,
            JdbcClient database,
            ApplicationEventPublisher events) {
        this.regimes = regimes;
        this.book = book;
        this.regency = regency;
        this.institutions = institutions;
        this.database = database;
        this.events = events;
    }

    /** The closures of an institution, the earliest first. */
    @Permission("deadline.readCalendar")
    public List<ClosureSheet> closures(InstitutionId institution) {
        return regimes.law().closures().getOrDefault(institution.value(), List.of()).stream()
                .map(Closure::sheet)
                .toList();
    }

    /** Enters days on which the institution is closed; they count in every period that is reckoned from now on. */
    @Transactional
    @Permission("deadline.changeCalendar")
    public ClosureId close(InstitutionId institution, ClosureDraft draft) {
        book.opened();
        var regime = institutions.sheet(institution).regime();
        var first = day("firstDay", draft.firstDay());
        var last = day("lastDay", draft.lastDay());
        if (first.isBefore(regimes.today(regime))) throw Refusal.invalid("firstDay", "deadline.closurePast");
        if (last.isBefore(first)) throw Refusal.invalid("lastDay", "deadline.closureReversed");
        if (last.isAfter(first.plusDays(MOST_DAYS - 1)))
            throw Refusal.invalid("lastDay", "deadline.closureTooLong", MOST_DAYS);
        named(draft.name());
        var id = new ClosureId(UUID.randomUUID());
        database.sql("insert into closure (id, institution_id, first_day, last_day, name_fr, name_ar, name_en)"
                        + " values (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        id.value().toString(),
                        institution.value().toString(),
                        first,
                        last,
                        draft.name().fr(),
                        draft.name().ar(),
                        draft.name().en())
                .update();
        events.publishEvent(new ClosureEntered(RegimeId.of(regime), institution, id, first, last));
        return id;
    }

    /** Takes back a closure that has not begun; what was reckoned with it stays. */
    @Transactional
    @Permission("deadline.changeCalendar")
    public void open(InstitutionId institution, ClosureId id) {
        var law = book.opened();
        var regime = institutions.sheet(institution).regime();
        var closure = law.closures().getOrDefault(institution.value(), List.of()).stream()
                .filter(one -> one.id().equals(id.value()))
                .findFirst()
                .orElseThrow(Refusal.unknown("closure"));
        if (!closure.firstDay().isAfter(regimes.today(regime))) throw Refusal.conflict("deadline.closureBegun");
        database.sql("delete from closure where id = ?")
                .param(id.value().toString())
                .update();
        events.publishEvent(new ClosureWithdrawn(RegimeId.of(regime), institution, id));
    }

    /** The public holidays of the regime's country in one year, the earliest first. */
    @Permission("deadline.readRegime")
    public List<HolidaySheet> holidays(String regime, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw Refusal.invalid("year", "deadline.yearUnknown");
        return regimes.calendar(regime, null).holidays().stream()
                .flatMap(holiday -> holiday.in(year))
                .sorted(Comparator.comparing(HolidaySheet::firstDay))
                .toList();
    }

    /** Takes the day that was announced for a holiday of the moon in place of the reckoned one of its year. */
    @Transactional
    @Permission("deadline.changeRules")
    public void announce(String regime, String code, @Nullable LocalDate firstDay) {
        var law = book.opened();
        regency.require(regime);
        var day = day("firstDay", firstDay);
        var holiday = law.calendar(regime, null).holidays().stream()
                .filter(one -> one.code().equals(code) && one.basis() == Holiday.Basis.HIJRI)
                .findFirst()
                .orElseThrow(Refusal.unknown("holiday"));
        if (!holiday.isNear(day)) throw Refusal.invalid("firstDay", "deadline.holidayElsewhere");
        var country = law.country(regime);
        database.sql("delete from announced_holiday where country = ? and code = ? and first_day between ? and ?")
                .params(country, code, day.minusDays(Holiday.NEAR), day.plusDays(Holiday.NEAR))
                .update();
        database.sql("insert into announced_holiday (country, code, first_day) values (?, ?, ?)")
                .params(country, code, day)
                .update();
        events.publishEvent(new HolidayAnnounced(RegimeId.of(regime), country, code, day));
    }

    private static LocalDate day(String field, @Nullable LocalDate day) {
        if (day == null) throw Refusal.invalid(field, "required");
        return day;
    }

    private static void named(Localized name) {
        named("name.fr", name.fr());
        named("name.ar", name.ar());
        named("name.en", name.en());
    }

    private static void named(String field, String name) {
        if (name.isBlank()) throw Refusal.invalid(field, "required");
        if (name.length() > LONGEST_NAME) throw Refusal.invalid(field, "deadline.tooLong", LONGEST_NAME);
    }
}
