package org.tasdiq.process;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What the diagram says of its steps, read from the diagram itself. */
class StepMap {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    private final Map<String, String> elements = new LinkedHashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, String> timeouts = new HashMap<>();
    private final Map<String, String> clocks = new HashMap<>();
    private final Map<String, List<Way>> ways = new HashMap<>();
    private final Map<String, String> starts = new HashMap<>();
    private final Map<String, String> exits = new HashMap<>();
    private final Set<String> waits = new HashSet<>();

    /** A flow to another element; a gateway takes it under that condition, or where no other holds. */
    private record Way(String target, String condition, boolean otherwise) {
        boolean isTaken(String outcome) {
            return !outcome.isEmpty() && condition.contains('"' + outcome + '"');
        }
    }

    /** @param xml the diagram as BPMN */
    static StepMap of(String xml) {
        return new StepMap(document(xml));
    }

    private StepMap(Document diagram) {
        for (var element : of(diagram.getElementsByTagNameNS(BPMN, "*"))) {
            if (element.hasAttribute("id")) kinds.put(element.getAttribute("id"), element.getLocalName());
        }
        for (var form : of(diagram.getElementsByTagNameNS(ZEEBE, "formDefinition"))) {
            elements.put(form.getAttribute("formKey"), owner(form).getAttribute("id"));
        }
        for (var task : of(diagram.getElementsByTagNameNS(ZEEBE, "taskDefinition"))) {
            elements.putIfAbsent(task.getAttribute("type"), owner(task).getAttribute("id"));
        }
        var defaults = new HashSet<String>();
        for (var gateway : of(diagram.getElementsByTagNameNS(BPMN, "exclusiveGateway")))
            defaults.add(gateway.getAttribute("default"));
        for (var flow : of(diagram.getElementsByTagNameNS(BPMN, "sequenceFlow"))) {
            ways.computeIfAbsent(flow.getAttribute("sourceRef"), _ -> new ArrayList<>())
                    .add(new Way(
                            flow.getAttribute("targetRef"),
                            flow.getTextContent(),
                            defaults.contains(flow.getAttribute("id"))));
        }
        for (var start : of(diagram.getElementsByTagNameNS(BPMN, "startEvent"))) {
            var stage = (Element) start.getParentNode();
            if (stage.getLocalName().equals("subProcess"))
                starts.put(stage.getAttribute("id"), start.getAttribute("id"));
        }
        var escalated = new HashMap<String, String>();
        for (var caught : of(diagram.getElementsByTagNameNS(BPMN, "boundaryEvent")))
            escalation(caught)
                    .ifPresent(code ->
                            escalated.put(caught.getAttribute("attachedToRef") + code, caught.getAttribute("id")));
        for (var end : of(diagram.getElementsByTagNameNS(BPMN, "endEvent"))) {
            var stage = ((Element) end.getParentNode()).getAttribute("id");
            exits.put(
                    end.getAttribute("id"),
                    escalation(end).map(code -> escalated.get(stage + code)).orElse(stage));
        }
        for (var event : of(diagram.getElementsByTagNameNS(BPMN, "boundaryEvent"))) {
            boolean timer =
                    event.getElementsByTagNameNS(BPMN, "timerEventDefinition").getLength() > 0;
            if (!timer || event.getAttribute("cancelActivity").equals("false")) continue;
            next(event.getAttribute("id")).forEach(target -> timeouts.put(event.getAttribute("attachedToRef"), target));
        }
        for (var gateway : of(diagram.getElementsByTagNameNS(BPMN, "eventBasedGateway"))) {
            waits.add(gateway.getAttribute("id"));
        }
        for (var event : of(diagram.getElementsByTagNameNS(BPMN, "intermediateCatchEvent"))) {
            var id = event.getAttribute("id");
            for (var date : of(event.getElementsByTagNameNS(BPMN, "timeDate")))
                clocks.put(date.getTextContent().strip(), id);
            // A time that is one of several events is waited for at the gateway before it.
            if (clocks.containsValue(id)
                    && waits.stream().noneMatch(wait -> next(wait).contains(id))) waits.add(id);
        }
    }

