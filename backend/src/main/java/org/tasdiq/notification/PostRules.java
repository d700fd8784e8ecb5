package org.tasdiq.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.InstitutionId;

/** When an institution lets mail leave, and where its letters send those who contest a decision. */
@Entity
class PostRules {
    @Id
    private UUID institutionId;

    private @Nullable LocalTime quietFrom;
    private @Nullable LocalTime quietUntil;
    private boolean quietDaysOff;

    @Convert(converter = AddressesJson.class)
    @Column(columnDefinition = "longtext")
    private Map<Remedy.Kind, String> addresses;

    @Version
    private long version;

    protected PostRules() {}

    PostRules(InstitutionId institution) {
        this.institutionId = institution.value();
    }

    void write(PostSheet sheet) {
        quietFrom = sheet.quietFrom();
        quietUntil = sheet.quietUntil();
        quietDaysOff = sheet.quietDaysOff();
        addresses = sheet.addresses();
    }

    Map<Remedy.Kind, String> addresses() {
        return addresses;
    }

    QuietHours quiet(Predicate<LocalDate> dayOff, ZoneId zone) {
        return new QuietHours(quietFrom, quietUntil, quietDaysOff ? dayOff : day -> false, zone);
    }

    PostSheet sheet() {
        return new PostSheet(quietFrom, quietUntil, quietDaysOff, addresses);
    }
}
