package org.tasdiq.portfolio.inspection;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an inspecting process may use, and what is asked of viruses.
 *
 * @param lanes processes that inspect at the same time
 * @param perFile wall-clock limit for one try; a second try follows a failure, so twice this is the longest wait
 * @param recycleAfter files after which a process is replaced
 * @param memory heap of one process, in megabytes
 * @param idle a process without work ends after this time
 * @param sandbox whether inspection without bubblewrap is out of the question
 * @param clamd where a ClamAV daemon listens, {@code host:port} or {@code /path/of/socket}; empty: no virus scan
 */
public record InspectionSettings(
        @DefaultValue("1") int lanes,
        @DefaultValue("25s") Duration perFile,
        @DefaultValue("1000") int recycleAfter,
        @DefaultValue("256") int memory,
        @DefaultValue("60s") Duration idle,
        @DefaultValue("auto") SandboxUse sandbox,
        @DefaultValue("") String clamd) {
    /** {@code AUTO}: where it works. {@code REQUIRED}: no file is inspected without it, all wait. */
    public enum SandboxUse {
        AUTO,
        REQUIRED
    }
}
