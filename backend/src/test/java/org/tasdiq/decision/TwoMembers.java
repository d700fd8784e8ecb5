package org.tasdiq.decision;

import org.tasdiq.jury.Bench;

/** Two members of the appeal board rule: one proposes, the other confirms. */
public final class TwoMembers {
    private TwoMembers() {}

    public static void rule(AppealBoard board, Bench.Story file, AppealRuling ruling, String reasons) {
        file.as(file.board(), () -> board.propose(file.file(), ruling, reasons));
        file.as(file.secondOfTheBoard(), () -> board.confirm(file.file()));
    }
}
