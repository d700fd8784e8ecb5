package org.tasdiq.desk;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface OpenTaskPersonRepository extends CrudRepository<OpenTaskPerson, OpenTaskPerson.Key> {
    List<OpenTaskPerson> findByTaskIdAndDone(UUID task, boolean done);

    @Modifying(flushAutomatically = true)
    @Query("""
            update OpenTaskPerson p set p.done = true
            where p.personId = :person
              and p.taskId in (select t.id from OpenTask t where t.fileId = :file and t.state = 'OPEN' and t.step = :step)""")
    void done(UUID person, UUID file, String step);

    @Modifying(flushAutomatically = true)
    @Query("""
            delete from OpenTaskPerson p
            where p.personId = :person
              and p.taskId in (select t.id from OpenTask t where t.fileId = :file and t.state = 'OPEN')""")
    void remove(UUID person, UUID file);
}
