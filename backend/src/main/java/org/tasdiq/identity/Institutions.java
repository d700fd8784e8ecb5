package org.tasdiq.identity;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** The institutions that certify. */
@Service
public class Institutions {
    private final InstitutionRepository institutions;
    private final JdbcClient database;

    Institutions(InstitutionRepository institutions, JdbcClient database) {
        this.institutions = institutions;
        this.database = database;
    }

    /** Takes in an institution; code, names and city are all required, and the regime is one of {@link #regimes}. */
    @Transactional
    @Permission("identity.manageRoles")
    public InstitutionId found(String code, Localized name, String city, String regime) {
        if (!code.matches("[A-Za-z0-9][A-Za-z0-9-]{0,39}"))
            throw Refusal.invalid("institutionCode", "institution.code");
        require("nameFr", name.fr());
        require("nameAr", name.ar());
        require("nameEn", name.en());
        require("city", city);
        if (regimes().stream().noneMatch(r -> r.code().equals(regime)))
            throw Refusal.invalid("regime", "institution.regime");
        if (institutions.findByCode(code).isPresent())
            throw Refusal.invalid("institutionCode", "institution.codeTaken");
        var id = UUID.randomUUID();
        institutions.save(new Institution(id, code, name, city, regime));
        return new InstitutionId(id);
    }

    /** The rules of law an institution can stand under. */
    @Transactional(readOnly = true)
    @Permission("identity.readInstitutions")
    public List<RegimeSheet> regimes() {
        return database.sql("select * from regime order by code")
                .query((row, number) -> new RegimeSheet(
                        row.getString("code"),
                        new Localized(row.getString("name_fr"), row.getString("name_ar"), row.getString("name_en"))))
                .list();
    }

    @Transactional(readOnly = true)
    @Permission("identity.readInstitutions")
    public InstitutionSheet sheet(InstitutionId id) {
        return institutions
                .findById(id.value())
                .orElseThrow(Refusal.unknown("institution"))
                .sheet();
    }

    /** Some of them, by code. */
    @Transactional(readOnly = true)
    @Permission("identity.readInstitutions")
    public List<InstitutionSheet> sheets(Collection<InstitutionId> some) {
        return some.stream()
                .map(this::sheet)
                .sorted(Comparator.comparing(InstitutionSheet::code))
                .toList();
    }

    @Transactional(readOnly = true)
    @Permission("identity.readInstitutions")
    public List<InstitutionSheet> all() {
        return StreamSupport.stream(institutions.findAll().spliterator(), false)
                .map(Institution::sheet)
                .toList();
    }

    private static void require(String field, String value) {
        if (value.isBlank()) throw Refusal.invalid(field, "required");
    }
}
