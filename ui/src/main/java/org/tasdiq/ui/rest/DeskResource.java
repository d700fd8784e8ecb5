package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.AccompaniedSheet;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.DeskPage;
import org.tasdiq.desk.OpenTaskId;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.ui.Needs;

/** One person's desk, and the open tasks of a file. */
@RestController
class DeskResource {
    private static final String PAGES = "Fifty at a time; for the next page repeat with the two values of next.";

    private final Desk desk;

    DeskResource(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "List the tasks that wait for me, the longest waiting first", description = PAGES)
    @Needs("desk.readDesk")
    @GetMapping(V1.ROOT + "/tasks")
    DeskPage waitingForMe(
            @RequestParam(required = false) @Nullable Instant openedAt,
            @RequestParam(required = false) @Nullable OpenTaskId task) {
        return desk.waitingForMe(from(openedAt, task));
    }

    @Operation(summary = "List the tasks of my files that wait for somebody else", description = PAGES)
    @Needs("desk.readDesk")
    @GetMapping(V1.ROOT + "/tasks/others")
    DeskPage waitingForOthers(
            @RequestParam(required = false) @Nullable Instant openedAt,
            @RequestParam(required = false) @Nullable OpenTaskId task) {
        return desk.waitingForOthers(from(openedAt, task));
    }

    private static DeskPage.@Nullable From from(@Nullable Instant openedAt, @Nullable OpenTaskId task) {
        return openedAt == null || task == null ? null : new DeskPage.From(openedAt, task);
    }

    @Operation(summary = "List the open tasks of a file: who must act, until when, what happens otherwise")
    @Needs("candidacy.readFile")
    @GetMapping(V1.FILE + "/tasks")
    List<OpenTaskSheet> tasksOf(@PathVariable CandidacyId file) {
        return desk.tasksOf(file);
    }

    @Operation(summary = "List the files I accompany as adviser, each with the task that is due first")
    @Needs("candidacy.listAccompanied")
    @GetMapping(V1.ROOT + "/files/accompanied")
    List<AccompaniedSheet> accompanied() {
        return desk.accompanied();
    }
}
