package org.tasdiq.catalogue;

import java.util.List;

/**
 * A page of the catalogue, by title.
 *
 * @param total how many there are on all pages
 * @param page from 0
 */
public record CataloguePage(List<CatalogueSheet> sheets, int total, int page, int pages) {}
