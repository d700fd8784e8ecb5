package org.tasdiq.process;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Compares an institution's own diagram with the common one: whatever the law needs is still there, and nothing that the
 * program does not know. Names, routes and further reminders are free.
 */
class DiagramCheck {
    static final String BPMN = "http://www.omg.org/spec/BPMN/20100524/MODEL";
    static final String DI = "http://www.omg.org/spec/BPMN/20100524/DI";
    private static final String ZEEBE = "http://camunda.org/schema/zeebe/1.0";
    private static final Pattern OUTCOME = Pattern.compile("outcome = \"(\\w+)\"");
    private static final Set<String> NODES = Set.of(
            "userTask",
            "serviceTask",
            "businessRuleTask",
            "exclusiveGateway",
            "eventBasedGateway",
            "intermediateCatchEvent",
            "boundaryEvent",
            "startEvent",
            "endEvent",
            "subProcess");

    private final Document own;
    private final Document common;
    private final List<Finding> findings = new ArrayList<>();

    private DiagramCheck(Document own, Document common) {
        this.own = own;
        this.common = common;
    }

    /** @param allowed the ids the process may have */
    static List<Finding> of(Document own, Document common, Set<String> allowed) {
        var check = new DiagramCheck(own, common);
        check.process(allowed);
        if (!check.findings.isEmpty()) return check.findings;
        check.kinds();
        check.steps();
        check.messages();
        check.timers();
        check.decisions();
        check.outcomes();
        check.routes();
        check.picture();
        return List.copyOf(check.findings);
    }

    private void process(Set<String> allowed) {
        var all = list(own, BPMN, "process");
        if (all.size() != 1) {
            find("", "oneProcess", Integer.toString(all.size()));
            return;
        }
        var process = all.getFirst();
        if (!allowed.contains(id(process))) find(id(process), "processId", String.join(", ", new TreeSet<>(allowed)));
        if (!process.getAttribute("isExecutable").equals("true")) find(id(process), "notExecutable", "");
        var ids = new HashSet<String>();
        for (var element : list(own, BPMN, "*"))
            if (element.hasAttribute("id") && !ids.add(id(element))) find(id(element), "idTwice", id(element));
    }

    /** Scripts, calls, loops and parallel ways are none of the diagram's: one file has one place. */
    private void kinds() {
        var known = names(common);
        for (var element : list(own, "*", "*")) {
            var uri = element.getNamespaceURI();
            boolean ours = BPMN.equals(uri) || ZEEBE.equals(uri);
            if (ours && !known.contains(name(element)) && !isHarmless(element))
                find(owner(element), "kindNotAllowed", element.getLocalName());
        }
    }

    private static boolean isHarmless(Element element) {
        return Set.of("documentation", "textAnnotation", "text", "association", "category", "group")
                .contains(element.getLocalName());
    }

    private static Set<String> names(Document diagram) {
        return list(diagram, "*", "*").stream().map(DiagramCheck::name).collect(Collectors.toSet());
    }

    private static String name(Element element) {
        return element.getNamespaceURI() + " " + element.getLocalName();
    }

    /** Every address is there, under its id, as a step of the same kind, for the same roles; and no other address. */
    private void steps() {
        var wanted = steps(common);
        var found = steps(own);
        wanted.forEach((address, tasks) -> {
            var own = found.getOrDefault(address, List.of());
            if (own.isEmpty()) find("", "stepMissing", address);
            if (tasks.size() > 1) return;
            if (own.size() > 1) find(id(own.get(1)), "stepTwice", address);
            for (var task : own) {
                var model = tasks.getFirst();
                if (!id(task).equals(id(model))) find(id(task), "otherId", id(model));
                if (!task.getLocalName().equals(model.getLocalName())) find(id(task), "otherKind", address);
                if (!roles(task).equals(roles(model))) find(id(task), "otherRoles", address);
            }
        });
        found.forEach((address, tasks) -> {
            if (!wanted.containsKey(address)) tasks.forEach(task -> find(id(task), "stepUnknown", address));
        });
        // Where a file waits for an event is told by the id of the gateway.
        for (var gateway : list(common, BPMN, "eventBasedGateway"))
            if (list(own, BPMN, "eventBasedGateway").stream().noneMatch(one -> id(one).equals(id(gateway))))
                find("", "otherElement", id(gateway));
        for (var kind : List.of("userTask", "serviceTask"))
            for (var task : list(own, BPMN, kind))
                if (found.values().stream().noneMatch(tasks -> tasks.contains(task))) find(id(task), "noAddress", "");
    }

