package org.tasdiq.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;
import org.tasdiq.Refusal;

interface PathRepository extends CrudRepository<StackingPath, UUID> {
    List<StackingPath> findByPathIdOrderByNumberDesc(UUID path);

    Optional<StackingPath> findFirstByPathIdOrderByNumberDesc(UUID path);

    Optional<StackingPath> findByPathIdAndStatus(UUID path, PathStatus status);

    List<StackingPath> findByStatusOrderByWrittenAt(PathStatus status);

    /** The newest version of each path of an institution whose name has these words in any language. */
    @Query("""
            select p from StackingPath p
            where p.institutionId = :institution
              and p.number = (select max(q.number) from StackingPath q where q.pathId = p.pathId)
              and concat(p.nameFr, ' ', p.nameAr, ' ', p.nameEn) like :words escape '!'
            order by p.writtenAt desc, p.id""")
    Page<StackingPath> newest(UUID institution, String words, Pageable page);

    /** The newest version of it. */
    default StackingPath newest(PathId path) {
        return findFirstByPathIdOrderByNumberDesc(path.value()).orElseThrow(Refusal.unknown("path"));
    }
}
