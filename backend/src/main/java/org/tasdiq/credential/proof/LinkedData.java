package org.tasdiq.credential.proof;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.lang.LanguageTag;
import com.apicatalog.jsonld.processor.ExpansionProcessor;
import com.apicatalog.jsonld.processor.ToRdfProcessor;
import com.apicatalog.jsonld.uri.UriUtils;
import com.apicatalog.jsonld.uri.UriValidationPolicy;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.canon.RdfCanonTimeTicker;
import com.apicatalog.rdf.nquads.NQuadsWriter;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringWriter;
import java.time.Duration;

/**
 * The statements of a JSON-LD document in the one form that is signed (RDFC-1.0). Safe: what would silently fall out of
 * that form, and so stay unsigned, is refused.
 */
public final class LinkedData {
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final String CONTEXT = "@context";

    private final Contexts contexts;

    public LinkedData(Contexts contexts) {
        this.contexts = contexts;
    }

    /**
     * The document as canonical N-Quads.
     *
     * @throws Unreadable an unknown context or one of the document's own, a term, type or id that means nothing, or a graph
     *     that takes too long
     */
    public String canonical(JsonObject document) {
        requireKnownContexts(document, true);
        var options = new JsonLdOptions(contexts);
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        options.setTimeout(LONGEST);
        try {
            var expanded = ExpansionProcessor.expand(JsonDocument.of(document), options, false);
            requireWholly(expanded);
            var canon = RdfCanon.create("SHA-256", new RdfCanonTimeTicker(LONGEST.toMillis()));
            ToRdfProcessor.toRdf(canon, expanded, options);
            var text = new StringWriter();
            var writer = new NQuadsWriter(text);
            canon.provide(writer);
            return text.toString();
        } catch (JsonLdError | RdfConsumerException | IllegalStateException | IllegalArgumentException meaningless) {
            throw new Unreadable(String.valueOf(meaningless.getMessage()), meaningless);
        }
    }

    /** Whether every context it names came with the product. */
    boolean understands(JsonObject document) {
        try {
            requireKnownContexts(document, true);
            return true;
        } catch (Unreadable unknown) {
            return false;
        }
    }

    /** A context written into the document could give the words readers see another meaning than the one signed. */
    private void requireKnownContexts(JsonValue value, boolean top) {
        if (value instanceof JsonArray items) items.forEach(item -> requireKnownContexts(item, false));
        if (!(value instanceof JsonObject node)) return;
        if (top && !node.containsKey(CONTEXT)) throw new Unreadable("no context");
        node.forEach((name, inner) -> {
            if (!name.equals(CONTEXT)) requireKnownContexts(inner, false);
            else if (inner instanceof JsonArray several) several.forEach(this::requireKnown);
            else requireKnown(inner);
        });
    }

    private void requireKnown(JsonValue context) {
        if (!(context instanceof JsonString url) || !contexts.knows(url.getString()))
            throw new Unreadable("a context we do not know: " + context);
    }

    private static void requireWholly(JsonValue expanded) {
        if (expanded instanceof JsonArray items) items.forEach(LinkedData::requireWholly);
        if (expanded instanceof JsonObject node) node.forEach((name, value) -> requireWholly(node, name, value));
    }

    private static void requireWholly(JsonObject node, String name, JsonValue value) {
        switch (name) {
            case "@id" -> requireName(value);
            case "@type" -> {
                if (value instanceof JsonArray types) types.forEach(LinkedData::requireName);
                else if (!isText(value, "@json")) requireName(value);
            }
            case "@language" -> {
                if (!(value instanceof JsonString tag) || !LanguageTag.isWellFormed(tag.getString()))
                    throw new Unreadable("not a language: " + value);
            }
            case "@value" -> {
                if (value.getValueType() == JsonValue.ValueType.NULL) throw new Unreadable("a value of nothing");
            }
            case "@list", "@set", "@graph", "@included" -> requireWholly(value);
            default -> {
                // Direction and index would not be signed; a property without a name would fall out.
                if (name.startsWith("@") || name.startsWith("_:") || !isAbsolute(name))
                    throw new Unreadable("not signed: " + name);
                requireWholly(value);
            }
        }
    }

    private static void requireName(JsonValue value) {
        boolean means =
                value instanceof JsonString name && (name.getString().startsWith("_:") || isAbsolute(name.getString()));
        if (!means) throw new Unreadable("means nothing: " + value);
    }

    private static boolean isText(JsonValue value, String text) {
        return value instanceof JsonString string && string.getString().equals(text);
    }

    private static boolean isAbsolute(String name) {
        return UriUtils.isAbsoluteUri(name, UriValidationPolicy.Full);
    }
}
