package org.tasdiq.portfolio.inspection;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an inspecting process may use.
 *
 * @param lanes processes that inspect at the same time
 * @param perFile wall-clock limit for one try; a second try follows a failure, so twice this is the longest wait
 * @param recycleAfter files after which a process is replaced
 * @param memory heap of one process, in megabytes
 * @param idle a process without work ends after this time
 */
public record InspectionSettings(
        @DefaultValue("1") int lanes,
        @DefaultValue("25s") Duration perFile,
        @DefaultValue("100") int recycleAfter,
        @DefaultValue("256") int memory,
        @DefaultValue("60s") Duration idle) {}
