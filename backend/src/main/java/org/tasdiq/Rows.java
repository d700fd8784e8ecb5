package org.tasdiq;

import java.io.IOException;
import java.util.List;

/** Where a table goes that is too long to be held as a whole, row after row. */
@FunctionalInterface
public interface Rows {
    /** @param cells texts, numbers, days and instants */
    void line(List<? extends Object> cells) throws IOException;
}
