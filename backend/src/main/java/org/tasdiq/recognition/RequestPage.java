package org.tasdiq.recognition;

import java.util.List;

/**
 * A page of a list of requests.
 *
 * @param total how many there are on all pages
 * @param page from 0
 */
public record RequestPage(List<RequestLine> lines, int total, int page, int pages) {}
