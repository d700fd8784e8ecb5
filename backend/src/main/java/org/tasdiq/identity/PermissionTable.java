package org.tasdiq.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** The table of {@code permissions.properties}: address to the roles and relations that may. */
@Component
public class PermissionTable {
    /** One way to be allowed: the role, held in this relation to the file. */
    public record Entry(Role role, Relation relation) {}

    private final SortedMap<String, List<Entry>> rows = new TreeMap<>();

    PermissionTable() {
        try {
            PropertiesLoaderUtils.loadProperties(new ClassPathResource("permissions.properties"))
                    .forEach((address, entries) -> rows.put((String) address, parse((String) entries)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Who may; nobody when the address is not in the table. */
    public List<Entry> entries(String address) {
        return rows.getOrDefault(address, List.of());
    }

    /** Every row, sorted by address. */
    public SortedMap<String, List<Entry>> rows() {
        return Collections.unmodifiableSortedMap(rows);
    }

    private static List<Entry> parse(String entries) {
        var parsed = new ArrayList<Entry>();
        for (var entry : entries.strip().split("\\s+")) {
            var at = entry.indexOf('@');
            parsed.add(new Entry(Role.valueOf(entry.substring(0, at)), Relation.valueOf(entry.substring(at + 1))));
        }
        return List.copyOf(parsed);
    }
}
