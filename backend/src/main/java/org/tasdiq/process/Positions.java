package org.tasdiq.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.OpenTasks;
import org.tasdiq.desk.Visit;

/** Where a file stands on the diagram, and the path it took. */
@Service
public class Positions {
    private final OpenTasks tasks;
    private final ReceiptRepository receipts;
    private final FaultRepository faults;
    private final StepMap steps;

    Positions(OpenTasks tasks, ReceiptRepository receipts, FaultRepository faults, StepMap steps) {
        this.tasks = tasks;
        this.receipts = receipts;
        this.faults = faults;
        this.steps = steps;
    }

    @Transactional(readOnly = true)
    @Permission("process.readPosition")
    public Position of(CandidacyId file) {
        var visits = new ArrayList<Visit>(tasks.visits(file));
        for (var receipt : receipts.findByFileIdOrderByWorkedAt(file.value())) {
            visits.add(new Visit(receipt.step(), receipt.workedAt(), receipt.workedAt(), receipt.outcome(), "DONE"));
        }
        visits.sort(Comparator.comparing(Visit::openedAt));
        var open = elements(visits, true);
        return new Position(open.isEmpty() ? waiting(visits) : open, elements(visits, false), visits);
    }

    /** The automatic steps that failed, newest first. */
    @Transactional(readOnly = true)
    @Permission("process.administer")
    public List<FaultSheet> faults() {
        return faults.findAllByOrderByHappenedAtDesc().stream()
                .map(Fault::sheet)
                .toList();
    }

    /** Nobody is asked to do anything: the file may wait for an event, such as the end of the appeal window. */
    private List<String> waiting(List<Visit> visits) {
        return visits.stream()
                .filter(visit -> !visit.step().startsWith("notification."))
                .reduce((earlier, later) -> later)
                .flatMap(last -> steps.waitsAfter(last.step()))
                .stream()
                .toList();
    }

    private List<String> elements(List<Visit> visits, boolean open) {
        return visits.stream()
                .filter(v -> v.state().equals("OPEN") == open)
                .flatMap(v -> steps.element(v.step()).stream())
                .distinct()
                .toList();
    }
}
