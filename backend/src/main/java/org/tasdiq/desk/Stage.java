package org.tasdiq.desk;

import java.util.Optional;
import org.tasdiq.StepDone;

/** How far a file has come. */
public enum Stage {
    SENT(0),
    COMPLETE(1),
    ADMISSIBLE(2),
    PORTFOLIO(3),
    JURY(4),
    HEARD(5),
    DELIBERATED(6),
    DECIDED(7);

    private final int place;

    Stage(int place) {
        this.place = place;
    }

    /** As the database keeps it: the further on the way, the greater. */
    int place() {
        return place;
    }

    /** The stage that is reached when that step is done with that outcome. */
    static Optional<Stage> after(StepDone done) {
        return Optional.ofNullable(
                switch (done.step() + " " + done.outcome()) {
                    case "candidacy.checkCompleteness complete" -> COMPLETE;
                    case "portfolio.compilePortfolio " -> PORTFOLIO;
                    case "jury.appointJury " -> JURY;
                    case "jury.recordHearing heard" -> HEARD;
                    case "assessment.deliberate " -> DELIBERATED;
                    default -> null;
                });
    }
}
