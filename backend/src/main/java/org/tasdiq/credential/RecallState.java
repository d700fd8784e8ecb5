package org.tasdiq.credential;

/** Where the request to revoke a single credential stands; text key {@code credential.recall.<name>}. */
public enum RecallState {
    ASKED,
    CONFIRMED,
    WITHDRAWN,
    /** The decision it rested on was taken away meanwhile, and the credential with it. */
    OVERTAKEN
}
