package org.tasdiq.jury;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;

interface JurorRepository extends CrudRepository<Juror, Juror.Key> {
    List<Juror> findByInstitutionIdOrderByName(UUID institution);

    List<Juror> findByInstitutionIdAndPersonIdIn(UUID institution, Collection<UUID> people);

    List<Juror> findByPersonIdIn(Collection<UUID> people);

    default Optional<Juror> entry(InstitutionId institution, PersonId person) {
        return findById(new Juror.Key(person.value(), institution.value()));
    }

    /**
     * The entries of these people in the register of one institution, with what the registers of others know besides: a
     * link or an absence is that of the person, whoever wrote it down.
     */
    default List<JurorSheet> informed(InstitutionId institution, Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toList();
        if (ids.isEmpty()) return List.of();
        var entries = findByPersonIdIn(ids).stream()
                .map(Juror::sheet)
                .collect(Collectors.groupingBy(JurorSheet::person, Collectors.toCollection(ArrayList::new)));
        return entries.values().stream()
                .flatMap(all -> all.stream()
                        .filter(own -> own.institution().equals(institution))
                        .map(own -> own.informedBy(all)))
                .toList();
    }
}
