package org.tasdiq.notification;

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

    @Query("select l.id from Letter l where l.sha256 is null order by l.createdAt limit 50")
    List<UUID> unset();

    @Query("select count(l) from Letter l where l.fileId = :file and l.kind = :kind and l.personId = :person")
    int countOf(UUID file, LetterKind kind, UUID person);

    /** The first setting wins: whoever comes second changes nothing. */
    @Modifying
    @Query("update Letter l set l.pdf = :pdf, l.sha256 = :sha256 where l.id = :id and l.sha256 is null")
    int keep(UUID id, byte[] pdf, String sha256);

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

        java.time.Instant getCreatedAt();

        @org.jspecify.annotations.Nullable
        String getSha256();

        java.time.@org.jspecify.annotations.Nullable Instant getReadAt();

        java.time.@org.jspecify.annotations.Nullable Instant getMailedAt();
    }
}
