package org.tasdiq.desk;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
import java.util.UUID;
import org.tasdiq.identity.PersonId;

/** Somebody by name whom an open task waits for. */
@Entity
@IdClass(OpenTaskPerson.Key.class)
class OpenTaskPerson {
    record Key(UUID taskId, UUID personId) implements Serializable {}

    @Id
    private UUID taskId;

    @Id
    private UUID personId;

    private boolean done;

    protected OpenTaskPerson() {}

    OpenTaskPerson(OpenTaskId task, PersonId person) {
        this.taskId = task.value();
        this.personId = person.value();
    }

    PersonId person() {
        return new PersonId(personId);
    }
}
