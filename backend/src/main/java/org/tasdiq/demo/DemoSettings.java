package org.tasdiq.demo;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a trial begins with.
 *
 * @param accounts make the fictitious institutions and people when nobody is there yet
 * @param files make thirteen fictitious files, each waiting at another step, with offers, awards and requests
 * @param password of every demo account
 * @param list where to write the list of accounts for whoever starts the trial
 */
@ConfigurationProperties("tasdiq.demo")
record DemoSettings(
        boolean accounts,
        boolean files,
        @DefaultValue("tasdiq-demo-2026") String password,
        @Nullable Path list) {}
