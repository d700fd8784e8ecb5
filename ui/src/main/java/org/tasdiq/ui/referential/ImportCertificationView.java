package org.tasdiq.ui.referential;

import static java.util.Comparator.comparingLong;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import java.util.List;
import java.util.UUID;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.referential.CertificationDraft;
import org.tasdiq.referential.CertificationDrafts;
import org.tasdiq.referential.DraftSheet;
import org.tasdiq.referential.FileReading;
import org.tasdiq.ui.Needs;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.FileText;
import org.tasdiq.ui.shared.Live;
import org.tasdiq.ui.shared.Notice;
import org.tasdiq.ui.shared.SortedTable;

/** Brings a whole certification in from a file: shown first, corrected where it stands, and then a draft like others. */
@Route("certification-import/:institution")
@Needs("referential.listCertifications")
public class ImportCertificationView extends Composite<Div> implements HasDynamicTitle, BeforeEnterObserver {
    private final transient CertificationDrafts drafts;
    private final FileText file;
    private final Div result = new Div();
    private InstitutionId institution = new InstitutionId(new UUID(0, 0));

    ImportCertificationView(CertificationDrafts drafts) {
        this.drafts = drafts;
        file = new FileText(
                "referential.import",
                FileReading.MOST_BYTES,
                FileReading::text,
                result::removeAll,
                text -> answer(drafts.readFile(institution, text)),
                ".csv",
                ".json");
        result.addClassName("stack");
        getContent().addClassName("stack");
    }

    static String path(InstitutionId institution) {
        return "certification-import/" + institution.value();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            institution = new InstitutionId(UUID.fromString(
                    event.getRouteParameters().get("institution").orElseThrow()));
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException();
        }
        var card = new Div(file);
        card.addClassNames("card", "stack");
        getContent().removeAll();
        getContent()
                .add(
                        new Anchor("certifications", getTranslation("referential.back")),
                        new H1(getTranslation("referential.import")),
                        new Paragraph(getTranslation("referential.import.text")),
                        card,
                        result);
    }

    private void answer(FileReading reading) {
        var read = reading.draft();
        if (read == null) {
            var summary =
                    getTranslation("referential.import.faults", reading.faults().size());
            Live.say(summary);
            result.add(
                    new H2(getTranslation("referential.import.result")),
                    new Paragraph(summary),
                    faults(reading.faults()));
            return;
        }
        result.add(
                new H2(DraftOutline.name(read, List.of())),
                new Paragraph(getTranslation(
                        "referential.parts",
                        read.blocks().size(),
                        read.blocks().stream()
                                .mapToInt(block -> block.competencies().size())
                                .sum())),
                new Div(taking(read)),
                new CertificationTree(read));
    }

    private Component faults(List<FileReading.Fault> faults) {
        return new SortedTable<FileReading.Fault>(getTranslation("referential.import.result"))
                .column(
                        getTranslation("referential.line"),
                        comparingLong(FileReading.Fault::number),
                        fault -> new Span(String.valueOf(fault.number())))
                .text(getTranslation("referential.import.column"), FileReading.Fault::column)
                .text(
                        getTranslation("referential.why"),
                        fault -> getTranslation(
                                "refusal." + fault.code(), fault.arguments().toArray()))
                .lines(faults);
    }

    /** A draft of that certification which is there already is replaced, after a question. */
    private Button taking(CertificationDraft read) {
        var there = drafts.all(institution).stream()
                .filter(draft -> draft.content().code().equals(read.code()))
                .findFirst();
        var take = new Button(getTranslation("referential.import.take"), pressed -> {
            if (there.isEmpty())
                file.guard(() -> {
                    var begun = drafts.begin(institution, read);
                    Notice.done(getTranslation("referential.import.taken"));
                    UI.getCurrent().navigate(DraftView.path(institution, begun));
                });
            else
                ConfirmAction.askBeforeLoss(
                        getTranslation("referential.import.replace", read.code()),
                        getTranslation(
                                "referential.import.replace.text", there.get().writtenBy()),
                        getTranslation("referential.import.replace.go"),
                        () -> replace(there.get(), read));
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        return take;
    }

    private void replace(DraftSheet there, CertificationDraft read) {
        drafts.write(institution, there.id(), there.revision(), read);
        Notice.done(getTranslation("referential.import.taken"));
        UI.getCurrent().navigate(DraftView.path(institution, there.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("referential.import") + " · " + getTranslation("shell.name");
    }
}
