package org.tasdiq.candidacy;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps a set of codes as words with commas, in the order of the enum. */
abstract class EnumSetText<E extends Enum<E>> implements AttributeConverter<@Nullable Set<E>, @Nullable String> {
    private final Class<E> type;

    EnumSetText(Class<E> type) {
        this.type = type;
    }

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Set<E> codes) {
        if (codes == null) return null;
        Collection<E> sorted = codes.isEmpty() ? Set.of() : EnumSet.copyOf(codes);
        return sorted.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public @Nullable Set<E> convertToEntityAttribute(@Nullable String words) {
        if (words == null) return null;
        return Arrays.stream(words.split(","))
                .filter(w -> !w.isEmpty())
                .map(w -> Enum.valueOf(type, w))
                .collect(Collectors.toUnmodifiableSet());
    }
}
