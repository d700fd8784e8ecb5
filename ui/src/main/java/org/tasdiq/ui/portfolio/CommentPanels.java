package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.CommentSubject;
import org.tasdiq.portfolio.Comments;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.referential.CompetencySheet;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Zones;

/** The comments of the adviser, for the two who read them: beside what they are about, the others in a card. */
@org.springframework.stereotype.Component
public class CommentPanels {
    private final Comments comments;
    private final Evidences evidences;
    private final Guard guard;
    private final Zones zones;

    CommentPanels(Comments comments, Evidences evidences, Guard guard, Zones zones) {
        this.comments = comments;
        this.evidences = evidences;
        this.guard = guard;
        this.zones = zones;
    }

    /**
     * Nothing for everybody else, and for a candidate as long as nothing was said.
     *
     * @param beside what is commented on beside itself on this page
     */
    public Optional<CommentPanel> of(CaseFiles.Head head, Predicate<CommentSubject> beside) {
        return talk(head)
                .filter(talk ->
                        talk.writes() || !CommentPanel.said(talk, beside).isEmpty())
                .map(talk -> new CommentPanel(
                        talk,
                        evidences.list(head.file().id()),
                        head.certification().targeted(head.file().targetBlocks()).stream()
                                .flatMap(block -> block.competencies().stream())
                                .toList(),
                        beside));
    }

    /** Puts them below the line of each item; what is typed there stays when the list is shown anew. */
    public EvidencePanel beside(CaseFiles.Head head, EvidencePanel panel) {
        var beside = beside(head);
        return panel.with(item -> beside.apply(CommentSubject.evidence(item.id()), item.title()));
    }

    /** For the fields of each claim. */
    Function<CompetencySheet, Optional<Component>> claims(CaseFiles.Head head) {
        var beside = beside(head);
        return competency -> beside.apply(CommentSubject.claim(competency.id()), competency.code());
    }

    private BiFunction<CommentSubject, String, Optional<Component>> beside(CaseFiles.Head head) {
        var talk = talk(head);
        if (talk.isEmpty()) return (subject, name) -> Optional.empty();
        var all = comments.of(head.file().id());
        Map<CommentSubject, CommentsBeside> places = new HashMap<>();
        return (subject, name) ->
                Optional.of(places.computeIfAbsent(subject, about -> new CommentsBeside(talk.get(), about, name, all)));
    }

    private Optional<CommentTalk> talk(CaseFiles.Head head) {
        var file = head.file().id();
        if (!guard.allows("portfolio.readComments", file)) return Optional.empty();
        boolean writes =
                guard.allows("portfolio.comment", file) && !head.file().status().isOver();
        return Optional.of(
                new CommentTalk(comments, file, zones.of(file), writes, guard.allows("portfolio.answerComment", file)));
    }
}
