package org.tasdiq.desk;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tasdiq.identity.Actor;
import org.tasdiq.identity.Role;

/** Finds the open tasks of one desk a page at a time, the longest waiting first; each part stops when the page is full. */
@Component
class DeskQueries {
    private static final String NAMED = "exists (select 1 from open_task_person p"
            + " where p.task_id = t.id and p.person_id = :me and not p.done)";

    private final JdbcClient database;

    DeskQueries(JdbcClient database) {
        this.database = database;
    }

    /** Tasks for a role the actor holds there, or for the actor by name. */
    List<UUID> mine(Actor actor, UUID me, DeskPage.@Nullable From after, int limit) {
        var asked = new Asked(me, after, limit);
        offices(actor)
                .forEach((institution, roles) ->
                        asked.part("t.institution_id = " + asked.name(institution) + " and " + asked.anyOf(roles)));
        asked.part("t.id in (select p.task_id from open_task_person p where p.person_id = :me and not p.done)");
        return asked.list(database);
    }

    /** Tasks of the actor's institutions, and of these files, that are for somebody else. */
    List<UUID> others(Actor actor, UUID me, Collection<UUID> files, DeskPage.@Nullable From after, int limit) {
        var asked = new Asked(me, after, limit);
        offices(actor)
                .forEach((institution, roles) -> asked.part("t.institution_id = " + asked.name(institution)
                        + " and not " + asked.anyOf(roles) + " and not " + NAMED));
        if (!files.isEmpty()) {
            var mine = offices(actor).entrySet().stream()
                    .map(office -> "(t.institution_id = " + asked.name(office.getKey()) + " and "
                            + asked.anyOf(office.getValue()) + ")")
                    .collect(Collectors.joining(" or "));
            asked.part("t.file_id in (" + files.stream().map(asked::name).collect(Collectors.joining(", "))
                    + ") and not " + NAMED + (mine.isEmpty() ? "" : " and not (" + mine + ")"));
        }
        return asked.list(database);
    }

    /** The roles that act for a whole institution. */
    private static Map<UUID, Set<Role>> offices(Actor actor) {
        return actor.grants().stream()
                .filter(grant -> !grant.role().isByName())
                .collect(Collectors.groupingBy(
                        grant -> grant.institution().value(),
                        TreeMap::new,
                        Collectors.mapping(Actor.Grant::role, Collectors.toSet())));
    }

    /** One question under construction. */
    private static final class Asked {
        private static final String ORDER = " order by opened_at, id limit :limit";

        private final List<String> parts = new ArrayList<>();
        private final Map<String, Object> parameters = new HashMap<>();
        private final String beyond;

        Asked(UUID me, DeskPage.@Nullable From after, int limit) {
            parameters.put("me", me.toString());
            parameters.put("limit", limit);
            if (after == null) {
                beyond = "";
                return;
            }
            beyond = " and (t.opened_at > :at or (t.opened_at = :at and t.id > :id))";
            parameters.put("at", WorkRows.utc(after.openedAt()));
            parameters.put("id", after.task().value().toString());
        }

        String name(Object value) {
            var name = "p" + parameters.size();
            parameters.put(name, value.toString());
            return ":" + name;
        }

        String anyOf(Set<Role> roles) {
            return roles.stream()
                    .map(role -> "find_in_set(" + name(role.name()) + ", t.roles)")
                    .collect(Collectors.joining(" or ", "(", ")"));
        }

        void part(String condition) {
            parts.add("(select t.id, t.opened_at from open_task t where t.state = 'OPEN' and " + condition + beyond
                    + ORDER + ")");
        }

        List<UUID> list(JdbcClient database) {
            if (parts.isEmpty()) return List.of();
            return database.sql("select id from (" + String.join(" union ", parts) + ") t" + ORDER)
                    .params(parameters)
                    .query((row, number) -> UUID.fromString(row.getString("id")))
                    .list();
        }
    }
}
