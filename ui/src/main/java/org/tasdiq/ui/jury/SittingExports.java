package org.tasdiq.ui.jury;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tasdiq.Csv;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.SeatSheet;
import org.tasdiq.jury.SittingSheet;
import org.tasdiq.jury.Sittings;
import org.tasdiq.jury.SlotSheet;

/** The sessions of a period as a table for a spreadsheet: one row for each file, one for a session without any. */
@org.springframework.stereotype.Component
class SittingExports {
    private static final List<String> COLUMNS = List.of(
            "date", "opens", "closes", "place", "video", "room", "start", "end", "file", "candidate", "members");

    private final Sittings sittings;
    private final Candidacies candidacies;
    private final Juries juries;
    private final Guard guard;

    SittingExports(Sittings sittings, Candidacies candidacies, Juries juries, Guard guard) {
        this.sittings = sittings;
        this.candidacies = candidacies;
        this.juries = juries;
        this.guard = guard;
    }

    Anchor anchor(InstitutionSheet institution, LocalDate from, LocalDate to, String words) {
        var name = "sessions-" + from + ".csv";
        var head = COLUMNS.stream()
                .map(column -> I18NProvider.translate("jury.sessions.column." + column))
                .toList();
        var handler = DownloadHandler.fromInputStream(event -> {
            var bytes = text(head, sittings.between(institution.id(), from, to), words)
                    .getBytes(StandardCharsets.UTF_8);
            return new DownloadResponse(new ByteArrayInputStream(bytes), name, "text/csv; charset=UTF-8", bytes.length);
        });
        return new Anchor(handler, AttachmentType.DOWNLOAD, I18NProvider.translate("jury.sessions.export"));
    }

    /** All that is found by in a session. */
    String words(SittingSheet sitting) {
        return rows(sitting).stream().flatMap(List::stream).collect(Collectors.joining(" "));
    }

    private String text(List<String> head, List<SittingSheet> found, String words) {
        var wanted = words.strip().toLowerCase(Locale.ROOT);
        return Csv.of(
                head,
                found.stream()
                        .filter(sitting ->
                                words(sitting).toLowerCase(Locale.ROOT).contains(wanted))
                        .flatMap(sitting -> rows(sitting).stream()));
    }

    private List<List<String>> rows(SittingSheet sitting) {
        var plan = sitting.plan();
        var head = List.of(
                plan.date().toString(),
                plan.opens().toString(),
                plan.closes().toString(),
                plan.place(),
                plan.videoLink());
        if (sitting.slots().isEmpty()) return List.of(joined(head, List.of("", "", "", "", "", "")));
        return sitting.slots().stream().map(slot -> joined(head, slot(slot))).toList();
    }

    private List<String> slot(SlotSheet slot) {
        var when = List.of(slot.room(), slot.start().toString(), slot.end().toString());
        if (!guard.allows("candidacy.readFile", slot.file())) return joined(when, List.of("", "", ""));
        var file = candidacies.sheet(slot.file());
        var jury = juries.sheet(slot.file());
        var members = jury.seats().stream()
                .filter(seat -> jury.members().contains(seat.person()))
                .map(SeatSheet::name)
                .collect(Collectors.joining("; "));
        return joined(when, List.of(file.reference(), file.candidateName(), members));
    }

    private static List<String> joined(List<String> some, List<String> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
