package org.tasdiq.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.tasdiq.Localized;

/** A university or ministry that certifies. */
@Entity
class Institution {
    @Id
    private UUID id;

    private String code;
    private String nameFr;
    private String nameAr;
    private String nameEn;
    private String city;
    private String regime;

    protected Institution() {}

    Institution(UUID id, String code, Localized name, String city, String regime) {
        this.id = id;
        this.code = code;
        this.nameFr = name.fr();
        this.nameAr = name.ar();
        this.nameEn = name.en();
        this.city = city;
        this.regime = regime;
    }

    InstitutionSheet sheet() {
        return new InstitutionSheet(new InstitutionId(id), code, new Localized(nameFr, nameAr, nameEn), city, regime);
    }
}
