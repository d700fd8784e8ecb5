package org.tasdiq.process;

import java.util.List;
import org.tasdiq.desk.Visit;

/**
 * A file on the diagram.
 *
 * @param current ids of the elements where it waits
 * @param visited ids of the elements it passed
 * @param path every stay, oldest first
 */
public record Position(List<String> current, List<String> visited, List<Visit> path) {}
