package org.tasdiq.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.tasdiq.identity.PersonId;

/** Somebody's columns as they are kept; a column that exists no longer is left aside. */
@Entity
@Table(name = "work_column")
class KeptColumns {
    @Id
    private UUID personId;

    private String columns = "";

    protected KeptColumns() {}

    KeptColumns(PersonId person) {
        this.personId = person.value();
    }

    void choose(Set<WorkColumn> chosen) {
        columns = chosen.stream().map(WorkColumn::name).collect(Collectors.joining(" "));
    }

    Set<WorkColumn> columns() {
        var names = Set.of(columns.split(" "));
        return Arrays.stream(WorkColumn.values())
                .filter(column -> names.contains(column.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(WorkColumn.class)));
    }
}
