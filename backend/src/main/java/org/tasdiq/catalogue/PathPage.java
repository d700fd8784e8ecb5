package org.tasdiq.catalogue;

import java.util.List;

/**
 * A page of a list of stacking paths, the one written last first.
 *
 * @param total how many there are on all pages
 * @param page from 0
 */
public record PathPage(List<PathLine> lines, int total, int page, int pages) {}