    /** The element of a step, by its address. */
    Optional<String> element(String step) {
        return Optional.ofNullable(elements.get(step));
    }

    /** What sort of element that is, such as {@code userTask}; empty where the diagram has none of that id. */
    Optional<String> kind(String element) {
        return Optional.ofNullable(kinds.get(element));
    }

    /** The addresses of the steps that a parallel gateway begins together with that element. */
    Set<String> beside(String element) {
        var together = new HashSet<String>();
        ways.forEach((gateway, targets) -> {
            if (!"parallelGateway".equals(kinds.get(gateway)) || !next(gateway).contains(element)) return;
            next(gateway).stream()
                    .filter(other -> !other.equals(element))
                    .flatMap(other -> address(other).stream())
                    .forEach(together::add);
        });
        return together;
    }

    /** The addresses of all steps, in the order of the diagram. */
    List<String> addresses() {
        return List.copyOf(elements.keySet());
    }

    /** The address of the step that is this element. */
    Optional<String> address(String element) {
        return elements.entrySet().stream()
                .filter(e -> e.getValue().equals(element))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Where the file goes when the time of that step is over; empty where time does not move it. */
    Optional<String> afterTimeout(String step) {
        return element(step).map(timeouts::get);
    }

    /**
     * Where the file waits for an event, not for a person, once that step is done with that outcome; empty where another
     * step comes first.
     */
    Optional<String> waitsAfter(String step, String outcome) {
        var seen = new HashSet<String>();
        var element = element(step);
        while (element.filter(e -> !waits.contains(e)).isPresent()) {
            element = element.filter(seen::add)
                    .flatMap(e -> after(e, outcome))
                    .filter(target -> !elements.containsValue(target));
        }
        return element;
    }

    /** Into a stage and out of it, and at a gateway the way of the outcome. */
    private Optional<String> after(String element, String outcome) {
        var start = starts.get(element);
        if (start != null) return Optional.of(start);
        var all = ways.getOrDefault(exits.getOrDefault(element, element), List.of());
        if (all.size() == 1) return Optional.of(all.getFirst().target());
        return all.stream()
                .filter(way -> way.isTaken(outcome))
                .findFirst()
                .or(() -> all.stream().filter(Way::otherwise).findFirst())
                .map(Way::target);
    }

    /** The step that begins when that time of the diagram ends a wait for an event; empty where it ends no such wait. */
    Optional<String> afterWait(String wait, String time) {
        var element = Optional.ofNullable(clocks.get("=due." + time))
                .filter(clock -> clock.equals(wait) || next(wait).contains(clock));
        while (element.filter(e -> !elements.containsValue(e)).isPresent()) {
            element = element.map(this::next)
                    .filter(targets -> targets.size() == 1)
                    .map(List::getFirst);
        }
        return element;
    }

    private List<String> next(String element) {
        return ways.getOrDefault(element, List.of()).stream().map(Way::target).toList();
    }

    private static Optional<String> escalation(Element event) {
        for (var thrown : of(event.getElementsByTagNameNS(BPMN, "escalationEventDefinition")))
            return Optional.of(thrown.getAttribute("escalationRef"));
        return Optional.empty();
    }

    private static Element owner(Element extension) {
        return (Element) extension.getParentNode().getParentNode();
    }

    private static Iterable<Element> of(NodeList nodes) {
        return () -> new java.util.Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < nodes.getLength();
            }

            @Override
            public Element next() {
                return (Element) nodes.item(next++);
            }
        };
    }

    /** @throws IllegalStateException when it is no XML, or XML that refers to something outside */
    static Document document(String xml) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xml)));
        } catch (IOException | SAXException | ParserConfigurationException wrong) {
            throw new IllegalStateException("not a diagram", wrong);
        }
    }
}
