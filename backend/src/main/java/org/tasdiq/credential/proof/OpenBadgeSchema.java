package org.tasdiq.credential.proof;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The JSON schema of an AchievementCredential of Open Badges 3.0, which comes with the product. */
public final class OpenBadgeSchema {
    private static final String FILE = "/credential/open-badges-3.0.schema.json";

    private final Schema schema;

    public OpenBadgeSchema() {
        try (var stream = OpenBadgeSchema.class.getResourceAsStream(FILE)) {
            if (stream == null) throw new IllegalStateException("missing: " + FILE);
            // The empty fragment it names its own dialect with is not found as such.
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("draft/2019-09/schema#\"", "draft/2019-09/schema\"");
            this.schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2019_09)
                    .getSchema(text, InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    Finding check(JsonObject credential) {
        if (!isBadge(credential.get("type"))) return Finding.SCHEMA_OTHER;
        return faults(credential).isEmpty() ? Finding.SCHEMA_VALID : Finding.SCHEMA_BROKEN;
    }

    /** What is missing or in another form, in the schema's words; empty where nothing is. */
    public List<String> faults(JsonObject credential) {
        return schema.validate(credential.toString(), InputFormat.JSON).stream()
                .map(String::valueOf)
                .toList();
    }

    private static boolean isBadge(@Nullable JsonValue type) {
        return type instanceof JsonArray types
                && types.stream()
                        .anyMatch(name -> name instanceof JsonString text
                                && (text.getString().equals("OpenBadgeCredential")
                                        || text.getString().equals("AchievementCredential")));
    }
}
