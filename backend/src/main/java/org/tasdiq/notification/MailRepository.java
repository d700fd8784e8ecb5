package org.tasdiq.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface MailRepository extends CrudRepository<Mail, UUID> {
    @Query("""
            select m from Mail m where m.state = org.tasdiq.notification.Mail.State.WAITING
            and m.nextAttemptAt <= :now order by m.nextAttemptAt limit 50""")
    List<Mail> due(Instant now);

    /** What was not mailed yet to that person about that file gives way to a later message that says it all. */
    @Modifying
    @Query("""
            update Mail m set m.state = org.tasdiq.notification.Mail.State.GIVEN_UP, m.fault = 'said in a later one'
            where m.state = org.tasdiq.notification.Mail.State.WAITING and m.attempts = 0 and m.messageId in
            (select e.id from Message e where e.fileId = :file and e.personId = :person and e.kind in :kinds)""")
    void giveWay(UUID file, UUID person, List<String> kinds);

    /** Takes one attempt for this instance of the application; 0 when another took it first. */
    @Modifying(clearAutomatically = true)
    @Query("""
            update Mail m set m.attempts = m.attempts + 1, m.nextAttemptAt = :next where m.messageId = :id
            and m.attempts = :seen and m.state = org.tasdiq.notification.Mail.State.WAITING""")
    int take(UUID id, int seen, Instant next);
}
