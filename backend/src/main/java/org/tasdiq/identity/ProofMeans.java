package org.tasdiq.identity;

/** By which a person proved to be who they are, besides being signed in. */
public enum ProofMeans {
    /** By nothing else: a signature older than the second factor. */
    PASSWORD,
    ONE_TIME_CODE,
    RECOVERY_CODE
}
