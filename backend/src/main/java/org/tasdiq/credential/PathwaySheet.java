package org.tasdiq.credential;

import java.util.List;
import org.tasdiq.catalogue.Holding;

/**
 * What a learner holds and where it leads.
 *
 * @param held the newest first
 * @param paths on which something of it counts or once did, those nearest to their certificate first
 * @param others published paths on which nothing of it counts yet and which can be begun
 */
public record PathwaySheet(List<Holding> held, List<Pathway> paths, List<Pathway> others) {}
