package org.tasdiq.process;

import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ClientException;
import java.io.StringWriter;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.PersonId;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Diagrams of a file that institutions edited for themselves. A start message is known to the whole engine, and starts every process
 * that names it: an accepted diagram gets a process id and a start message of its institution.
 */
@Service
public class OwnDiagrams {
    /** In characters. */
    public static final int LONGEST = 2_000_000;

    private static final String START = CommonDiagram.VAE.start();
    private static final String COMMON = CommonDiagram.VAE.process();

    private final Diagrams diagrams;
    private final Institutions institutions;
    private final ObjectProvider<CamundaClient> engine;
    private final JdbcClient database;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnDiagrams(
            Diagrams diagrams,
            Institutions institutions,
            ObjectProvider<CamundaClient> engine,
            JdbcClient database,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.diagrams = diagrams;
        this.institutions = institutions;
        this.engine = engine;
        this.database = database;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** The diagram of its own on which new files of the institution begin; empty where they begin on the common one. */
    @Transactional(readOnly = true)
    @Permission("process.readDiagrams")
    public Optional<OwnDiagram> current(InstitutionId institution) {
        return database.sql("""
                        select o.definition_key, d.process_id, d.version, o.accepted_at, o.accepted_by
                        from engine_own_diagram o join engine_diagram d on d.definition_key = o.definition_key
                        where o.institution_id = ?""")
                .param(institution.value().toString())
                .query((row, number) -> new OwnDiagram(
                        row.getLong(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getObject(4, LocalDateTime.class).toInstant(ZoneOffset.UTC),
                        PersonId.of(row.getString(5))))
                .optional();
    }

    /** The common diagram as BPMN, to be edited. */
    @Permission("process.readDiagrams")
    public String common(InstitutionId institution) {
        return CommonDiagram.VAE.xml();
    }

    /** What keeps that diagram from being accepted; nothing is changed. */
    @Transactional(readOnly = true)
    @Permission("process.readDiagrams")
    public List<Finding> check(InstitutionId institution, String xml) {
        var own = read(xml);
        return own.isEmpty() ? List.of(new Finding("", "notBpmn", "")) : findings(institution, own.get());
    }

    private List<Finding> findings(InstitutionId institution, Document own) {
        var suffix = suffix(institution);
        // A diagram that was accepted here and is edited again bears our names already.
        rename(own, START + "." + suffix, START);
        return DiagramCheck.of(own, StepMap.document(CommonDiagram.VAE.xml()), Set.of(COMMON, COMMON + "-" + suffix));
    }

    /**
     * Brings the diagram to the engine; files of the institution that are submitted from now on begin on it.
     *
     * @throws Refusal when something was found, or the engine refuses it
     */
    @Transactional
    @Permission("process.changeDiagram")
    public OwnDiagram accept(InstitutionId institution, String xml) {
        var own = read(xml).orElseThrow(() -> Refusal.invalid("diagram", "process.notAccepted"));
        if (!findings(institution, own).isEmpty()) throw Refusal.invalid("diagram", "process.notAccepted");
        var suffix = suffix(institution);
        var process = COMMON + "-" + suffix;
        renameProcess(own, process);
        rename(own, START, START + "." + suffix);
        var written = written(own);
        var deployed = deploy(process, written);
        var key = deployed.getProcessDefinitionKey();
        var now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        diagrams.keep(key, process, deployed.getVersion(), written, institution, actors.person());
        database.sql("replace into engine_own_diagram values (?, ?, ?, ?, ?)")
                .params(
                        institution.value().toString(),
                        key,
                        START + "." + suffix,
                        now,
                        actors.person().value().toString())
                .update();
        events.publishEvent(new DiagramEvent.OwnDiagramAccepted(of(institution), process, deployed.getVersion(), key));
        return current(institution).orElseThrow();
    }

    private io.camunda.client.api.response.Process deploy(String process, String xml) {
        var client = engine.getIfAvailable();
        if (client == null) throw Refusal.conflict("process.engineAway");
        try {
            return client.newDeployResourceCommand()
                    .addResourceStringUtf8(xml, process + ".bpmn")
                    .send()
                    .join()
                    .getProcesses()
                    .getFirst();
        } catch (ClientException refused) {
            throw Refusal.invalid("diagram", "process.engineRefuses", String.valueOf(refused.getMessage()));
        }
    }

    /** Files submitted from now on begin on the common diagram again; those under way stay where they are. */
    @Transactional
    @Permission("process.changeDiagram")
    public void backToCommon(InstitutionId institution) {
        int left = database.sql("delete from engine_own_diagram where institution_id = ?")
                .param(institution.value().toString())
                .update();
        if (left > 0) events.publishEvent(new DiagramEvent.OwnDiagramLeft(of(institution)));
    }

    /** The message that starts a file of the institution. */
    String startMessage(InstitutionId institution, String common) {
        return database.sql("select start_message from engine_own_diagram where institution_id = ?")
                .param(institution.value().toString())
                .query(String.class)
                .optional()
                .orElse(common);
    }

    private String suffix(InstitutionId institution) {
        return institutions.sheet(institution).code().toLowerCase(Locale.ROOT);
    }

    private static DiagramEvent.DiagramsOf of(InstitutionId institution) {
        return new DiagramEvent.DiagramsOf(institution.value());
    }

    private static Optional<Document> read(String xml) {
        if (xml.length() > LONGEST) return Optional.empty();
        try {
            var document = StepMap.document(xml);
            var root = document.getDocumentElement();
            return DiagramCheck.BPMN.equals(root.getNamespaceURI())
                            && root.getLocalName().equals("definitions")
                    ? Optional.of(document)
                    : Optional.empty();
        } catch (IllegalStateException unreadable) {
            return Optional.empty();
        }
    }

    private static void rename(Document diagram, String from, String to) {
        var messages = diagram.getElementsByTagNameNS(DiagramCheck.BPMN, "message");
        for (int i = 0; i < messages.getLength(); i++) {
            var message = (Element) messages.item(i);
            if (message.getAttribute("name").equals(from)) message.setAttribute("name", to);
        }
    }

    private static void renameProcess(Document diagram, String to) {
        var process = (Element)
                diagram.getElementsByTagNameNS(DiagramCheck.BPMN, "process").item(0);
        var before = process.getAttribute("id");
        process.setAttribute("id", to);
        var planes = diagram.getElementsByTagNameNS(DiagramCheck.DI, "BPMNPlane");
        for (int i = 0; i < planes.getLength(); i++) {
            var plane = (Element) planes.item(i);
            if (plane.getAttribute("bpmnElement").equals(before)) plane.setAttribute("bpmnElement", to);
        }
    }

    private static String written(Document diagram) {
        try {
            var factory = TransformerFactory.newInstance();
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
            factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_STYLESHEET, "");
            var text = new StringWriter();
            factory.newTransformer().transform(new DOMSource(diagram), new StreamResult(text));
            return text.toString();
        } catch (TransformerException unwritten) {
            throw new IllegalStateException(unwritten);
        }
    }
}
