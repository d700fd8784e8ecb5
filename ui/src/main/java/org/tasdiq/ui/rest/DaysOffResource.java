package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.deadline.Calendars;
import org.tasdiq.deadline.ClosureDraft;
import org.tasdiq.deadline.ClosureId;
import org.tasdiq.deadline.ClosureSheet;
import org.tasdiq.deadline.HolidaySheet;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.ui.Needs;

/** Days that are no working days. */
@RestController
@RequestMapping(V1.ROOT)
class DaysOffResource {
    record Announcement(LocalDate firstDay) {}

    private final Calendars calendars;

    DaysOffResource(Calendars calendars) {
        this.calendars = calendars;
    }

    @Operation(summary = "List the closures of an institution, the earliest first")
    @Needs("deadline.readCalendar")
    @GetMapping("/institutions/{institution}/closures")
    List<ClosureSheet> closures(@PathVariable InstitutionId institution) {
        return calendars.closures(institution);
    }

    @Operation(summary = "Enter days on which the institution is closed")
    @Needs("deadline.changeCalendar")
    @PostMapping("/institutions/{institution}/closures")
    ClosureId close(@PathVariable InstitutionId institution, @RequestBody ClosureDraft draft) {
        return calendars.close(institution, draft);
    }

    @Operation(summary = "Take back a closure that has not begun")
    @Needs("deadline.changeCalendar")
    @DeleteMapping("/institutions/{institution}/closures/{closure}")
    void open(@PathVariable InstitutionId institution, @PathVariable ClosureId closure) {
        calendars.open(institution, closure);
    }

    @Operation(summary = "List the public holidays of a regime in one year")
    @Needs("deadline.readRegime")
    @GetMapping("/regimes/{regime}/holidays/{year}")
    List<HolidaySheet> holidays(@PathVariable String regime, @PathVariable int year) {
        return calendars.holidays(regime, year);
    }

    @Operation(summary = "Enter the day that was announced for a holiday of the moon")
    @Needs("deadline.changeRules")
    @PostMapping("/regimes/{regime}/holidays/{code}")
    void announce(@PathVariable String regime, @PathVariable String code, @RequestBody Announcement announcement) {
        calendars.announce(regime, code, announcement.firstDay());
    }
}
