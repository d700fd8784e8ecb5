package org.tasdiq.ui.portfolio;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceRemark;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.ui.shared.StatusBadge;
import org.tasdiq.ui.shared.Tone;

/** One line for each item: what it is, what was found, where it stands; its file to download. */
class EvidenceList extends Composite<UnorderedList> {
    private final transient Evidences evidences;
    private final CandidacyId file;
    private final transient Supplier<EvidenceLine> newLine;
    private final Map<EvidenceId, EvidenceLine> lines = new HashMap<>();

    EvidenceList(Evidences evidences, CandidacyId file, Supplier<EvidenceLine> newLine) {
        this.evidences = evidences;
        this.file = file;
        this.newLine = newLine;
        getContent().addClassName("lines");
    }

    /**
     * Shows these items and no others; a line that is there already stays, with the focus it may have.
     *
     * @param credential what was found out of an item that is a credential
     */
    void show(List<EvidenceSheet> items, Function<EvidenceId, Optional<Component>> credential) {
        var remarks = evidences.remarks(file);
        var shown = items.stream().map(EvidenceSheet::id).collect(Collectors.toSet());
        lines.entrySet().stream()
                .filter(line -> !shown.contains(line.getKey()))
                .forEach(gone -> getContent().remove(gone.getValue()));
        lines.keySet().retainAll(shown);
        int place = 0;
        for (var item : items) {
            var line = lines.computeIfAbsent(item.id(), _ -> newLine.get());
            line.show(item, remarks.getOrDefault(item.id(), List.of()), credential.apply(item.id()));
            if (getContent().indexOf(line) != place) getContent().addComponentAtIndex(place, line);
            place++;
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
}
