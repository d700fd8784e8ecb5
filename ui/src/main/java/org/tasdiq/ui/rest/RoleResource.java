package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.audit.Journal;
import org.tasdiq.audit.JournalEntrySheet;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.RoleHolder;
import org.tasdiq.identity.RolePage;
import org.tasdiq.identity.RoleQuery;
import org.tasdiq.identity.Roles;
import org.tasdiq.ui.Needs;

/** Who holds which role in an institution. */
@RestController
@RequestMapping(V1.ROOT)
class RoleResource {
    record RoleChange(String reason) {}

    private final Roles roles;
    private final Journal journal;

    RoleResource(Roles roles, Journal journal) {
        this.roles = roles;
        this.journal = journal;
    }

    @Operation(summary = "List the institutions one administers")
    @Needs("identity.manageRoles")
    @GetMapping("/people/institutions")
    List<InstitutionSheet> institutions() {
        return roles.institutions();
    }

    @Operation(
            summary = "List the people of an institution with their roles, a page at a time",
            description =
                    "Without a role whoever holds another than the candidate's; \"everybody\" looks by at least three"
                            + " letters among all accounts. For the next page repeat with the two values of next.")
    @Needs("identity.readRoles")
    @GetMapping("/institutions/{institution}/people")
    RolePage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "false") boolean everybody,
            @RequestParam(defaultValue = "NAME") RoleQuery.Order order,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable UUID id) {
        return roles.page(
                institution,
                new RoleQuery(words, role, everybody, order),
                after == null || id == null ? RolePage.From.start() : new RolePage.From(after, id));
    }

    @Operation(
            summary = "Download the people of an institution as a table, a line for each role",
            description = "The filters are those of the list.")
    @Needs("identity.readRoles")
    @GetMapping(path = "/institutions/{institution}/people/csv", produces = "text/csv")
    ResponseEntity<byte[]> export(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Role role,
            @RequestParam(defaultValue = "false") boolean everybody,
            @RequestParam(defaultValue = "NAME") RoleQuery.Order order) {
        var csv = roles.export(institution, new RoleQuery(words, role, everybody, order))
                .csv();
        return Download.csv("people.csv", csv);
    }

    @Operation(summary = "Tell which roles a person holds in an institution, since when and by whom")
    @Needs("identity.readRoles")
    @GetMapping("/institutions/{institution}/people/{person}")
    RoleHolder holder(@PathVariable InstitutionId institution, @PathVariable PersonId person) {
        return roles.holder(institution, person);
    }

    @Operation(summary = "Tell how a person's roles and entries in an institution came and went, the oldest first")
    @Needs("audit.readJournalOfPeople")
    @GetMapping("/institutions/{institution}/people/{person}/journal")
    List<JournalEntrySheet> journal(@PathVariable InstitutionId institution, @PathVariable PersonId person) {
        return journal.of(institution, person);
    }

    @Operation(summary = "Grant a person a role in an institution, for a reason; never oneself")
    @Needs("identity.changeRoles")
    @PutMapping("/people/{person}/roles/{role}/{institution}")
    void grant(
            @PathVariable PersonId person,
            @PathVariable Role role,
            @PathVariable InstitutionId institution,
            @RequestBody RoleChange change) {
        roles.grant(person, role, institution, change.reason());
    }

    @Operation(summary = "Withdraw a role in an institution, for a reason; it no longer counts at once")
    @Needs("identity.changeRoles")
    @PostMapping("/people/{person}/roles/{role}/{institution}/withdrawal")
    void withdraw(
            @PathVariable PersonId person,
            @PathVariable Role role,
            @PathVariable InstitutionId institution,
            @RequestBody RoleChange change) {
        roles.withdraw(person, role, institution, change.reason());
    }
}
