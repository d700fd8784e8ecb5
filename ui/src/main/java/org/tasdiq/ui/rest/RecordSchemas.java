package org.tasdiq.ui.rest;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.UUIDSchema;
import java.util.Arrays;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.tasdiq.CaseId;
import org.tasdiq.RecordShape;

/** Describes records as {@link RecordShape} writes them. */
class RecordSchemas implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        if (Ids.isId(java.getRawClass()) || java.getRawClass() == CaseId.class) return new UUIDSchema();
        if (!chain.hasNext()) return null;
        var schema = chain.next().resolve(type, context, chain);
        if (schema != null && RecordShape.isOurs(java.getRawClass())) require(java.getRawClass(), schema, context);
        return schema;
    }

    private static void require(Class<?> record, Schema<?> schema, ModelConverterContext context) {
        var name =
                schema.get$ref() == null ? schema.getName() : schema.get$ref().replaceAll(".*/", "");
        Schema<?> defined = name == null ? null : context.getDefinedModels().get(name);
        var model = defined == null ? schema : defined;
        model.setRequired(Arrays.stream(record.getRecordComponents())
                .filter(c -> !RecordShape.isNullable(c))
                .map(c -> c.getName())
                .toList());
    }
}
