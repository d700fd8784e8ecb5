package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ResponseEntity;
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
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.jury.JurorEntry;
import org.tasdiq.jury.JurorImport;
import org.tasdiq.jury.JurorImports;
import org.tasdiq.jury.JurorList;
import org.tasdiq.jury.JurorOrder;
import org.tasdiq.jury.JurorPage;
import org.tasdiq.jury.JurorQuery;
import org.tasdiq.jury.JurorRecord;
import org.tasdiq.jury.JurorSheet;
import org.tasdiq.jury.JurorSort;
import org.tasdiq.jury.Jurors;
import org.tasdiq.jury.Quality;
import org.tasdiq.ui.Needs;

/** The register of people who may be called to sit. */
@RestController
@RequestMapping(V1.ROOT)
class JurorResource {
    record Reason(String reason) {}

    record Counted(int jurors) {}

    private static final String CSV = "text/csv";

    private final Jurors jurors;
    private final JurorList list;
    private final JurorImports imports;

    JurorResource(Jurors jurors, JurorList list, JurorImports imports) {
        this.jurors = jurors;
        this.list = list;
        this.imports = imports;
    }

    @Operation(summary = "List the institutions whose register one may see")
    @Needs("jury.listRegisters")
    @GetMapping("/jurors/institutions")
    List<InstitutionSheet> institutions() {
        return jurors.institutions();
    }

    @Operation(
            summary = "List the whole register of an institution, by name",
            description = "Without a filter everybody who may be called; \"inactive\" lists those who may not.")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors")
    List<JurorSheet> search(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Quality quality,
            @RequestParam(defaultValue = "") String certification,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean trained,
            @RequestParam(defaultValue = "false") boolean inactive) {
        return list.all(institution, query(words, quality, certification, language, on, trained, inactive));
    }

    @Operation(
            summary = "List the register with what each juror has done and is doing, a page at a time",
            description = "The filters are those of the list. For the next page repeat with the two values of next.")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors/page")
    JurorPage page(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Quality quality,
            @RequestParam(defaultValue = "") String certification,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean trained,
            @RequestParam(defaultValue = "false") boolean inactive,
            @RequestParam(defaultValue = "NAME") JurorOrder order,
            @RequestParam(defaultValue = "false") boolean descending,
            @RequestParam(required = false) @Nullable String value,
            @RequestParam(required = false) @Nullable UUID person) {
        return list.page(
                institution,
                query(words, quality, certification, language, on, trained, inactive),
                new JurorSort(order, descending),
                value == null || person == null ? null : new JurorPage.From(value, person));
    }

    @Operation(
            summary = "Count those of the register who are found",
            description = "The filters are those of the list.")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors/count")
    Counted count(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Quality quality,
            @RequestParam(defaultValue = "") String certification,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean trained,
            @RequestParam(defaultValue = "false") boolean inactive) {
        return new Counted(
                list.count(institution, query(words, quality, certification, language, on, trained, inactive)));
    }

    @Operation(
            summary = "Download the register as a table that can be brought back unchanged",
            description = "The filters are those of the list.")
    @Needs("jury.readRegistry")
    @GetMapping(path = "/institutions/{institution}/jurors/csv", produces = CSV)
    ResponseEntity<byte[]> export(
            @PathVariable InstitutionId institution,
            @RequestParam(defaultValue = "") String words,
            @RequestParam(required = false) @Nullable Quality quality,
            @RequestParam(defaultValue = "") String certification,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate on,
            @RequestParam(defaultValue = "false") boolean trained,
            @RequestParam(defaultValue = "false") boolean inactive) {
        var csv = imports.export(institution, query(words, quality, certification, language, on, trained, inactive))
                .csv();
        return Download.csv("jurors.csv", csv);
    }

    @Operation(
            summary = "Read a table of jurors in UTF-8: what each line would change, or why it is refused",
            description = "Nothing is written unless \"write\" is true and no line is refused.")
    @Needs("jury.manageRegistry")
    @PostMapping(path = "/institutions/{institution}/jurors/csv", consumes = CSV)
    JurorImport read(
            @PathVariable InstitutionId institution,
            @RequestBody byte[] table,
            @RequestParam(defaultValue = "false") boolean write) {
        return imports.read(institution, JurorImport.text(table), write);
    }

    @Operation(summary = "Count what each juror of the register has done and is doing")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors/records")
    Map<UUID, JurorRecord> records(@PathVariable InstitutionId institution) {
        return list.records(institution).entrySet().stream()
                .collect(Collectors.toMap(entry -> entry.getKey().value(), Map.Entry::getValue));
    }

    @Operation(summary = "List the jury members of the institution who are not in its register yet")
    @Needs("jury.manageRegistry")
    @GetMapping("/institutions/{institution}/jurors/missing")
    List<PersonSheet> missing(@PathVariable InstitutionId institution) {
        return jurors.notEntered(institution);
    }

    @Operation(summary = "Read one entry of the register of an institution")
    @Needs("jury.readRegistry")
    @GetMapping("/institutions/{institution}/jurors/{person}")
    JurorSheet sheet(@PathVariable InstitutionId institution, @PathVariable PersonId person) {
        return jurors.sheet(institution, person);
    }

    @Operation(summary = "Enter a jury member into the register, or correct the entry")
    @Needs("jury.manageRegistry")
    @PutMapping("/jurors")
    void register(@RequestBody JurorEntry entry) {
        jurors.register(entry);
    }

    @Operation(summary = "Call a juror to no jury any more, for a reason; nothing is deleted")
    @Needs("jury.manageRegistry")
    @PostMapping("/institutions/{institution}/jurors/{person}/deactivation")
    void deactivate(
            @PathVariable InstitutionId institution, @PathVariable PersonId person, @RequestBody Reason because) {
        jurors.deactivate(institution, person, because.reason());
    }

    @Operation(summary = "Let a juror be called again")
    @Needs("jury.manageRegistry")
    @PostMapping("/institutions/{institution}/jurors/{person}/activation")
    void activate(@PathVariable InstitutionId institution, @PathVariable PersonId person) {
        jurors.activate(institution, person);
    }

    private static JurorQuery query(
            String words,
            @Nullable Quality quality,
            String certification,
            String language,
            @Nullable LocalDate on,
            boolean trained,
            boolean inactive) {
        return new JurorQuery(words, quality, certification, language, on, trained, inactive);
    }
}
