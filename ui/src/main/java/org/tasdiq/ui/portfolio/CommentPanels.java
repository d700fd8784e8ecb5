package org.tasdiq.ui.portfolio;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.Comments;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.Zones;

/** The comments of the adviser, for the two who read them. */
@Component
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

    /** Nothing for everybody else, and for a candidate as long as nothing was said. */
    public Optional<CommentPanel> of(CaseFiles.Head head) {
        var file = head.file().id();
        if (!guard.allows("portfolio.readComments", file)) return Optional.empty();
        boolean writes =
                guard.allows("portfolio.comment", file) && !head.file().status().isOver();
        if (!writes && comments.of(file).isEmpty()) return Optional.empty();
        var answers = guard.allows("portfolio.answerComment", file);
        return Optional.of(new CommentPanel(comments, evidences.list(file), head, zones.of(file), writes, answers));
    }
}
