package org.tasdiq;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Keeps a set of ids as text with commas. */
@Converter
public class IdSet implements AttributeConverter<Set<UUID>, String> {
    @Override
    public String convertToDatabaseColumn(Set<UUID> ids) {
        return ids.stream().sorted().map(UUID::toString).collect(Collectors.joining(","));
    }

    @Override
    public Set<UUID> convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(","))
                .filter(t -> !t.isEmpty())
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }
}
