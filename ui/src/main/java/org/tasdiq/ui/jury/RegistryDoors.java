package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** What the screens of the register share: who keeps it, which certifications it speaks of, tables to take along. */
@Component
class RegistryDoors {
    private final Referentials referentials;
    private final Actors actors;

    RegistryDoors(Referentials referentials, Actors actors) {
        this.referentials = referentials;
        this.actors = actors;
    }

    boolean keeps(InstitutionId institution) {
        var actor = actors.current();
        return actor.is(Role.JURY_SECRETARY, institution) || actor.is(Role.ADMINISTRATOR, institution);
    }

    List<CertificationSheet> certifications(InstitutionId institution) {
        return referentials.all().stream()
                .filter(one -> one.institutionId().equals(institution.value()))
                .toList();
    }

    /** A link that writes the table at the moment it is followed. */
    static Anchor table(String key, String name, Supplier<String> csv) {
        var handler = DownloadHandler.fromInputStream(request -> {
            var bytes = csv.get().getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=UTF-8", bytes.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, I18NProvider.translate(key));
    }
}
