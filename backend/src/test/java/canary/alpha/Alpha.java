package canary.alpha;

import canary.beta.inner.Hidden;

/** Reaches into another room. */
public class Alpha {
    Hidden hidden = new Hidden();
}
