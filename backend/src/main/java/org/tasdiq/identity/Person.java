package org.tasdiq.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody with an account. */
@Entity
class Person {
    @Id
    private UUID id;

    private String email;
    private String name;
    private String password;
    private @Nullable UUID passwordStamp;
    private String language;
    private Instant createdAt;

    @Version
    private long version;

    protected Person() {}

    Person(UUID id, String email, String name, String password, Locale language, Instant createdAt) {
        this.id = id;
        this.email = email;
        this.name = name;
        this.password = password;
        this.language = language.toLanguageTag();
        this.createdAt = createdAt;
    }

    void speak(Locale locale) {
        language = locale.toLanguageTag();
    }

    UUID id() {
        return id;
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }

    /** Sign-ins with another password have another one; none before the first change. */
    @Nullable
    UUID passwordStamp() {
        return passwordStamp;
    }

    void choose(String encoded) {
        password = encoded;
        passwordStamp = UUID.randomUUID();
    }

    PersonSheet sheet() {
        return new PersonSheet(new PersonId(id), name, email, Locale.forLanguageTag(language));
    }
}
