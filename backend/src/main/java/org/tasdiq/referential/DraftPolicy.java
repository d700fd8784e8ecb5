package org.tasdiq.referential;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.referential.CertificationDraft.BlockDraft;
import org.tasdiq.referential.CertificationDraft.CompetencyDraft;

/** What a certification must say before files may aim at it. */
class DraftPolicy {
    static final int LEVELS = 4;
    static final int LONGEST_CODE = 60;
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 1000;
    private static final int HIGHEST_LEVEL = 8;

    private final List<DraftFinding> findings = new ArrayList<>();
    private final Set<String> blocks = new HashSet<>();
    private final Set<String> competencies = new HashSet<>();

    private DraftPolicy() {}

    /** Refuses for the first finding. */
    static void check(CertificationDraft draft) {
        for (var finding : findings(draft)) throw finding.refusal();
    }

    /** In the order of the certification; what concerns the whole comes first and last. */
    static List<DraftFinding> findings(CertificationDraft draft) {
        var policy = new DraftPolicy();
        policy.look(draft);
        return List.copyOf(policy.findings);
    }

    private void look(CertificationDraft draft) {
        List<Integer> whole = List.of();
        complete(whole, "title", draft.title(), LONGEST_TITLE);
        if (draft.level() < 1 || draft.level() > HIGHEST_LEVEL)
            find(whole, "level", "referential.levelOutOfRange", draft.level());
        if (draft.blocks().isEmpty()) find(whole, "blocks", "referential.blocksMissing");
        int credits = 0;
        for (int b = 0; b < draft.blocks().size(); b++) {
            look(List.of(b), draft.blocks().get(b));
            credits += draft.blocks().get(b).ects();
        }
        if (credits != draft.ects()) find(whole, "ects", "referential.creditsDiffer", draft.ects(), credits);
    }

    private void look(List<Integer> place, BlockDraft block) {
        code(place, block.code(), blocks);
        complete(place, "title", block.title(), LONGEST_TITLE);
        if (block.ects() < 0) find(place, "ects", "referential.creditsNegative");
        if (block.competencies().isEmpty()) find(place, "competencies", "referential.competenciesMissing");
        for (int c = 0; c < block.competencies().size(); c++)
            look(below(place, c), block.competencies().get(c));
    }

    private void look(List<Integer> place, CompetencyDraft competency) {
        code(place, competency.code(), competencies);
        complete(place, "title", competency.title(), LONGEST_TITLE);
        complete(place, "criterion", competency.criterion(), LONGEST_TEXT);
        if (!competency.levels().isEmpty()) rubric(place, competency);
        Set<String> parts = new HashSet<>();
        for (int p = 0; p < competency.subCompetencies().size(); p++)
            look(below(place, p), competency.subCompetencies().get(p), parts);
    }

    private void rubric(List<Integer> place, CompetencyDraft competency) {
        if (competency.levels().size() != LEVELS)
            find(place, "rubric", "referential.rubricIncomplete", competency.code());
        else competency.levels().forEach(words -> complete(place, "rubric", words, LONGEST_TEXT));
    }

    private void look(List<Integer> place, SubCompetency part, Set<String> others) {
        code(place, part.code(), others);
        complete(place, "title", part.title(), LONGEST_TITLE);
        for (int s = 0; s < part.skills().size(); s++)
            look(below(place, s), part.skills().get(s));
    }

    private void look(List<Integer> place, Skill skill) {
        complete(place, "title", skill.title(), LONGEST_TITLE);
        var criterion = skill.criterion();
        if (criterion != null) complete(place, "criterion", criterion, LONGEST_TEXT);
    }

    private void code(List<Integer> place, String code, Set<String> others) {
        if (code.isBlank()) find(place, "code", "referential.codeMissing");
        else if (code.length() > LONGEST_CODE) find(place, "code", "referential.tooLong", LONGEST_CODE);
        else if (!others.add(code)) find(place, "code", "referential.codeTwice", code);
    }

    private void complete(List<Integer> place, String field, Localized text, int longest) {
        if (texts(text).anyMatch(String::isBlank)) find(place, field, "referential.languageMissing");
        else if (texts(text).anyMatch(words -> words.length() > longest))
            find(place, field, "referential.tooLong", longest);
    }

    private static Stream<String> texts(Localized text) {
        return Stream.of(text.fr(), text.ar(), text.en());
    }

    private void find(List<Integer> place, String field, String code, Object... arguments) {
        findings.add(new DraftFinding(place, field, code, List.of(arguments)));
    }

    private static List<Integer> below(List<Integer> place, int number) {
        return Stream.concat(place.stream(), Stream.of(number)).toList();
    }
}