    private static Map<String, List<Element>> steps(Document diagram) {
        var steps = new LinkedHashMap<String, List<Element>>();
        for (var form : list(diagram, ZEEBE, "formDefinition")) add(steps, form.getAttribute("formKey"), form);
        for (var job : list(diagram, ZEEBE, "taskDefinition")) add(steps, job.getAttribute("type"), job);
        return steps;
    }

    private static void add(Map<String, List<Element>> steps, String address, Element extension) {
        steps.computeIfAbsent(address, _ -> new ArrayList<>())
                .add((Element) extension.getParentNode().getParentNode());
    }

    private static String roles(Element task) {
        return of(task, ZEEBE, "assignmentDefinition").stream()
                .map(one -> one.getAttribute("candidateGroups").replaceAll("\\s", ""))
                .collect(Collectors.joining());
    }

    /** Every message is caught as in the common diagram, and correlated by the file; and no other message. */
    private void messages() {
        var wanted = messages(common);
        var found = messages(own);
        wanted.forEach((name, places) -> {
            if (!found.getOrDefault(name, Set.of()).containsAll(places)) find("", "messageMissing", name);
        });
        for (var message : list(own, BPMN, "message")) {
            var name = message.getAttribute("name");
            if (!wanted.containsKey(name)) find(id(message), "messageUnknown", name);
            var model = list(common, BPMN, "message").stream()
                    .filter(one -> one.getAttribute("name").equals(name))
                    .findFirst();
            if (model.isPresent() && !key(message).equals(key(model.get()))) find(id(message), "correlation", name);
        }
    }

    private static String key(Element message) {
        return of(message, ZEEBE, "subscription").stream()
                .map(one -> one.getAttribute("correlationKey"))
                .collect(Collectors.joining());
    }

    /** Where each message is caught: at the start of the process, of an event sub-process, at a step, or in between. */
    private static Map<String, Set<String>> messages(Document diagram) {
        var names = list(diagram, BPMN, "message").stream()
                .collect(Collectors.toMap(DiagramCheck::id, one -> one.getAttribute("name"), (first, _) -> first));
        var places = new LinkedHashMap<String, Set<String>>();
        for (var caught : list(diagram, BPMN, "messageEventDefinition"))
            places.computeIfAbsent(
                            names.getOrDefault(caught.getAttribute("messageRef"), caught.getAttribute("messageRef")),
                            _ -> new LinkedHashSet<>())
                    .add(place((Element) caught.getParentNode()));
        return places;
    }

    private static String place(Element event) {
        var parent = ((Element) event.getParentNode()).getLocalName();
        return event.getLocalName() + " " + (event.getLocalName().equals("startEvent") ? parent : "")
                + event.getAttribute("attachedToRef")
                + event.getAttribute("cancelActivity") + event.getAttribute("isInterrupting");
    }

    /** The times of the law end the steps they end in the common diagram; and no time is typed into the diagram. */
    private void timers() {
        var wanted = timers(common);
        var found = timers(own);
        wanted.forEach((timer, event) -> {
            if (!found.containsKey(timer)
                    && !event.getAttribute("cancelActivity").equals("false")) find("", "timerMissing", timer);
        });
        var known = wanted.keySet().stream().map(DiagramCheck::time).collect(Collectors.toSet());
        found.forEach((timer, event) -> {
            if (!known.contains(time(timer))) find(id(event), "timerUnknown", time(timer));
        });
    }

