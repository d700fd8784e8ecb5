package org.tasdiq.portfolio;

/** How far the inspection of a file's evidence is. */
public record InspectionProgress(int inspected, int total) {
    public boolean isDone() {
        return inspected == total;
    }
}
