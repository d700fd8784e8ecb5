package org.tasdiq.referential;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;

/** What a certification must say before files may aim at it. */
class DraftPolicy {
    private static final int LEVELS = 4;

    private DraftPolicy() {}

    static void check(CertificationDraft draft) {
        complete("title", draft.title());
        if (draft.level() < 1 || draft.level() > 8)
            throw Refusal.invalid("level", "referential.levelOutOfRange", draft.level());
        if (draft.blocks().isEmpty()) throw Refusal.invalid("blocks", "referential.blocksMissing");
        distinct("blocks", draft.blocks().stream().map(CertificationDraft.BlockDraft::code));
        int credits = 0;
        for (var block : draft.blocks()) {
            complete("blocks", block.title());
            credits += block.ects();
            check(block.competencies());
        }
        distinct(
                "competencies",
                draft.blocks().stream()
                        .flatMap(block -> block.competencies().stream())
                        .map(CertificationDraft.CompetencyDraft::code));
        if (credits != draft.ects()) throw Refusal.invalid("ects", "referential.creditsDiffer", draft.ects(), credits);
    }

    private static void check(List<CertificationDraft.CompetencyDraft> competencies) {
        if (competencies.isEmpty()) throw Refusal.invalid("competencies", "referential.competenciesMissing");
        for (var competency : competencies) {
            complete("competencies", competency.title());
            complete("criterion", competency.criterion());
            var rubric = competency.rubric();
            if (rubric == null || rubric.isEmpty()) continue;
            if (rubric.size() != LEVELS)
                throw Refusal.invalid("rubric", "referential.rubricIncomplete", competency.code());
            rubric.forEach(words -> complete("rubric", words));
        }
    }

    private static void complete(String field, Localized text) {
        if (Stream.of(text.fr(), text.ar(), text.en()).anyMatch(String::isBlank))
            throw Refusal.invalid(field, "referential.languageMissing");
    }

    private static void distinct(String field, Stream<String> codes) {
        Set<String> seen = new HashSet<>();
        codes.forEach(code -> {
            if (!seen.add(code)) throw Refusal.invalid(field, "referential.codeTwice", code);
        });
    }
}
