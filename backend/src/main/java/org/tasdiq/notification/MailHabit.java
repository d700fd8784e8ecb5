package org.tasdiq.notification;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Who reads one mail a day instead of one for each message. */
@Entity
class MailHabit {
    @Id
    private UUID personId;

    protected MailHabit() {}

    MailHabit(UUID person) {
        this.personId = person;
    }
}
