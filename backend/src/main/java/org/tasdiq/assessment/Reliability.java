package org.tasdiq.assessment;

import org.jspecify.annotations.Nullable;

/** How to read Krippendorff's alpha (Krippendorff 2004); text key {@code assessment.agreement.<reading>}. */
public enum Reliability {
    RELIABLE,
    TENTATIVE,
    /** The jury should look again at what it marked, and the institution at how it marks. */
    WEAK,
    /** There is no figure, as when all marks are equal. */
    UNDEFINED;

    public static final double TENTATIVE_FROM = 0.667;
    public static final double RELIABLE_FROM = 0.800;

    public static Reliability of(@Nullable Double alpha) {
        if (alpha == null) return UNDEFINED;
        if (alpha >= RELIABLE_FROM) return RELIABLE;
        return alpha >= TENTATIVE_FROM ? TENTATIVE : WEAK;
    }
}
