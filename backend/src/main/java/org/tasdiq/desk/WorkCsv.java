package org.tasdiq.desk;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.Csv;
import org.tasdiq.Texts;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** The list of files as a table for a spreadsheet. */
@Component
class WorkCsv {
    private final Texts texts;
    private final Referentials referentials;

    WorkCsv(Texts texts, Referentials referentials) {
        this.texts = texts;
        this.referentials = referentials;
    }

    void head(Locale language, Appendable table) throws IOException {
        table.append(Csv.of(
                Stream.of(
                                "reference",
                                "name",
                                "certification",
                                "status",
                                "step",
                                "roles",
                                "since",
                                "due",
                                "sent",
                                "assignee",
                                "labels")
                        .map(column -> texts.of(language, "desk.list." + column))
                        .toList(),
                Stream.empty()));
    }

    void lines(List<WorkFile> files, Locale language, Appendable table) throws IOException {
        var titles = new HashMap<UUID, String>();
        for (var file : files) {
            var certification = titles.computeIfAbsent(
                    file.certification().value(),
                    id -> referentials.sheet(new CertificationId(id)).title().in(language));
            table.append(Csv.line(List.of(
                    file.reference(),
                    file.candidateName(),
                    certification,
                    texts.of(language, "candidacy.status." + file.status()),
                    file.step().isEmpty() ? "" : texts.of(language, file.step() + ".title"),
                    file.roles().stream()
                            .map(role -> texts.of(language, "identity.role." + role))
                            .collect(Collectors.joining("; ")),
                    file.since(),
                    Objects.requireNonNullElse(file.dueOn(), ""),
                    file.sentAt(),
                    file.assigneeName(),
                    String.join("; ", file.labels()))));
        }
    }
}
