package org.tasdiq.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * A measurement at the start of an installation made for it.
 *
 * @param steps how many steps to measure; none otherwise
 * @param report where to write the step and the nanoseconds of each, a line for each
 */
@ConfigurationProperties("tasdiq.bench")
record BenchSettings(int steps, @Nullable Path report) {}
