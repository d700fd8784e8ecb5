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
import org.tasdiq.Rows;
import org.tasdiq.Texts;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** The list of files as a table for a spreadsheet. */
@Component
class WorkTable {
    private final Texts texts;
    private final Referentials referentials;

    WorkTable(Texts texts, Referentials referentials) {
        this.texts = texts;
        this.referentials = referentials;
    }

    void head(Locale language, Rows table) throws IOException {
        table.line(Stream.of(
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
                .toList());
    }

    void lines(List<WorkFile> files, Locale language, Rows table) throws IOException {
        var titles = new HashMap<UUID, String>();
        for (var file : files) {
            var certification = titles.computeIfAbsent(
                    file.certification().value(),
                    id -> referentials.sheet(new CertificationId(id)).title().in(language));
            table.line(List.of(
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
                    String.join("; ", file.labels())));
        }
    }
}
