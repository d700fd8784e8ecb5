package org.tasdiq.portfolio;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tasdiq.portfolio.inspection.InspectionSettings;

/**
 * How evidence is kept and inspected.
 *
 * @param data the folder of everything that is not in the database
 * @param maxMegabytesPerFile all evidence of one file together
 */
@ConfigurationProperties("tasdiq")
record PortfolioSettings(
        @DefaultValue(".tasdiq") Path data,
        @DefaultValue("500") int maxMegabytesPerFile,
        @DefaultValue InspectionSettings inspection) {
    Path evidence() {
        return data.resolve("evidence");
    }

    /** Where an inspecting process holds the one file it reads. */
    Path scratch() {
        return data.resolve("inspection");
    }

    Path keys() {
        return data.resolve("keys");
    }
}
