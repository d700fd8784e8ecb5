package org.tasdiq.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a file's journal, the oldest first.
 *
 * @param next the number after which the next page begins; empty on the last page
 */
public record JournalPage(
        List<JournalEntrySheet> entries, @Nullable Long next) {}
