package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tasdiq.assessment.Agreements;
import org.tasdiq.assessment.AssessmentStatus;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Scoring;
import org.tasdiq.assessment.ScoringProgress;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.ui.portfolio.EvidenceReader;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.Live;

/** For a juror who has sealed: who is still to seal, and as soon as nobody is, the marks of all, without a reload. */
@org.springframework.stereotype.Component
class OpenedMarks {
    private final Scoring scoring;
    private final Deliberations deliberations;
    private final Agreements agreements;
    private final FileBell bell;
    private final Guard guard;

    OpenedMarks(Scoring scoring, Deliberations deliberations, Agreements agreements, FileBell bell, Guard guard) {
        this.scoring = scoring;
        this.deliberations = deliberations;
        this.agreements = agreements;
        this.bell = bell;
        this.guard = guard;
    }

    /** @param reader where the cited pages open */
    Panel of(CandidacyId file, MatrixSheet matrix, EvidenceReader reader) {
        return new Panel(file, matrix, reader);
    }

    /** The part of the page that changes while it is open. */
    class Panel extends Composite<Div> {
        private final CandidacyId file;
        private final transient MatrixSheet matrix;
        private final EvidenceReader reader;
        private String shown = "";

        Panel(CandidacyId file, MatrixSheet matrix, EvidenceReader reader) {
            this.file = file;
            this.matrix = matrix;
            this.reader = reader;
            getContent().addClassName("stack");
            bell.hear(this, file.value()::equals, this::show);
            show();
        }

        /** Leaves the page as it is when nothing has changed; says to screen readers what has. */
        private void show() {
            if (!guard.allows("assessment.readScores", file)) return;
            boolean open =
                    deliberations.status(file).filter(AssessmentStatus::isOpen).isPresent();
            var progress = scoring.progress(file);
            long sealed = progress.stream().filter(ScoringProgress::sealed).count();
            var words = open
                    ? getTranslation("assessment.opened")
                    : getTranslation("assessment.opened.waiting", sealed, progress.size());
            if (words.equals(shown)) return;
            if (!shown.isEmpty()) Live.say(words);
            shown = words;
            getContent().removeAll();
            getContent().add(new Paragraph(words));
            if (!open) return;
            getContent()
                    .add(
                            new DivergenceMap(deliberations.overview(file), matrix, reader),
                            new AgreementPanel(agreements.of(file)));
        }
    }
}
