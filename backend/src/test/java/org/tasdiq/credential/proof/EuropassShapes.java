package org.tasdiq.credential.proof;

import java.io.StringReader;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.GraphUtil;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;

/** The shapes of the Commission for European Digital Credentials, with its code lists' schemes. */
public final class EuropassShapes {
    private static final Shapes SHAPES = shapes();

    private EuropassShapes() {}

    /** What the document breaks; empty where it conforms. Also says what JSON-LD would drop. */
    public static List<String> faults(String json) {
        var document = StrictJson.object(json);
        var statements = new LinkedData(Contexts.bundled()).canonical(document);
        var report = ShaclValidator.get().validate(SHAPES, graph(statements, Lang.NQUADS));
        return report.getEntries().stream().map(String::valueOf).toList();
    }

    private static Shapes shapes() {
        var all = graph(Vectors.text("elm/EDC-generic-no-cv.ttl"), Lang.TURTLE);
        GraphUtil.addInto(all, graph(Vectors.text("elm/EDC-generic-full.ttl"), Lang.TURTLE));
        return Shapes.parse(all);
    }

    private static Graph graph(String text, Lang form) {
        return RDFParser.create().source(new StringReader(text)).lang(form).toGraph();
    }
}
