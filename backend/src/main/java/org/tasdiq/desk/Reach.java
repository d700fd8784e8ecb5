package org.tasdiq.desk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PermissionTable;
import org.tasdiq.identity.Relation;
import org.tasdiq.identity.Role;

/** Which institutions' files somebody may list: those where they may read files, as the table of permissions says. */
@Component
class Reach {
    /**
     * One institution within reach.
     *
     * @param uninvolved only files in which the reader took no part
     */
    record Part(InstitutionId institution, boolean uninvolved) {}

    private final Set<Role> readers;
    private final Set<Role> uninvolved;
    private final Actors actors;

    Reach(PermissionTable table, Actors actors) {
        this.readers = roles(table, Relation.INSTITUTION);
        this.uninvolved = roles(table, Relation.UNINVOLVED);
        this.actors = actors;
    }

    List<Part> ofReader() {
        var actor = actors.current();
        var all = actor.institutions(readers);
        var board = new HashSet<>(actor.institutions(uninvolved));
        board.removeAll(all);
        return Stream.concat(
                        all.stream().map(i -> new Part(i, false)),
                        board.stream().map(i -> new Part(i, true)))
                .toList();
    }

    private static Set<Role> roles(PermissionTable table, Relation relation) {
        return table.entries("candidacy.readFile").stream()
                .filter(entry -> entry.relation() == relation)
                .map(PermissionTable.Entry::role)
                .collect(Collectors.toUnmodifiableSet());
    }
}
