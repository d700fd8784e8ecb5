package org.tasdiq.catalogue;

import java.util.List;

/**
 * A page of a list of offers.
 *
 * @param total how many there are on all pages
 * @param page from 0
 */
public record OfferPage(List<OfferLine> lines, int total, int page, int pages) {}
