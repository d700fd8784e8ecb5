package org.tasdiq.recognition;

import java.time.Period;
import org.tasdiq.deadline.Deadlines;

/**
 * What the regime asks of a recognition: versioned parameters, so that neither the table nor any rule holds a number.
 *
 * @param full from which coverage all can be recognised, of a hundred
 * @param partial from which coverage a part can be
 * @param workload the least share of the target's workload, of a hundred
 * @param precedents how long an earlier decision is advice
 */
record RecognitionNorms(int full, int partial, int workload, Period precedents) {
    private static final int HUNDRED = 100;

    static RecognitionNorms of(Deadlines deadlines, String regime) {
        return new RecognitionNorms(
                share(deadlines, regime, "recognition.fullCoverage"),
                share(deadlines, regime, "recognition.partialCoverage"),
                share(deadlines, regime, "recognition.workloadShare"),
                deadlines.period(regime, "recognition.precedentValidity"));
    }

    private static int share(Deadlines deadlines, String regime, String name) {
        return (int) Math.round(deadlines.number(regime, name).doubleValue() * HUNDRED);
    }
}
