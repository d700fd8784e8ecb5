package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.audit.BrokenLink;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.audit.JournalPage;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.ui.Needs;

/** The journal of a file and its proof. */
@RestController
@RequestMapping(V1.FILE + "/journal")
class JournalResource {
    record Verification(boolean intact, @Nullable BrokenLink broken) {}

    private final Journal journal;

    JournalResource(Journal journal) {
        this.journal = journal;
    }

    @Operation(summary = "Read everything that happened to the file, the oldest first")
    @Needs("audit.readJournal")
    @GetMapping
    List<JournalEntrySheet> entries(@PathVariable CandidacyId file) {
        return journal.entries(file);
    }

    @Operation(
            summary = "Read the journal a page at a time, the oldest first",
            description = "For the next page repeat with the value of next as after.")
    @Needs("audit.readJournal")
    @GetMapping("/page")
    JournalPage page(@PathVariable CandidacyId file, @RequestParam(defaultValue = "0") long after) {
        return journal.page(file, after);
    }

    @Operation(summary = "Reckon the chain of the journal again, and tell the first link that does not hold")
    @Needs("audit.readJournal")
    @GetMapping("/verification")
    Verification verify(@PathVariable CandidacyId file) {
        var broken = journal.verify(file);
        return new Verification(broken.isEmpty(), broken.orElse(null));
    }
}
