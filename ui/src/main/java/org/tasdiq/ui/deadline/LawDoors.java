package org.tasdiq.ui.deadline;

import java.util.EnumSet;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.deadline.Publication;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;

/** What the screens of the law share: for which institutions and regimes the reader is here, and who published. */
@Component
class LawDoors {
    private final Institutions institutions;
    private final People people;
    private final Actors actors;

    LawDoors(Institutions institutions, People people, Actors actors) {
        this.institutions = institutions;
        this.people = people;
        this.actors = actors;
    }

    List<InstitutionSheet> institutions() {
        return institutions.sheets(actors.current().institutions(EnumSet.of(Role.ADMINISTRATOR, Role.QUALITY_AUDITOR)));
    }

    List<String> regimes() {
        return institutions().stream().map(InstitutionSheet::regime).distinct().toList();
    }

    boolean keeps(InstitutionSheet institution) {
        return actors.current().is(Role.ADMINISTRATOR, institution.id());
    }

    String by(Publication publication) {
        return people.sheet(publication.by()).name();
    }
}
