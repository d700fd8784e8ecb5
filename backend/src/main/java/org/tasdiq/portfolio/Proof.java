package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One item as the matrix weighs it: what it is, and what is found of it by a person or by rule. */
record Proof(Evidence item, Map<Quality, QualitySheet> found) {
    private static final Set<Quality> OF_THE_ITEM =
            EnumSet.of(Quality.VALID, Quality.AUTHENTIC, Quality.RELIABLE, Quality.CURRENT);

    /** What says only that somebody was there never suffices alone (CV, job papers, a third person's letter). */
    private static final Set<EvidenceKind> NEVER_ALONE = EnumSet.of(
            EvidenceKind.CV,
            EvidenceKind.EMPLOYER_ATTESTATION,
            EvidenceKind.CONTRACT,
            EvidenceKind.PAYSLIP,
            EvidenceKind.TESTIMONIAL);

    static Proof of(Evidence item, List<QualitySheet> judged, LocalDate on, Period longest) {
        var found = new EnumMap<Quality, QualitySheet>(Quality.class);
        var current = current(item.dated(), on, longest);
        if (current != null) found.put(Quality.CURRENT, QualitySheet.byRule(Quality.CURRENT, current));
        judged.forEach(sheet -> found.put(sheet.quality(), sheet));
        return new Proof(item, found);
    }

    /** Too old on the day it is looked at; nothing is found of an item that bears no day. */
    static Quality.@Nullable Value current(@Nullable LocalDate dated, LocalDate on, Period longest) {
        if (dated == null) return null;
        return dated.plus(longest).isBefore(on) ? Quality.Value.NO : Quality.Value.YES;
    }

    /** Two items for a competency suffice; one alone is doubtful, or not enough by its kind. */
    static Quality.Value sufficient(EvidenceKind kind, boolean aloneSomewhere) {
        if (!aloneSomewhere) return Quality.Value.YES;
        return NEVER_ALONE.contains(kind) ? Quality.Value.NO : Quality.Value.DOUBT;
    }

    boolean canBeRead() {
        return !item.cannotBeRead();
    }

    boolean isTurnedDown() {
        return item.status() == EvidenceStatus.REFUSED || item.status() == EvidenceStatus.NOT_APPLICABLE;
    }

    /** Shows something: a NO to a quality takes an item out, a doubt leaves it for the jury to weigh. */
    boolean counts() {
        return canBeRead() && !isTurnedDown() && OF_THE_ITEM.stream().noneMatch(q -> is(q, Quality.Value.NO));
    }

    boolean isDirect() {
        return item.kind().isDirect();
    }

    boolean isNotCurrent() {
        return isQuestioned(Quality.CURRENT);
    }

    /** A person said NO or doubted; what a rule finds of age and number has gaps of its own. */
    boolean isFlagged() {
        return found.values().stream()
                .anyMatch(q -> q.quality() != Quality.CURRENT && !q.isByRule() && q.value() != Quality.Value.YES);
    }

    boolean sufficesAlone() {
        var sufficient = found.get(Quality.SUFFICIENT);
        return sufficient != null && !sufficient.isByRule() && sufficient.value() == Quality.Value.YES;
    }

    private boolean isQuestioned(Quality quality) {
        return is(quality, Quality.Value.NO) || is(quality, Quality.Value.DOUBT);
    }

    private boolean is(Quality quality, Quality.Value value) {
        var sheet = found.get(quality);
        return sheet != null && sheet.value() == value;
    }
}
