package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.tasdiq.assessment.BlockProposal;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.CompetencyOverview;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.FinalMark;
import org.tasdiq.assessment.Overview;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.ui.shared.Listed;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** One block in the deliberation: its result with the consequence in words, its competencies, the vote. */
class BlockCard extends Composite<Div> {
    private final BlockId id;
    private final Div summary = new Div();
    private final List<CompetencyFields> competencies;
    private final VotePanel vote;

    BlockCard(BlockSheet block, VotePanel.Acts acts) {
        id = block.id();
        competencies = block.competencies().stream().map(CompetencyFields::new).toList();
        vote = new VotePanel(block.code(), acts);
        summary.getElement().setAttribute("role", "status");
        getContent().add(new H2(block.code() + " · " + block.title().in(getLocale())), summary);
        competencies.forEach(getContent()::add);
        getContent().add(vote);
        getContent().addClassNames("card", "stack");
        getContent().setId("ruling-" + block.code());
    }

    Stream<HasValue<?, ?>> fields() {
        return Stream.concat(competencies.stream().flatMap(CompetencyFields::fields), vote.counted());
    }

    void fill(DeliberationDraft draft) {
        var written = draft.of(id);
        for (var fields : competencies) {
            fields.fill(
                    draft,
                    written.reasons().stream()
                            .filter(r -> fields.isOf(r.competency()))
                            .findFirst()
                            .orElse(null));
        }
        vote.fill(written.hands());
    }

    void tell(DebateSheet sheet) {
        var block = sheet.blocks().stream()
                .filter(b -> b.proposal().id().equals(id))
                .findFirst()
                .orElseThrow();
        var proposal = block.proposal();
        var tone = switch (proposal.result()) {
            case ACQUIRED -> Tone.DONE;
            case NOT_ACQUIRED -> Tone.STOP;
            case DELIBERATE -> Tone.ATTENTION;
        };
        var rule = new Span(getTranslation(
                "assessment.rule.applied",
                getTranslation("assessment.rule." + proposal.rule()),
                proposal.ruleVersion(),
                getTranslation("assessment.ruleSource." + proposal.source())));
        rule.addClassName("quiet");
        summary.removeAll();
        summary.add(
                new StatusBadge(getTranslation("assessment.result." + proposal.result()), tone),
                new Paragraph(consequence(proposal, sheet.overview())),
                rule);
        competencies.forEach(c -> c.tell(block, sheet.writes() && !block.closed()));
        vote.tell(sheet, block);
    }

    DeliberationDraft.BlockDraft draft() {
        return new DeliberationDraft.BlockDraft(
                id, competencies.stream().flatMap(c -> c.reason().stream()).toList(), vote.hands());
    }

    Stream<FinalMark> amendments() {
        return competencies.stream().flatMap(c -> c.amendment().stream());
    }

    Stream<DeliberationDraft.Discussion> discussions() {
        return competencies.stream().flatMap(c -> c.discussion().stream());
    }

    /** In words: which competencies the result hangs on. */
    private String consequence(BlockProposal proposal, Overview overview) {
        var open = proposal.levels().stream()
                .filter(l -> l.level() == null)
                .map(l -> l.competency())
                .toList();
        var named = proposal.result() == BlockResult.DELIBERATE ? open : proposal.insufficient();
        boolean criticalOnly = proposal.because().startsWith("critical");
        var codes = overview.competencies().stream()
                .filter(c -> named.contains(c.id()) && (c.critical() || !criticalOnly))
                .map(CompetencyOverview::code)
                .sorted()
                .toList();
        return getTranslation(
                "assessment.because." + proposal.because(), proposal.code(), Listed.of(codes), codes.size());
    }
}