    private static Map<String, Element> timers(Document diagram) {
        var timers = new LinkedHashMap<String, Element>();
        for (var timer : list(diagram, BPMN, "timerEventDefinition")) {
            var event = (Element) timer.getParentNode();
            timers.put(timer.getTextContent().strip() + " " + event.getAttribute("attachedToRef"), event);
        }
        return timers;
    }

    private static String time(String timer) {
        return timer.split(" ")[0];
    }

    private void decisions() {
        Function<Document, Map<String, Element>> tables = diagram -> list(diagram, ZEEBE, "calledDecision").stream()
                .collect(Collectors.toMap(
                        one -> one.getAttribute("decisionId") + " → " + one.getAttribute("resultVariable"),
                        DiagramCheck::task,
                        (first, _) -> first));
        var wanted = tables.apply(common);
        var found = tables.apply(own);
        wanted.keySet().stream().filter(one -> !found.containsKey(one)).forEach(one -> find("", "tableMissing", one));
        found.forEach((table, task) -> {
            if (!wanted.containsKey(table)) find(id(task), "tableUnknown", table);
        });
    }

    private static Element task(Element extension) {
        return (Element) extension.getParentNode().getParentNode();
    }

    /** A gateway tells apart what the step before it can say, all of it, and nothing else. */
    private void outcomes() {
        var conditions = list(common, BPMN, "conditionExpression").stream()
                .map(one -> one.getTextContent().strip())
                .collect(Collectors.toSet());
        for (var condition : list(own, BPMN, "conditionExpression")) {
            var text = condition.getTextContent().strip();
            boolean spoken = text.matches("=outcome = \"\\w+\"( or outcome = \"\\w+\")*");
            if (!spoken && !conditions.contains(text)) find(owner(condition), "conditionUnknown", text);
        }
        var wanted = new Graph(common);
        var found = new Graph(own);
        steps(common).forEach((address, tasks) -> {
            for (var task : tasks) {
                var model = wanted.outcomesAfter(id(task));
                if (!found.nodes.containsKey(id(task)) || model.isEmpty()) continue;
                var said = found.outcomesAfter(id(task));
                var missing = new TreeSet<>(model);
                missing.removeAll(said);
                if (!missing.isEmpty()) find(id(task), "outcomeMissing", String.join(", ", missing));
                var unknown = new TreeSet<>(said);
                unknown.removeAll(model);
                if (!unknown.isEmpty()) find(id(task), "outcomeUnknown", String.join(", ", unknown));
            }
        });
        for (var gateway : list(own, BPMN, "exclusiveGateway")) {
            var ways = found.flows.getOrDefault(id(gateway), List.of());
            if (ways.size() < 2) continue;
            for (var way : ways)
                if (of(way, BPMN, "conditionExpression").isEmpty() && !id(way).equals(gateway.getAttribute("default")))
                    find(id(way), "conditionMissing", id(gateway));
        }
    }

    private void routes() {
        var graph = new Graph(own);
        for (var flow : list(own, BPMN, "sequenceFlow"))
            for (var end : List.of("sourceRef", "targetRef"))
                if (!graph.nodes.containsKey(flow.getAttribute(end)))
                    find(id(flow), "flowBroken", flow.getAttribute(end));
        var starts = graph.nodes.values().stream()
                .filter(node -> node.getLocalName().equals("startEvent"))
                .map(DiagramCheck::id)
                .toList();
        var reached = graph.reached(starts, graph::after);
        var ends = graph.nodes.values().stream()
                .filter(node -> node.getLocalName().equals("endEvent"))
                .map(DiagramCheck::id)
                .toList();
        var ending = graph.reached(ends, graph::before);
        graph.nodes.forEach((node, element) -> {
            if (!reached.contains(node)) find(node, "notReached", "");
            else if (!ending.contains(node) && !isEventSubProcess(element)) find(node, "deadEnd", "");
        });
    }

    private static boolean isEventSubProcess(Element element) {
        return element.getAttribute("triggeredByEvent").equals("true");
    }

    private void picture() {
        var drawn = list(own, DI, "BPMNShape").stream()
                .map(shape -> shape.getAttribute("bpmnElement"))
                .collect(Collectors.toSet());
        new Graph(own)
                .nodes.keySet().stream()
                        .filter(node -> !drawn.contains(node))
                        .forEach(node -> find(node, "notDrawn", ""));
    }

