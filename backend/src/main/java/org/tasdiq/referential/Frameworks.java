package org.tasdiq.referential;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which levels of other frameworks a European one goes with: {@code referential/frameworks.json}, crosswalks by versions. */
@Service
public class Frameworks {
    /** @param levels by the European level */
    record Crosswalk(
            Framework framework,
            int version,
            LocalDate since,
            FrameworkLevel.Status status,
            Localized source,
            Map<Integer, String> levels) {
        Stream<FrameworkLevel> at(int eqf) {
            var level = levels.get(eqf);
            return level == null
                    ? Stream.empty()
                    : Stream.of(new FrameworkLevel(framework, level, status, source, version, since));
        }
    }

    private final List<Crosswalk> crosswalks = read();

    /** The level in every framework that knows it, by the latest version of its crosswalk. */
    @Permission("referential.read")
    public List<FrameworkLevel> of(int eqf) {
        if (eqf < 1 || eqf > 8) throw Refusal.unknown("frameworkLevel").get();
        return Stream.of(Framework.values())
                .flatMap(framework -> crosswalks.stream()
                        .filter(one -> one.framework() == framework)
                        .max(Comparator.comparingInt(Crosswalk::version))
                        .stream())
                .flatMap(one -> one.at(eqf))
                .toList();
    }

    /** The level in the framework of that country (ISO 3166-1, two letters); empty where none is known. */
    @Permission("referential.read")
    public Optional<FrameworkLevel> national(int eqf, String country) {
        return of(eqf).stream().filter(one -> one.framework().isOf(country)).findFirst();
    }

    private static List<Crosswalk> read() {
        try (var json = new ClassPathResource("referential/frameworks.json").getInputStream()) {
            return new JsonMapper().readValue(json, new TypeReference<List<Crosswalk>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
