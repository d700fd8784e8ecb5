package org.tasdiq.credential.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The JSON-LD contexts that came with the product; any other is refused and never fetched. */
public final class Contexts implements DocumentLoader {
    public static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    public static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    /** Names the type of the schema; without it that type would stay unsigned. */
    public static final String OPEN_BADGES_EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    private static final String FOLDER = "/credential/contexts/";

    private final Map<String, JsonObject> known;

    Contexts(Map<String, JsonObject> known) {
        this.known = Map.copyOf(known);
    }

    /** Those of the product. */
    public static Contexts bundled() {
        var known = new HashMap<String, JsonObject>();
        read("index.json").forEach((url, file) -> known.put(url, read(((JsonString) file).getString())));
        return new Contexts(known);
    }

    Contexts and(String url, JsonObject context) {
        var more = new HashMap<>(known);
        more.put(url, context);
        return new Contexts(more);
    }

    boolean knows(String url) {
        return known.containsKey(url);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        var context = known.get(url.toString());
        if (context == null)
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not a context we know: " + url);
        var document = JsonDocument.of(context);
        document.setDocumentUrl(url);
        return document;
    }

    private static JsonObject read(String file) {
        try (var stream = Contexts.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) throw new IllegalStateException("missing: " + file);
            return StrictJson.object(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
