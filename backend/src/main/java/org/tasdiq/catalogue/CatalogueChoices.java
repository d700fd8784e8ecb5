package org.tasdiq.catalogue;

import java.util.List;
import org.tasdiq.referential.EscoLink;

/**
 * What the catalogue can be filtered by, since offers of today have it.
 *
 * @param skills those that most offers lead to
 * @param languages the offers are taught in, as ISO 639 codes
 */
public record CatalogueChoices(List<EscoLink> skills, List<String> languages) {}