    /** The nodes of a diagram and the flows between them. */
    private static final class Graph {
        final Map<String, Element> nodes = new LinkedHashMap<>();
        final Map<String, List<Element>> flows = new HashMap<>();
        private final Map<String, Set<String>> forward = new HashMap<>();
        private final Map<String, Set<String>> backward = new HashMap<>();

        Graph(Document diagram) {
            for (var node : list(diagram, BPMN, "*"))
                if (NODES.contains(node.getLocalName())) nodes.put(id(node), node);
            for (var flow : list(diagram, BPMN, "sequenceFlow")) {
                var from = flow.getAttribute("sourceRef");
                flows.computeIfAbsent(from, _ -> new ArrayList<>()).add(flow);
                connect(from, flow.getAttribute("targetRef"));
            }
            nodes.forEach((id, node) -> {
                if (node.hasAttribute("attachedToRef")) connect(node.getAttribute("attachedToRef"), id);
                // An end inside ends the sub-process; who comes to the sub-process comes to its start.
                var parent = (Element) node.getParentNode();
                if (!parent.getLocalName().equals("subProcess")) return;
                if (node.getLocalName().equals("startEvent")) connect(id(parent), id);
                if (isEventSubProcess(parent))
                    backward.computeIfAbsent(id, _ -> new HashSet<>()).add(id(parent));
                if (isEventSubProcess(parent))
                    forward.computeIfAbsent(id, _ -> new HashSet<>()).add(id(parent));
            });
        }

        private void connect(String from, String to) {
            forward.computeIfAbsent(from, _ -> new HashSet<>()).add(to);
            backward.computeIfAbsent(to, _ -> new HashSet<>()).add(from);
        }

        Set<String> after(String node) {
            return forward.getOrDefault(node, Set.of());
        }

        Set<String> before(String node) {
            return backward.getOrDefault(node, Set.of());
        }

        Set<String> reached(List<String> from, Function<String, Set<String>> next) {
            var seen = new HashSet<>(from);
            var open = new ArrayDeque<>(from);
            while (!open.isEmpty()) for (var node : next.apply(open.pop())) if (seen.add(node)) open.push(node);
            return seen;
        }

        /** What is told apart at the first gateways after a step. */
        Set<String> outcomesAfter(String step) {
            var said = new HashSet<String>();
            var seen = new HashSet<String>();
            var open = new ArrayDeque<>(List.of(step));
            while (!open.isEmpty()) {
                for (var flow : flows.getOrDefault(open.pop(), List.of())) {
                    of(flow, BPMN, "conditionExpression")
                            .forEach(condition -> OUTCOME.matcher(condition.getTextContent())
                                    .results()
                                    .forEach(one -> said.add(one.group(1))));
                    var next = nodes.get(flow.getAttribute("targetRef"));
                    if (next == null || !next.getLocalName().equals("exclusiveGateway")) continue;
                    boolean decided = !of(flow, BPMN, "conditionExpression").isEmpty();
                    if (!decided && seen.add(id(next))) open.push(id(next));
                }
            }
            return said;
        }
    }

    private void find(String element, String code, String about) {
        findings.add(new Finding(element, code, about));
    }

    /** The element with an id that this one belongs to. */
    private static String owner(Element element) {
        for (var at = element; at != null; at = at.getParentNode() instanceof Element parent ? parent : null)
            if (at.hasAttribute("id")) return id(at);
        return "";
    }

    private static String id(Element element) {
        return element.getAttribute("id");
    }

    private static List<Element> of(Element parent, String space, String name) {
        var found = parent.getElementsByTagNameNS(space, name);
        return Stream.iterate(0, i -> i < found.getLength(), i -> i + 1)
                .map(i -> (Element) found.item(i))
                .toList();
    }

    private static List<Element> list(Document diagram, String space, String name) {
        return of(diagram.getDocumentElement(), space, name);
    }
}
