package org.tasdiq.assessment;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface PaperRepository extends CrudRepository<MinutesPaper, MinutesPaper.Key> {
    /** Without the PDFs. */
    @Query("""
            select new org.tasdiq.assessment.MinutesSheet$Paper(p.language, p.sha256, p.sealedBy, p.origin, p.sealedAt)
            from MinutesPaper p where p.assessmentId = :assessment order by p.language""")
    List<MinutesSheet.Paper> sheets(UUID assessment);
}
