package org.tasdiq.assessment;

import java.util.List;

/** What the president writes down: amended levels, one ruling per targeted block, notes of the hearing. */
public record DeliberationRecord(List<FinalMark> amendments, List<BlockRuling> rulings, String notes) {}
