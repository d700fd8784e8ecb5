package org.tasdiq.process;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.StepWorker;
import org.tasdiq.desk.OpenTasks;

/** Does one automatic step and keeps its receipt in the same transaction. */
@Component
class AutomaticStep {
    private final ReceiptRepository receipts;
    private final OpenTasks tasks;
    private final Clock clock;

    AutomaticStep(ReceiptRepository receipts, OpenTasks tasks, Clock clock) {
        this.receipts = receipts;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Gives the outcome of the step, worked out now or, for a job handed out again, the first time. */
    @Transactional
    public String work(StepWorker worker, String step, CaseId file, long jobKey) {
        var earlier = receipts.findById(jobKey);
        if (earlier.isPresent()) return earlier.get().outcome();
        // A reminder runs beside the step it reminds of; every other job means that the token has moved on.
        if (!step.startsWith("notification.")) tasks.supersede(file, jobKey);
        var outcome = worker.work(file.value());
        receipts.save(new Receipt(jobKey, file.value(), step, outcome, clock.instant()));
        return outcome;
    }
}
