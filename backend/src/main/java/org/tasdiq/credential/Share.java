package org.tasdiq.credential;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A link that shows one credential to whoever holds it, as far as the learner chose. */
@Entity(name = "CredentialShare")
class Share {
    @Id
    private UUID id;

    private UUID credentialId;
    private String tokenHash;
    private String tokenSealed;
    private String fields;
    private boolean printed;
    private Instant madeAt;
    private @Nullable LocalDate lastDay;
    private @Nullable Instant withdrawnAt;
    private int opened;
    private @Nullable Instant lastOpenedAt;

    @Version
    private long version;

    protected Share() {}

    /** @param lastDay none: until it is withdrawn */
    Share(
            UUID id,
            CredentialId credential,
            ShareToken token,
            Set<SharedField> fields,
            boolean printed,
            Instant madeAt,
            @Nullable LocalDate lastDay) {
        this.id = id;
        this.credentialId = credential.value();
        this.tokenHash = token.hash();
        this.tokenSealed = token.sealed();
        this.fields = fields.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        this.printed = printed;
        this.madeAt = madeAt;
        this.lastDay = lastDay;
    }

    UUID id() {
        return id;
    }

    UUID credential() {
        return credentialId;
    }

    String tokenSealed() {
        return tokenSealed;
    }

    Set<SharedField> fields() {
        var all = EnumSet.noneOf(SharedField.class);
        Arrays.stream(fields.split(","))
                .filter(f -> !f.isEmpty())
                .map(SharedField::valueOf)
                .forEach(all::add);
        return all;
    }

    boolean isOpen(LocalDate today) {
        return withdrawnAt == null && (lastDay == null || !today.isAfter(lastDay));
    }

    void withdraw(Instant at) {
        withdrawnAt = at;
    }

    ShareSheet sheet(String path, LocalDate today) {
        return new ShareSheet(
                new ShareId(id),
                path,
                fields(),
                printed,
                madeAt,
                lastDay,
                withdrawnAt,
                opened,
                lastOpenedAt,
                isOpen(today));
    }
}
