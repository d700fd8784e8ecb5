package org.tasdiq.bpmn;

import static java.util.stream.Collectors.toCollection;
import static org.tasdiq.bpmn.Engine.engine;

import io.camunda.zeebe.protocol.record.Record;
import io.camunda.zeebe.protocol.record.ValueType;
import io.camunda.zeebe.protocol.record.intent.IncidentIntent;
import io.camunda.zeebe.protocol.record.intent.JobIntent;
import io.camunda.zeebe.protocol.record.intent.ProcessInstanceIntent;
import io.camunda.zeebe.protocol.record.value.BpmnElementType;
import io.camunda.zeebe.protocol.record.value.IncidentRecordValue;
import io.camunda.zeebe.protocol.record.value.JobRecordValue;
import io.camunda.zeebe.protocol.record.value.MessageStartEventSubscriptionRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRecordValue;
import io.camunda.zeebe.protocol.record.value.ProcessInstanceRelated;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What the engine has written about one file. */
record Trail(String file) {
    private static final String USER_TASK = "io.camunda.zeebe:userTask";

    /** The addresses of the jobs that somebody still has to finish, by job key. */
    Map<Long, String> openJobs() {
        var open = new LinkedHashMap<Long, String>();
        jobs().forEach(r -> {
            if (r.getIntent() == JobIntent.CREATED) open.put(r.getKey(), address(r.getValue()));
            if (r.getIntent() == JobIntent.COMPLETED || r.getIntent() == JobIntent.CANCELED) open.remove(r.getKey());
        });
        return open;
    }

    /** The headers that the worker sees which parks a person's step. */
    Map<String, String> headers(String address) {
        return jobs().map(Record::getValue)
                .filter(job -> address(job).equals(address))
                .findFirst()
                .orElseThrow()
                .getCustomHeaders();
    }

    private static String address(JobRecordValue job) {
        return job.getType().equals(USER_TASK) ? job.getCustomHeaders().get("io.camunda.zeebe:formKey") : job.getType();
    }

    /** The ids of the events at which a branch of the file has ended. */
    Set<String> ends() {
        return elements(ProcessInstanceIntent.ELEMENT_COMPLETED)
                .filter(element -> element.getBpmnElementType() == BpmnElementType.END_EVENT)
                .map(ProcessInstanceRecordValue::getElementId)
                .collect(toCollection(TreeSet::new));
    }

    boolean isOver() {
        return elements(ProcessInstanceIntent.ELEMENT_COMPLETED)
                .anyMatch(element -> element.getBpmnElementType() == BpmnElementType.PROCESS);
    }

    long visitsTo(String element) {
        return elements(ProcessInstanceIntent.ELEMENT_ACTIVATED)
                .filter(visited -> visited.getElementId().equals(element))
                .count();
    }

    List<String> incidents() {
        var open = new LinkedHashMap<Long, String>();
        ours(ValueType.INCIDENT, IncidentRecordValue.class).forEach(r -> {
            if (r.getIntent() == IncidentIntent.CREATED)
                open.put(r.getKey(), r.getValue().getErrorMessage());
            if (r.getIntent() == IncidentIntent.RESOLVED) open.remove(r.getKey());
        });
        return List.copyOf(open.values());
    }

    private Stream<ProcessInstanceRecordValue> elements(ProcessInstanceIntent intent) {
        return ours(ValueType.PROCESS_INSTANCE, ProcessInstanceRecordValue.class)
                .filter(r -> r.getIntent() == intent)
                .map(Record::getValue);
    }

    private Stream<Record<JobRecordValue>> jobs() {
        return ours(ValueType.JOB, JobRecordValue.class);
    }

    private <V extends ProcessInstanceRelated & io.camunda.zeebe.protocol.record.RecordValue> Stream<Record<V>> ours(
            ValueType type, Class<V> value) {
        var instances = instances();
        return engine().records(type, value)
                .filter(r -> instances.contains(r.getValue().getProcessInstanceKey()));
    }

    /** The process instances that a message of this file has started: one, unless something is wrong. */
    Set<Long> instances() {
        return engine().records(
                        ValueType.MESSAGE_START_EVENT_SUBSCRIPTION, MessageStartEventSubscriptionRecordValue.class)
                .map(Record::getValue)
                .filter(start -> start.getCorrelationKey().equals(file) && start.getProcessInstanceKey() > 0)
                .map(MessageStartEventSubscriptionRecordValue::getProcessInstanceKey)
                .collect(toCollection(TreeSet::new));
    }
}
