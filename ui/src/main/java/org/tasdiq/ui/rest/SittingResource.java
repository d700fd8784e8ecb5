package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.jury.DoubleBooking;
import org.tasdiq.jury.Forecast;
import org.tasdiq.jury.Forecasts;
import org.tasdiq.jury.SittingId;
import org.tasdiq.jury.SittingPlan;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.WaitingFile;
import org.tasdiq.jury.WaitingPage;
import org.tasdiq.ui.Needs;

/** The sessions of an institution, the files that wait for one, and how far its jurors go. */
@RestController
@RequestMapping(V1.ROOT)
class SittingResource {
    /** @param reason required where somebody was summoned to another day, hour or place */
    record Change(SittingPlan plan, String reason) {}

    private final Sittings sittings;
    private final Forecasts forecasts;

    SittingResource(Sittings sittings, Forecasts forecasts) {
        this.sittings = sittings;
        this.forecasts = forecasts;
    }

    @Operation(summary = "List the institutions whose sessions one may see")
    @Needs("jury.listSittings")
    @GetMapping("/sessions/institutions")
    List<InstitutionSheet> institutions() {
        return sittings.institutions();
    }

    @Operation(summary = "List the sessions between two days with their files, the soonest first")
    @Needs("jury.readSittings")
    @GetMapping("/institutions/{institution}/sessions")
    List<SittingSheet> between(
            @PathVariable InstitutionId institution, @RequestParam LocalDate from, @RequestParam LocalDate to) {
        return sittings.between(institution, from, to);
    }

    @Operation(summary = "Read one session with its files in the order of their hours")
    @Needs("jury.readSittings")
    @GetMapping("/institutions/{institution}/sessions/{sitting}")
    SittingSheet sheet(@PathVariable InstitutionId institution, @PathVariable SittingId sitting) {
        return sittings.sheet(institution, sitting);
    }

    @Operation(summary = "Open a session in which several files can take their places")
    @Needs("jury.manageSittings")
    @PostMapping("/institutions/{institution}/sessions")
    SittingId open(@PathVariable InstitutionId institution, @RequestBody SittingPlan plan) {
        return sittings.open(institution, plan);
    }

    @Operation(summary = "Change or move a session; whoever was summoned is summoned anew")
    @Needs("jury.manageSittings")
    @PutMapping("/institutions/{institution}/sessions/{sitting}")
    void change(@PathVariable InstitutionId institution, @PathVariable SittingId sitting, @RequestBody Change change) {
        sittings.change(institution, sitting, change.plan(), change.reason());
    }

    @Operation(summary = "Remove an empty session")
    @Needs("jury.manageSittings")
    @DeleteMapping("/institutions/{institution}/sessions/{sitting}")
    void close(@PathVariable InstitutionId institution, @PathVariable SittingId sitting) {
        sittings.close(institution, sitting);
    }

    @Operation(summary = "List all files that wait for a date, those whose legal limit comes first at the top")
    @Needs("jury.readSittings")
    @GetMapping("/institutions/{institution}/waiting-files")
    List<WaitingFile> waiting(@PathVariable InstitutionId institution) {
        return sittings.waiting(institution);
    }

    @Operation(
            summary = "List the files that wait for a date, a page at a time",
            description = "Fifty at a time; for the next page repeat with the two values of next.")
    @Needs("jury.readSittings")
    @GetMapping("/institutions/{institution}/waiting-files/page")
    WaitingPage waiting(
            @PathVariable InstitutionId institution,
            @RequestParam(required = false) @Nullable Instant due,
            @RequestParam(required = false) @Nullable String reference) {
        return sittings.waiting(
                institution,
                due == null || reference == null ? WaitingPage.From.start() : new WaitingPage.From(due, reference));
    }

    @Operation(summary = "List the files whose date clashes with that of another, the soonest first")
    @Needs("jury.readSittings")
    @GetMapping("/institutions/{institution}/double-bookings")
    List<DoubleBooking> doubleBookings(@PathVariable InstitutionId institution) {
        return sittings.doubleBookings(institution);
    }

    @Operation(summary = "Foresee when each waiting file can be heard, and which legal limits will be missed")
    @Needs("jury.readSittings")
    @GetMapping("/institutions/{institution}/forecast")
    Forecast forecast(@PathVariable InstitutionId institution) {
        return forecasts.of(institution);
    }
}
