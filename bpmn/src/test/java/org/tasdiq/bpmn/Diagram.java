package org.tasdiq.bpmn;

import static java.util.stream.Collectors.toCollection;

import io.camunda.zeebe.model.bpmn.Bpmn;
import io.camunda.zeebe.model.bpmn.BpmnModelInstance;
import io.camunda.zeebe.model.bpmn.instance.BoundaryEvent;
import io.camunda.zeebe.model.bpmn.instance.EventBasedGateway;
import io.camunda.zeebe.model.bpmn.instance.FlowNode;
import io.camunda.zeebe.model.bpmn.instance.SequenceFlow;
import io.camunda.zeebe.model.bpmn.instance.ServiceTask;
import io.camunda.zeebe.model.bpmn.instance.StartEvent;
import io.camunda.zeebe.model.bpmn.instance.SubProcess;
import io.camunda.zeebe.model.bpmn.instance.TimeDate;
import io.camunda.zeebe.model.bpmn.instance.UserTask;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeAssignmentDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeFormDefinition;
import io.camunda.zeebe.model.bpmn.instance.zeebe.ZeebeTaskDefinition;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a diagram says, read from its file. */
record Diagram(String process, BpmnModelInstance model) {
    static final Diagram VAE = read("vae");
    static final Diagram MICROCREDENTIAL = read("microcredential");
    static final Diagram AWARD = read("award");
    static final Diagram RECOGNITION = read("recognition");

    static Stream<Diagram> all() {
        return Stream.of(VAE, MICROCREDENTIAL, AWARD, RECOGNITION);
    }

    /** The file is named like the process in it. */
    private static Diagram read(String process) {
        var file = Diagram.class.getResourceAsStream("/bpmn/" + process + ".bpmn");
        return new Diagram(process, Bpmn.readModelFromStream(file));
    }

    @Override
    public String toString() {
        return process;
    }

    /** The names of the dates its timers wait for, out of the map {@code due} or {@code alert}. */
    Set<String> timers(String map) {
        return model.getModelElementsByType(TimeDate.class).stream()
                .map(date -> date.getTextContent().strip())
                .filter(date -> date.startsWith("=" + map + "."))
                .map(date -> date.substring(map.length() + 2))
                .collect(toCollection(TreeSet::new));
    }

    /** Address by element id, of every step of a person or of the system. */
    Map<String, String> steps() {
        var steps = new TreeMap<String, String>();
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> steps.put(
                        task.getId(),
                        task.getSingleExtensionElement(ZeebeFormDefinition.class)
                                .getFormKey()));
        model.getModelElementsByType(ServiceTask.class)
                .forEach(task -> steps.put(
                        task.getId(),
                        task.getSingleExtensionElement(ZeebeTaskDefinition.class)
                                .getType()));
        return steps;
    }

    /** The expression that names the roles, by id of a person's step. */
    Map<String, String> groups() {
        var groups = new TreeMap<String, String>();
        model.getModelElementsByType(UserTask.class)
                .forEach(task -> groups.put(
                        task.getId(),
                        task.getSingleExtensionElement(ZeebeAssignmentDefinition.class)
                                .getCandidateGroups()));
        return groups;
    }

    Set<String> nodes() {
        return model.getModelElementsByType(FlowNode.class).stream()
                .map(FlowNode::getId)
                .collect(toCollection(TreeSet::new));
    }

    /** The arrows, without those behind an event-based gateway, which the engine does not record. */
    Set<String> flows() {
        return model.getModelElementsByType(SequenceFlow.class).stream()
                .filter(flow -> !(flow.getSource() instanceof EventBasedGateway))
                .map(SequenceFlow::getId)
                .collect(toCollection(TreeSet::new));
    }

    /** The nodes that some file can come to. */
    Set<String> reachable() {
        var reached = new HashSet<FlowNode>();
        var open = new ArrayDeque<FlowNode>();
        model.getModelElementsByType(StartEvent.class).stream()
                .filter(start -> !(start.getParentElement() instanceof SubProcess stage) || stage.triggeredByEvent())
                .forEach(open::add);
        while (!open.isEmpty()) {
            var node = open.pop();
            if (!reached.add(node)) continue;
            node.getOutgoing().forEach(flow -> open.add(flow.getTarget()));
            if (node.getParentElement() instanceof SubProcess stage && stage.triggeredByEvent()) open.add(stage);
            if (node instanceof SubProcess stage) open.addAll(stage.getChildElementsByType(StartEvent.class));
            model.getModelElementsByType(BoundaryEvent.class).stream()
                    .filter(event -> event.getAttachedTo().equals(node))
                    .forEach(open::add);
        }
        return reached.stream().map(FlowNode::getId).collect(toCollection(TreeSet::new));
    }
}
