package org.tasdiq.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.tasdiq.Localized;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.JurorProfile;
import org.tasdiq.jury.Quality;
import tools.jackson.databind.json.JsonMapper;

/** The fictitious institutions and people of {@code demo/people.json}. */
public record Cast(List<House> institutions, List<Player> people) {
    /** An institution. */
    public record House(String code, Localized name, String city, String regime) {}

    /** A person with the roles they hold in one institution. */
    public record Player(
            String email,
            String name,
            String language,
            String institution,
            Set<Role> roles,
            @Nullable Seat juror) {}

    /** What the register of jurors says of a person. */
    public record Seat(Quality quality, boolean woman, JurorProfile profile, Set<String> languages) {}

    static Cast read() {
        return read("demo/people.json", Cast.class);
    }

    static <T> T read(String resource, Class<T> type) {
        try (var in = new ClassPathResource(resource).getInputStream()) {
            return new JsonMapper().readValue(in, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
