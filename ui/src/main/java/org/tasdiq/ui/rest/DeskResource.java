package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.Desk;
import org.tasdiq.desk.OpenTaskSheet;
import org.tasdiq.ui.Needs;

/** One person's desk, and the open tasks of a file. */
@RestController
class DeskResource {
    private final Desk desk;

    DeskResource(Desk desk) {
        this.desk = desk;
    }

    @Operation(summary = "List the tasks that wait for me, the longest waiting first")
    @Needs("desk.readDesk")
    @GetMapping(V1.ROOT + "/tasks")
    List<OpenTaskSheet> waitingForMe() {
        return desk.waitingForMe();
    }

    @Operation(summary = "List the tasks of my files that wait for somebody else")
    @Needs("desk.readDesk")
    @GetMapping(V1.ROOT + "/tasks/others")
    List<OpenTaskSheet> waitingForOthers() {
        return desk.waitingForOthers();
    }

    @Operation(summary = "List the open tasks of a file: who must act, until when, what happens otherwise")
    @Needs("candidacy.readFile")
    @GetMapping(V1.FILE + "/tasks")
    List<OpenTaskSheet> tasksOf(@PathVariable CandidacyId file) {
        return desk.tasksOf(file);
    }
}
