package org.tasdiq.portfolio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** What an adviser says to the candidate of one part of the file, the candidate's answer, and whether it is done. */
@Entity
class AdviserComment {
    private static final int LONGEST = 4000;

    @Id
    private UUID id;

    private UUID candidacyId;

    @Enumerated(EnumType.STRING)
    private CommentedPart part;

    private @Nullable UUID subjectId;
    private UUID authorId;
    private String text;
    private Instant writtenAt;
    private @Nullable String answer;
    private @Nullable Instant answeredAt;
    private @Nullable Instant resolvedAt;

    @Version
    private Long version;

    protected AdviserComment() {}

    AdviserComment(CommentId id, CandidacyId file, CommentSubject subject, PersonId author, String text, Instant at) {
        this.id = id.value();
        candidacyId = file.value();
        part = subject.part();
        subjectId = subject.one();
        authorId = author.value();
        this.text = words("text", text);
        writtenAt = at;
    }

    void answer(String words, Instant at) {
        if (resolvedAt != null) throw Refusal.conflict("portfolio.commentResolved");
        answer = words("answer", words);
        answeredAt = at;
    }

    /** @return whether this is news */
    boolean resolve(Instant at) {
        if (resolvedAt != null) return false;
        resolvedAt = at;
        return true;
    }

    private static String words(String field, String words) {
        var stripped = words.strip();
        if (stripped.isEmpty()) throw Refusal.invalid(field, "required");
        if (stripped.length() > LONGEST) throw Refusal.invalid(field, "portfolio.tooLong", LONGEST);
        return stripped;
    }

    CommentId id() {
        return new CommentId(id);
    }

    boolean isBy(PersonId person) {
        return authorId.equals(person.value());
    }

    PersonId author() {
        return new PersonId(authorId);
    }

    CommentSheet sheet(String author) {
        return new CommentSheet(
                id(), new CommentSubject(part, subjectId), author, text, writtenAt, answer, answeredAt, resolvedAt);
    }
}
