package org.tasdiq.notification;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.CrudRepository;

interface LetterRepository extends CrudRepository<Letter, UUID> {
    Optional<Letter> findByFileIdAndKindAndRoundAndPersonIdAndDetail(
            UUID file, LetterKind kind, int round, UUID person, String detail);

    /** Without the PDFs: a list must not load megabytes. */
    @Query("""
            select l.id as id, l.number as number, l.kind as kind, l.round as round, l.language as language,
                   l.fileId as fileId, l.personId as personId, l.wordingVersion as wordingVersion,
                   l.title as title, l.createdAt as createdAt, l.sha256 as sha256,
                   (select min(m.readAt) from Message m where m.letterId = l.id) as readAt,
                   (select min(x.sentAt) from Message m join Mail x on x.messageId = m.id
                    where m.letterId = l.id) as mailedAt
            from Letter l where l.fileId = :file order by l.createdAt, l.number""")
    List<Row> rows(UUID file);

    @Query("""
            select l.id as id, l.attempts as attempts from Letter l where l.sha256 is null
            and (l.nextAttemptAt is null or l.nextAttemptAt <= :now) order by l.createdAt limit 50""")
    List<Unset> unset(Instant now);

    @Query("select count(l) from Letter l where l.fileId = :file and l.kind = :kind and l.personId = :person")
    int countOf(UUID file, LetterKind kind, UUID person);

    /** The first setting wins: whoever comes second changes nothing. */
    @Modifying
    @Query("""
            update Letter l set l.pdf = :pdf, l.sha256 = :sha256, l.fault = null
            where l.id = :id and l.sha256 is null""")
    int keep(UUID id, byte[] pdf, String sha256);

    /** It could not be set this time. */
    @Modifying
    @Query("""
            update Letter l set l.attempts = l.attempts + 1, l.nextAttemptAt = :next, l.fault = :fault
            where l.id = :id and l.sha256 is null""")
    int failed(UUID id, Instant next, String fault);

    /** A letter whose PDF is not set yet. */
    interface Unset {
        UUID getId();

        int getAttempts();
    }

    /** One letter in a list. */
    interface Row {
        UUID getId();

        String getNumber();

        LetterKind getKind();

        int getRound();

        String getLanguage();

        UUID getFileId();

        UUID getPersonId();

        int getWordingVersion();

        String getTitle();

        Instant getCreatedAt();

        @org.jspecify.annotations.Nullable
        String getSha256();

        @org.jspecify.annotations.Nullable
        Instant getReadAt();

        @org.jspecify.annotations.Nullable
        Instant getMailedAt();
    }
}
