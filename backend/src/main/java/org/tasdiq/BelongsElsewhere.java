package org.tasdiq;

/**
 * A timer of the engine fired, but the time of the step is not over in our data (it was extended or lifted), or somebody
 * acted in the last moment: nothing is done, and the file goes to the step where it belongs.
 */
public class BelongsElsewhere extends RuntimeException {
    private final String step;

    /** @param step the address of a step, such as {@code candidacy.completeApplication} */
    public BelongsElsewhere(String step) {
        super(step);
        this.step = step;
    }

    public String step() {
        return step;
    }
}
