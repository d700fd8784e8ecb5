package org.tasdiq.identity;

import java.util.List;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;

/** The institutions that certify. */
@Service
public class Institutions {
    private final InstitutionRepository institutions;

    Institutions(InstitutionRepository institutions) {
        this.institutions = institutions;
    }

    @Transactional
    @Permission("identity.manageRoles")
    public InstitutionId found(String code, Localized name, String city, String regime) {
        var id = UUID.randomUUID();
        institutions.save(new Institution(id, code, name, city, regime));
        return new InstitutionId(id);
    }

    @Transactional(readOnly = true)
    @Permission("identity.readInstitutions")
    public InstitutionSheet sheet(InstitutionId id) {
        return institutions
                .findById(id.value())
                .orElseThrow(Refusal.unknown("institution"))
                .sheet();
    }

    @Transactional(readOnly = true)
    @Permission("identity.readInstitutions")
    public List<InstitutionSheet> all() {
        return StreamSupport.stream(institutions.findAll().spliterator(), false)
                .map(Institution::sheet)
                .toList();
    }
}
