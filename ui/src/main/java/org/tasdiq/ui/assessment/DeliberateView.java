package org.tasdiq.ui.assessment;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Step;
import org.tasdiq.assessment.AgreementSheet;
import org.tasdiq.assessment.AssessmentStatus;
import org.tasdiq.assessment.BlockResult;
import org.tasdiq.assessment.DebateSheet;
import org.tasdiq.assessment.Debates;
import org.tasdiq.assessment.DeliberationDraft;
import org.tasdiq.assessment.Deliberations;
import org.tasdiq.assessment.Objection;
import org.tasdiq.assessment.StudyGaps;
import org.tasdiq.assessment.Vote;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Guard;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.MatrixSheet;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.Studies;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.credential.ImportedPanels;
import org.tasdiq.ui.jury.JuryPanels;
import org.tasdiq.ui.portfolio.EvidenceReader;
import org.tasdiq.ui.portfolio.MatrixTable;
import org.tasdiq.ui.shared.CaseFiles;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FileBell;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.Prescriptions;
import org.tasdiq.ui.shared.StepView;

/**
 * The deliberation, live on the pages of all who sit: the marks of all, the most disputed first; then block by block what
 * the president writes and the table makes of it, and the vote of each member.
 */
@Route("assessment/deliberate/:id")
@Step("assessment.deliberate")
@Needs(value = "assessment.deliberate", or = "assessment.followDebate")
public class DeliberateView extends StepView {
    private static final int PAUSE = 600;

    private final transient Debates debates;
    private final transient Deliberations deliberations;
    private final transient MinutesCards minutes;
    private final transient Portfolios portfolios;
    private final transient Evidences evidences;
    private final transient ImportedPanels imported;
    private final transient Studies studies;
    private final transient StudyGaps gaps;
    private final transient Actors actors;
    private final transient JuryPanels juries;
    private final transient Prescriptions prescriptions;
    private final transient Guard guard;
    private transient List<BlockCard> cards = List.of();
    private TextArea notes = new TextArea();
    private ConditionFields condition = new ConditionFields();
    private MinutesPreview preview = new MinutesPreview();
    private Button record = new Button();
    private Paragraph open = new Paragraph();
    private long revision;
    private volatile @Nullable UUID heard;

    DeliberateView(
            CaseFiles files,
            Debates debates,
            Deliberations deliberations,
            MinutesCards minutes,
            Portfolios portfolios,
            Evidences evidences,
            ImportedPanels imported,
            Studies studies,
            StudyGaps gaps,
            Actors actors,
            JuryPanels juries,
            Prescriptions prescriptions,
            Guard guard,
            FileBell bell) {
        super(files);
        this.debates = debates;
        this.deliberations = deliberations;
        this.minutes = minutes;
        this.portfolios = portfolios;
        this.evidences = evidences;
        this.imported = imported;
        this.studies = studies;
        this.gaps = gaps;
        this.actors = actors;
        this.juries = juries;
        this.prescriptions = prescriptions;
        this.guard = guard;
        bell.hear(this, id -> id.equals(heard), this::hear);
    }

    @Override
    protected void show(CaseFiles.Head head, Div body) {
        var sheet = debates.sheet(file());
        heard = file().value();
        cards = head.certification().targeted(head.file().targetBlocks()).stream()
                .map(this::card)
                .toList();
        notes = new TextArea(getTranslation("assessment.notes"));
        notes.setWidthFull();
        notes.setMinRows(3);
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(PAUSE);
        condition = new ConditionFields();
        preview = new MinutesPreview();
        record = act(getTranslation("assessment.deliberate.record"), this::record);
        record.addThemeVariants(ButtonVariant.PRIMARY);
        open = new Paragraph();
        minutes.notAdopted(file()).ifPresent(body::add);
        prescriptions.of(file()).ifPresent(body::add);
        if (guard.allows("portfolio.readEvidence", file())) {
            var matrix = portfolios.matrix(file());
            var reader = new EvidenceReader(evidences, imported, file(), matrix);
            body.add(new DivergenceMap(sheet.overview(), matrix, reader));
            body.add(juries.hearings(file()), juries.studied(file()), evidence(matrix, reader));
        } else {
            body.add(new DivergenceMap(sheet.overview(), null), juries.hearings(file()), juries.studied(file()));
        }
        body.add(new AgreementPanel(AgreementSheet.of(sheet.overview())));
        var work = new Div();
        work.addClassName("stack");
        if (!sheet.writes()) work.add(new Paragraph(getTranslation("assessment.debate.follow")));
        cards.forEach(work::add);
        var end = new Div(new H2(getTranslation("assessment.notes.title")), condition, notes, open);
        end.addClassNames("card", "stack");
        work.add(end, actions(record));
        var both = new Div(work, preview);
        both.addClassNames("split", "debate");
        body.add(both, juries.lateLink(file(), this::leave));
        fill(sheet);
        tell(sheet);
        if (sheet.writes()) {
            keepDraft(
                    this::write,
                    Stream.concat(
                                    cards.stream().flatMap(BlockCard::fields),
                                    Stream.concat(condition.fields(), Stream.of(notes)))
                            .toArray(HasValue<?, ?>[]::new));
        }
    }

