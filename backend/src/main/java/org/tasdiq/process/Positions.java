package org.tasdiq.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.Visit;

/** Where a file, or an offer, stands on its diagram, and the path it took. */
@Service
public class Positions {
    private final OpenTasks tasks;
    private final ReceiptRepository receipts;
    private final Runs runs;
    private final Diagrams diagrams;

    Positions(OpenTasks tasks, ReceiptRepository receipts, Runs runs, Diagrams diagrams) {
        this.tasks = tasks;
        this.receipts = receipts;
        this.runs = runs;
        this.diagrams = diagrams;
    }

    @Transactional(readOnly = true)
    @Permission("process.readPosition")
    public Position of(CaseId file) {
        return stand(file);
    }

    /** The diagram of the version on which the file runs, as BPMN. */
    @Transactional(readOnly = true)
    @Permission("process.readPosition")
    public String diagram(CaseId file) {
        return runs.of(file.value())
                .flatMap(run -> diagrams.kept(run.definition()))
                .orElseGet(() -> CommonDiagram.of(file).xml());
    }

    Position stand(CaseId file) {
        return stand(file, CommonDiagram.of(file).steps());
    }

    /** Where the file stands on that diagram. */
    Position stand(CaseId file, StepMap steps) {
        var visits = new ArrayList<Visit>(tasks.visits(file));
        for (var receipt : receipts.findByFileIdOrderByWorkedAt(file.value())) {
            visits.add(new Visit(receipt.step(), receipt.workedAt(), receipt.workedAt(), receipt.outcome(), "DONE"));
        }
        visits.sort(Comparator.comparing(Visit::openedAt));
        var open = elements(visits, steps, true);
        return new Position(open.isEmpty() ? waiting(visits, steps) : open, elements(visits, steps, false), visits);
    }

    /** Nobody is asked to do anything: the file may wait for an event, such as the end of the appeal window. */
    private static List<String> waiting(List<Visit> visits, StepMap steps) {
        return visits.stream()
                .filter(visit -> !visit.step().startsWith("notification."))
                .reduce((earlier, later) -> later)
                .flatMap(last -> steps.waitsAfter(last.step(), last.outcome()))
                .stream()
                .toList();
    }

    private static List<String> elements(List<Visit> visits, StepMap steps, boolean open) {
        return visits.stream()
                .filter(v -> v.state().equals("OPEN") == open)
                .flatMap(v -> steps.element(v.step()).stream())
                .distinct()
                .toList();
    }
}
