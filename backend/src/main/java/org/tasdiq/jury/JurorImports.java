package org.tasdiq.jury;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Table;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.JurorImport.Change;
import org.tasdiq.jury.JurorImport.Line;
import org.tasdiq.referential.Referentials;

/** The register of jurors as a table that can be taken out, worked on and brought back. */
@Service
public class JurorImports {
    private final Jurors jurors;
    private final JurorList list;
    private final People people;
    private final Referentials referentials;

    JurorImports(Jurors jurors, JurorList list, People people, Referentials referentials) {
        this.jurors = jurors;
        this.list = list;
        this.people = people;
        this.referentials = referentials;
    }

    /** The jurors found, in the form in which {@link #read} takes them back. */
    @Transactional(readOnly = true)
    @Permission("jury.readRegistry")
    public Table export(InstitutionId institution, JurorQuery query) {
        return JurorCsv.write(
                list.all(institution, query),
                juror -> people.sheet(juror.person()).email());
    }

    /**
     * Reads a table of jurors and says of every line what it would change. People are known by their address and must
     * hold the role of jury member: whoever administers the institution gives it.
     *
     * @param write whether the register is changed; refused while a line is wrong, and then nothing is written
     */
    @Transactional
    @Permission("jury.manageRegistry")
    public JurorImport read(InstitutionId institution, String csv, boolean write) {
        jurors.requireToManage(institution);
        var records = JurorCsv.read(csv);
        if (records.size() > JurorImport.LONGEST)
            throw Refusal.invalid("file", "jury.import.tooLong", JurorImport.LONGEST);
        var today = jurors.today(institution);
        var members = people.holding(Role.JURY_MEMBER, institution).stream()
                .collect(Collectors.toMap(PersonSheet::email, person -> person));
        var known = new HashMap<org.tasdiq.identity.PersonId, JurorSheet>();
        jurors.all(institution).forEach(juror -> known.put(juror.person(), juror));
        var codes = referentials.codes(institution);
        var seen = new HashSet<String>();
        var lines = new ArrayList<Line>();
        var entries = new ArrayList<JurorEntry>();
        for (var line : records) {
            var email = JurorCsv.email(line).toLowerCase(java.util.Locale.ROOT);
            int number = Math.toIntExact(line.getRecordNumber()) + 1;
            try {
                if (!seen.add(email)) throw Refusal.invalid("email", "jury.import.twice");
                var member = members.get(email);
                if (member == null) throw Refusal.invalid("email", "jury.import.unknownMember");
                var before = known.get(member.id());
                var entry = entry(line, member, institution, codes, before, today);
                var change = change(before, entry);
                if (change != Change.UNCHANGED) entries.add(entry);
                lines.add(Line.of(number, email, change));
            } catch (Refusal refusal) {
                lines.add(Line.refused(number, email, refusal.field(), refusal));
            }
        }
        var result = new JurorImport(List.copyOf(lines), false);
        if (!write) return result;
        if (!result.isClean()) throw Refusal.invalid("file", "jury.import.refusedLines", result.count(Change.REFUSED));
        entries.forEach(jurors::register);
        return new JurorImport(result.lines(), true);
    }

    private static JurorEntry entry(
            CSVRecord line,
            PersonSheet member,
            InstitutionId institution,
            Set<String> codes,
            @Nullable JurorSheet before,
            LocalDate today) {
        var quality = JurorCsv.quality(line);
        var qualified = JurorCsv.certifications(line);
        Jurors.requireKnown(qualified, codes);
        return new JurorEntry(
                member.id(),
                institution,
                quality,
                JurorCsv.woman(line),
                JurorCsv.profile(line).checked(quality, today),
                qualified,
                JurorCsv.languages(line),
                before == null ? null : before.version());
    }

    private static Change change(@Nullable JurorSheet before, JurorEntry entry) {
        if (before == null) return Change.NEW;
        return entry.changes(before.entry()).isEmpty() ? Change.UNCHANGED : Change.CHANGED;
    }
}
