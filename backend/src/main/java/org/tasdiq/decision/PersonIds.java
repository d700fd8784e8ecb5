package org.tasdiq.decision;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.tasdiq.identity.PersonId;

/** Keeps a set of people as text with commas. */
@Converter
class PersonIds implements AttributeConverter<Set<PersonId>, String> {
    @Override
    public String convertToDatabaseColumn(Set<PersonId> people) {
        return people.stream().map(p -> p.value().toString()).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<PersonId> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(",", -1))
                .filter(t -> !t.isEmpty())
                .map(PersonId::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
