package canary.beta.inner;

/** Not for other rooms. */
public class Hidden {}