    private BlockCard card(BlockSheet block) {
        return new BlockCard(block, new VotePanel.Acts() {
            @Override
            public void vote(BlockResult on, Vote vote) {
                try {
                    debates.vote(file(), block.id(), on, vote);
                } finally {
                    tell(debates.sheet(file()));
                }
            }

            @Override
            public void close() {
                debates.closeVote(file(), block.id());
                refresh();
            }

            @Override
            public void reopen() {
                debates.reopenVote(file(), block.id());
                refresh();
            }
        });
    }

    /** Keeps what the fields hold. Where another window was faster, its text comes here, and the refusal says so. */
    private void write() {
        try {
            debates.write(
                    file(),
                    revision,
                    new DeliberationDraft(
                            cards.stream().flatMap(BlockCard::amendments).toList(),
                            cards.stream().flatMap(BlockCard::discussions).toList(),
                            cards.stream().map(BlockCard::draft).toList(),
                            notes.getValue(),
                            condition.condition()));
        } catch (Refusal refused) {
            if (refused.code().equals("assessment.draftMoved")) refresh();
            throw refused;
        }
        var sheet = debates.sheet(file());
        revision = sheet.revision();
        tell(sheet);
    }

    /** Something happened to the file: what others wrote comes into the fields, one's own text stays. */
    private void hear() {
        if (!guard.allows("assessment.followDebate", file())) return;
        var sheet = whileItIsOpen();
        if (sheet == null) {
            leave();
            Notice.done(getTranslation("assessment.debate.setAside"));
            return;
        }
        if (sheet.over()) {
            leave();
            Notice.done(getTranslation("assessment.debate.over"));
            return;
        }
        if (sheet.revision() != revision) fill(sheet);
        tell(sheet);
    }

    private @Nullable DebateSheet whileItIsOpen() {
        try {
            return isOpen() ? debates.sheet(file()) : null;
        } catch (Refusal refused) {
            // set aside between the two looks
            if (isOpen()) throw refused;
            return null;
        }
    }

    private boolean isOpen() {
        return deliberations.status(file()).filter(AssessmentStatus::isOpen).isPresent();
    }

    private void refresh() {
        var sheet = debates.sheet(file());
        fill(sheet);
        tell(sheet);
    }

    private void fill(DebateSheet sheet) {
        revision = sheet.revision();
        cards.forEach(card -> card.fill(sheet.draft()));
        notes.setValue(sheet.draft().notes());
        condition.fill(sheet.draft().condition());
    }

    private void tell(DebateSheet sheet) {
        cards.forEach(card -> card.tell(sheet));
        notes.setReadOnly(!sheet.writes());
        notes.setHelperText(Objections.words(sheet.objections(), Objection.Place.NOTES));
        condition.tell(sheet);
        record.setVisible(sheet.writes());
        record.setEnabled(sheet.isReady());
        open.setText(sheet.isReady() ? "" : getTranslation("assessment.deliberate.open"));
        open.setVisible(sheet.writes() && !sheet.isReady());
        var written = sheet.minutes();
        preview.setVisible(written != null);
        if (written != null) preview.show(written);
    }

    private void record() {
        ConfirmAction.ask(
                getTranslation("assessment.deliberate.confirm.title"),
                getTranslation("assessment.deliberate.confirm.text"),
                getTranslation("assessment.deliberate.record"),
                () -> {
                    heard = null;
                    deliberations.deliberate(file(), revision);
                    done();
                });
    }

    private Component evidence(MatrixSheet matrix, EvidenceReader reader) {
        if (guard.allows("portfolio.studyEvidence", file())) {
            reader.onSeen((item, pages) -> studies.see(file(), item, pages));
        }
        var left = new StudyGapPanel(
                gaps,
                file(),
                matrix,
                actors.person(),
                guard.allows("assessment.noteStudy", file()),
                item -> reader.read(item, 1));
        reader.onRead(left::show);
        var both = new Div(left, new MatrixTable(matrix, reader::read), reader);
        both.addClassName("stack");
        return both;
    }
}
