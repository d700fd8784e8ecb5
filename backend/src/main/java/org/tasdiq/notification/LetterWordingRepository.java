package org.tasdiq.notification;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface LetterWordingRepository extends CrudRepository<LetterWording, UUID> {
    /** Every version, the latest first. */
    List<LetterWording> findByInstitutionIdAndKindAndLanguageOrderByVersionDesc(
            UUID institution, LetterKind kind, String language);

    Optional<LetterWording> findFirstByInstitutionIdAndKindAndLanguageOrderByVersionDesc(
            UUID institution, LetterKind kind, String language);

    /** The latest version of each kind and language. */
    @Query("""
            select w from LetterWording w where w.institutionId = :institution and w.version =
            (select max(v.version) from LetterWording v where v.institutionId = :institution
             and v.kind = w.kind and v.language = w.language)""")
    List<LetterWording> latest(UUID institution);
}
