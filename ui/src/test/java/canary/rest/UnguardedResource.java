package canary.rest;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.ui.Needs;

/** Wrong on purpose: past the desks, and a permission that is not the one asked for. */
@RestController
class UnguardedResource {
    private final Candidacies candidacies;
    private final JdbcClient database;

    UnguardedResource(Candidacies candidacies, JdbcClient database) {
        this.candidacies = candidacies;
        this.database = database;
    }

    @Needs("candidacy.readFile")
    @GetMapping("/canary/number")
    long pastTheDesk() {
        return database.sql("select count(*) from candidacy").query(Long.class).single();
    }

    @Needs("candidacy.withdraw")
    @GetMapping("/canary/{file}")
    CandidacySheet anotherPermission(@PathVariable CandidacyId file) {
        return candidacies.sheet(file);
    }

    @GetMapping("/canary/{file}/none")
    CandidacySheet noPermission(@PathVariable CandidacyId file) {
        return candidacies.sheet(file);
    }
}
