package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.identity.Enrolment;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.SecondFactorSheet;
import org.tasdiq.identity.SecondFactors;
import org.tasdiq.ui.Needs;

/** The second factor of the one who asks, and what happened to it. */
@RestController
@RequestMapping(V1.ROOT)
class SecondFactorResource {
    /** @param code of the authenticator, or a recovery code; empty where there is none yet */
    record FactorCode(String code) {}

    record LostFactor(String reason) {}

    private final SecondFactors factors;
    private final Journal journal;

    SecondFactorResource(SecondFactors factors, Journal journal) {
        this.factors = factors;
        this.journal = journal;
    }

    @Operation(summary = "Tell whether I have a second factor, and how many recovery codes are left")
    @Needs("identity.readOwnAccount")
    @GetMapping("/me/second-factor")
    SecondFactorSheet own() {
        return factors.own();
    }

    @Operation(
            summary = "Show a new secret for an authenticator; it counts once a code of it was right",
            description = "With a code of the present authenticator, where there is one.")
    @Needs("identity.changeOwnAccount")
    @PostMapping("/me/second-factor")
    Enrolment begin(@RequestBody FactorCode present) {
        return factors.begin(present.code());
    }

    @Operation(summary = "Take the authenticator into use, with a code of the secret shown; gives the recovery codes")
    @Needs("identity.changeOwnAccount")
    @PutMapping("/me/second-factor")
    List<String> enrol(@RequestBody FactorCode first) {
        return factors.enrol(first.code());
    }

    @Operation(summary = "Make ten new recovery codes; the old ones no longer count")
    @Needs("identity.changeOwnAccount")
    @PostMapping("/me/second-factor/recovery-codes")
    List<String> renewRecovery(@RequestBody FactorCode present) {
        return factors.renewRecovery(present.code());
    }

    @Operation(summary = "Remove my second factor, with a code of it")
    @Needs("identity.changeOwnAccount")
    @PostMapping("/me/second-factor/removal")
    void remove(@RequestBody FactorCode present) {
        factors.remove(present.code());
    }

    @Operation(summary = "Remove the second factor of somebody who lost it, with a reason; only where one administers")
    @Needs("identity.manageRoles")
    @PostMapping("/people/{person}/second-factor/removal")
    void removeOf(@PathVariable PersonId person, @RequestBody LostFactor lost) {
        factors.removeOf(person, lost.reason());
    }

    @Operation(summary = "Read what happened to my account, the oldest first")
    @Needs("audit.readOwnJournal")
    @GetMapping("/me/journal")
    List<JournalEntrySheet> journal() {
        return journal.own();
    }
}
