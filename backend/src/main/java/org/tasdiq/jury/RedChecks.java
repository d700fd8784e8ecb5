package org.tasdiq.jury;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps the answer of the decision table that stopped a step, although the step itself is undone. */
@Component
class RedChecks {
    private final CompositionCheckRepository checks;
    private final TransactionTemplate apart;

    RedChecks(CompositionCheckRepository checks, PlatformTransactionManager transactions) {
        this.checks = checks;
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Not before the transaction is over: until then it holds the jury to which the answer refers. */
    void keepThough(CompositionCheck check) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) apart.executeWithoutResult(_ -> keep(check));
            }
        });
    }

    /** The same answer to the same question is kept once, however often the step is tried. */
    private void keep(CompositionCheck check) {
        var latest = checks.findFirstByJuryIdAndOccasionOrderByCheckedAtDesc(check.jury(), check.occasion());
        if (latest.filter(check::repeats).isEmpty()) checks.save(check);
    }
}
