package org.tasdiq.jury;

import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface ActPaperRepository extends CrudRepository<ActPaper, ActPaper.Key> {
    /** Keeps the PDF unless there is one; 1 where this call kept it. */
    @Modifying
    @Query("""
            update ActPaper p set p.pdf = :pdf, p.sha256 = :sha256
            where p.number = :number and p.language = :language and p.pdf is null""")
    int keep(String number, String language, byte[] pdf, String sha256);
}
