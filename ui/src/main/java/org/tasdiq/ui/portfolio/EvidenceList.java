package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.tasdiq.Dates;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceRemark;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.EvidenceStatus;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.shared.ConfirmAction;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Symbol;
import org.tasdiq.ui.shared.Tone;

/** One line for each item: what it is, what was found, where it stands; its file to download. */
class EvidenceList extends Composite<UnorderedList> {
    EvidenceList(
            Evidences evidences,
            CandidacyId file,
            List<EvidenceSheet> items,
            List<Experience> experiences,
            boolean editable,
            Function<EvidenceId, Optional<Component>> credential,
            Function<EvidenceSheet, Optional<Component>> beside,
            Runnable changed) {
        getContent().addClassName("lines");
        var remarks = evidences.remarks(file);
        for (var item : items) {
            var line = new ListItem(
                    download(evidences, file, item), quiet("portfolio.kind." + item.kind()), verdict(this, item));
            findings(this, item).forEach(line::add);
            if (item.status() != EvidenceStatus.TRANSMITTED) line.add(status(this, item));
            if (item.pages() != null) {
                line.add(new Span(getTranslation("portfolio.panel.pages", item.pages())));
            }
            remarks.getOrDefault(item.id(), List.of()).forEach(remark -> line.add(remark(this, remark)));
            var dated = item.dated();
            if (dated != null) line.add(new Span(getTranslation("portfolio.panel.dated", day(dated))));
            if (editable) {
                if (!item.identityDocument() && !item.fromAttester())
                    line.add(describe(evidences, file, item, experiences, changed));
                line.add(remove(evidences, file, item, changed));
            }
            credential.apply(item.id()).ifPresent(line::add);
            beside.apply(item).ifPresent(line::add);
            getContent().add(line);
        }
    }

    static Component download(Evidences evidences, CandidacyId file, EvidenceSheet item) {
        if (!item.canBeOpened()) {
            return new Span(item.title());
        }
        var link = new Anchor(content(evidences, file, item), item.title());
        link.getElement().setAttribute("title", item.fileName());
        return link;
    }

    /** The content is opened, and the opening journalled, only when its address is asked for. */
    static DownloadHandler content(Evidences evidences, CandidacyId file, EvidenceSheet item) {
        return DownloadHandler.fromInputStream(request -> {
            var content = evidences.open(file, item.id());
            return new DownloadResponse(content.stream(), content.fileName(), content.mediaType(), content.bytes());
        });
    }

    static StatusBadge verdict(Component on, EvidenceSheet item) {
        var tone = switch (item.verdict()) {
            case PENDING -> Tone.NEUTRAL;
            case CLEAN -> Tone.DONE;
            case UNREADABLE, LOCKED -> Tone.ATTENTION;
            case REFUSED -> Tone.STOP;
        };
        return new StatusBadge(on.getTranslation("portfolio.verdict." + item.verdict()), tone);
    }

    /** Why the verdict is what it is, in words, whether the stored file is damaged, and whether it came from an attester. */
    static List<Component> findings(Component on, EvidenceSheet item) {
        var findings = new ArrayList<Component>();
        if (item.verdictReason() != null) {
            findings.add(new Span(on.getTranslation("portfolio.verdictReason." + item.verdictReason())));
        }
        if (item.damagedAt() != null) {
            findings.add(new StatusBadge(on.getTranslation("portfolio.panel.damaged"), Tone.STOP));
        }
        if (item.fromAttester()) {
            findings.add(new StatusBadge(on.getTranslation("portfolio.panel.fromAttester"), Tone.DONE));
        }
        return findings;
    }

    static StatusBadge status(Component on, EvidenceSheet item) {
        var tone = switch (item.status()) {
            case ACCEPTED -> Tone.DONE;
            case REFUSED -> Tone.STOP;
            case WAITING -> Tone.ATTENTION;
            case TRANSMITTED, NOT_APPLICABLE, REPLACED -> Tone.NEUTRAL;
        };
        return new StatusBadge(on.getTranslation("portfolio.itemStatus." + item.status()), tone);
    }

    static StatusBadge remark(Component on, EvidenceRemark remark) {
        return new StatusBadge(on.getTranslation("portfolio.remark." + remark.kind(), remark.other()), Tone.ATTENTION);
    }

    private Component describe(
            Evidences evidences, CandidacyId file, EvidenceSheet item, List<Experience> experiences, Runnable changed) {
        var button = new Button(
                getTranslation("portfolio.describe"),
                pressed -> new DescribeItem(item, experiences, description -> {
                            evidences.describe(file, item.id(), description);
                            changed.run();
                        })
                        .open());
        button.setAriaLabel(getTranslation("portfolio.describe.one", item.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private String day(LocalDate day) {
        return Dates.day(day, getLocale());
    }

    private Component remove(Evidences evidences, CandidacyId file, EvidenceSheet item, Runnable changed) {
        var button = new Button(
                Symbol.TRASH_2.icon(),
                pressed -> ConfirmAction.askBeforeLoss(
                        getTranslation("portfolio.panel.remove.title"),
                        getTranslation("portfolio.panel.remove.text", item.title()),
                        getTranslation("portfolio.panel.remove"),
                        () -> {
                            evidences.remove(file, item.id());
                            changed.run();
                        }));
        button.setAriaLabel(getTranslation("portfolio.panel.remove.one", item.title()));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }

    private Span quiet(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("quiet");
        return words;
    }
}
