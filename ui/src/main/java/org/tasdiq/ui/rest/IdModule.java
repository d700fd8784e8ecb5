package org.tasdiq.ui.rest;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.Serializers;
import tools.jackson.databind.ser.std.StdSerializer;

/** Writes and reads ids as bare UUIDs, as values and as keys of a map. */
class IdModule extends SimpleModule {
    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addSerializers(new Writers(new Writer()));
        context.addKeySerializers(new Writers(new KeyWriter()));
        context.addDeserializers(new Readers());
        context.addKeyDeserializers(
                (type, config, description) -> Ids.isId(type.getRawClass()) ? new KeyReader(type.getRawClass()) : null);
    }

    private static class Writers implements Serializers {
        private final ValueSerializer<?> writer;

        Writers(ValueSerializer<?> writer) {
            this.writer = writer;
        }

        @Override
        public @Nullable ValueSerializer<?> findSerializer(
                SerializationConfig config,
                JavaType type,
                BeanDescription.Supplier description,
                com.fasterxml.jackson.annotation.JsonFormat.@Nullable Value format) {
            return Ids.isId(type.getRawClass()) ? writer : null;
        }
    }

    private static class Writer extends StdSerializer<Object> {
        Writer() {
            super(Object.class);
        }

        @Override
        public void serialize(Object id, JsonGenerator json, SerializationContext context) {
            json.writeString(Ids.value(id).toString());
        }
    }

    private static class KeyWriter extends StdSerializer<Object> {
        KeyWriter() {
            super(Object.class);
        }

        @Override
        public void serialize(Object id, JsonGenerator json, SerializationContext context) {
            json.writeName(Ids.value(id).toString());
        }
    }

    private static class Readers implements Deserializers {
        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return Ids.isId(type.getRawClass()) ? new Reader(type.getRawClass()) : null;
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return Ids.isId(type);
        }
    }

    private static class Reader extends StdDeserializer<Object> {
        Reader(Class<?> type) {
            super(type);
        }

        @Override
        public Object deserialize(JsonParser json, DeserializationContext context) {
            var text = json.getValueAsString("");
            try {
                return Ids.id(handledType(), text);
            } catch (IllegalArgumentException notAnId) {
                return context.handleWeirdStringValue(handledType(), text, "not an id");
            }
        }
    }

    private static class KeyReader extends KeyDeserializer {
        private final Class<?> type;

        KeyReader(Class<?> type) {
            this.type = type;
        }

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            try {
                return Ids.id(type, key);
            } catch (IllegalArgumentException notAnId) {
                return context.handleWeirdKey(type, key, "not an id");
            }
        }
    }
}
