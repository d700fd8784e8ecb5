package org.tasdiq.catalogue;

import java.util.Arrays;
import java.util.Optional;

/** What learning of so many hours usually leads to, by the framework of Digital FCU; text key {@code catalogue.band.<band>}. */
public enum HourBand {
    MICRO_CREDENTIAL(7, 30),
    COMPETENCY_BLOCK(50, 100),
    UNIVERSITY_DIPLOMA(120, 300),
    NATIONAL_DIPLOMA(350, 500);

    private final int from;
    private final int to;

    HourBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }

    static Optional<HourBand> of(int hours) {
        return Arrays.stream(values())
                .filter(band -> hours >= band.from && hours <= band.to)
                .findFirst();
    }
}
