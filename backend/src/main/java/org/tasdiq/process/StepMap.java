package org.tasdiq.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
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
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What the diagram says of its steps, read from the diagram itself. */
@Component
class StepMap {
    private static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";

    private final Map<String, String> elements = new LinkedHashMap<>();
    private final Map<String, String> timeouts = new HashMap<>();
    private final Map<String, List<String>> flows = new HashMap<>();
    private final Set<String> waits = new HashSet<>();

    StepMap() {
        this(read("bpmn/vae.bpmn"));
    }

    private StepMap(Document diagram) {
        for (var form : of(diagram.getElementsByTagNameNS(ZEEBE, "formDefinition"))) {
            elements.put(form.getAttribute("formKey"), owner(form).getAttribute("id"));
        }
        for (var task : of(diagram.getElementsByTagNameNS(ZEEBE, "taskDefinition"))) {
            elements.putIfAbsent(task.getAttribute("type"), owner(task).getAttribute("id"));
        }
        for (var flow : of(diagram.getElementsByTagNameNS(BPMN, "sequenceFlow"))) {
            flows.computeIfAbsent(flow.getAttribute("sourceRef"), _ -> new ArrayList<>())
                    .add(flow.getAttribute("targetRef"));
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
    }

    /** The element of a step, by its address. */
    Optional<String> element(String step) {
        return Optional.ofNullable(elements.get(step));
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

    /** Where the file waits for an event, not for a person, once that step is done; empty after any other step. */
    Optional<String> waitsAfter(String step) {
        var element = element(step);
        while (element.filter(e -> !waits.contains(e)).isPresent()) {
            element = element.map(this::next)
                    .filter(targets -> targets.size() == 1)
                    .map(List::getFirst)
                    .filter(target -> !elements.containsValue(target));
        }
        return element;
    }

    private List<String> next(String element) {
        return flows.getOrDefault(element, List.of());
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

    private static Document read(String path) {
        try (InputStream in = new ClassPathResource(path).getInputStream()) {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(in);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (SAXException | ParserConfigurationException wrong) {
            throw new IllegalStateException(path, wrong);
        }
    }
}
