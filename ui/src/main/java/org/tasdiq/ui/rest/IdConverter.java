package org.tasdiq.ui.rest;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.ConditionalGenericConverter;

/** Reads ids in paths and queries. */
class IdConverter implements ConditionalGenericConverter {
    @Override
    public boolean matches(TypeDescriptor source, TypeDescriptor target) {
        return Ids.isId(target.getType());
    }

    @Override
    public Set<ConvertiblePair> getConvertibleTypes() {
        return Set.of(new ConvertiblePair(String.class, Record.class));
    }

    @Override
    public @Nullable Object convert(@Nullable Object source, TypeDescriptor from, TypeDescriptor to) {
        return source == null ? null : Ids.id(to.getType(), ((String) source).strip());
    }
}
