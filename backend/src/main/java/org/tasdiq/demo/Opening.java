package org.tasdiq.demo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.Role;
import org.tasdiq.identity.Roles;
import org.tasdiq.jury.JurorEntry;
import org.tasdiq.jury.Jurors;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.Referentials;

/** Fills an empty installation with the fictitious institutions, people, certifications and jurors. */
@Component
public class Opening {
    private static final Map<String, String> CERTIFICATIONS =
            Map.of("PORT-AZUR", "FICT-LP-ADAD", "COTE-IMAGINAIRE", "FICT-LA-MIEE");

    private final Institutions institutions;
    private final People people;
    private final Roles roles;
    private final Referentials referentials;
    private final Jurors jurors;
    private final Actors actors;
    private final DemoSettings settings;

    Opening(
            Institutions institutions,
            People people,
            Roles roles,
            Referentials referentials,
            Jurors jurors,
            Actors actors,
            DemoSettings settings) {
        this.institutions = institutions;
        this.people = people;
        this.roles = roles;
        this.referentials = referentials;
        this.jurors = jurors;
        this.actors = actors;
        this.settings = settings;
    }

    /** Does nothing when institutions are there already. */
    @Transactional
    public void fill() {
        if (actors.asSystem(() -> institutions.all().isEmpty())) actors.asSystem(this::open);
    }

    private Cast open() {
        var cast = Cast.read();
        var houses = new HashMap<String, InstitutionId>();
        var certifications = new HashMap<String, String>();
        for (var house : cast.institutions()) {
            var id = institutions.found(house.code(), house.name(), house.city(), house.regime());
            houses.put(house.code(), id);
            var draft = draft(house.code());
            referentials.importCertification(id, draft);
            certifications.put(house.code(), draft.code());
        }
        for (var player : cast.people()) enrol(player, Objects.requireNonNull(houses.get(player.institution())));
        for (var player : cast.people()) {
            var seat = player.juror();
            var house = player.institution();
            if (seat != null)
                seat(
                        player,
                        seat,
                        Objects.requireNonNull(houses.get(house)),
                        Objects.requireNonNull(certifications.get(house)));
        }
        return cast;
    }

    private void enrol(Cast.Player player, InstitutionId house) {
        var person = people.enrol(
                player.email(), player.name(), settings.password(), Locale.forLanguageTag(player.language()));
        player.roles().forEach(role -> roles.grant(person, role, house, ""));
    }

    private void seat(Cast.Player player, Cast.Seat seat, InstitutionId house, String certification) {
        var secretary = people.holding(Role.JURY_SECRETARY, house).getFirst().id();
        var entry = new JurorEntry(
                people.byEmail(player.email()).orElseThrow().id(),
                house,
                seat.quality(),
                seat.woman(),
                seat.profile(),
                Set.of(certification),
                seat.languages(),
                null);
        actors.as(secretary, () -> {
            jurors.register(entry);
            return secretary;
        });
    }

    private static CertificationDraft draft(String house) {
        return Cast.read("demo/certifications/" + CERTIFICATIONS.get(house) + ".json", CertificationDraft.class);
    }
}
