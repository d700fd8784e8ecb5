package org.tasdiq.recognition;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.IdSet;
import org.tasdiq.Permission;
import org.tasdiq.Vault;
import org.tasdiq.identity.Actors;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.CompetencyId;

/** What a learner has written of a request that is not sent: one each, read by nobody else, until it is sent or thrown away. */
@Service
public class RequestDrafts {
    private static final int LONGEST_NAME = 200;

    private final JdbcClient database;
    private final Vault vault;
    private final Actors actors;
    private final Clock clock;

    RequestDrafts(JdbcClient database, Vault vault, Actors actors, Clock clock) {
        this.database = database;
        this.vault = vault;
        this.actors = actors;
        this.clock = clock;
    }

    /** The own one; empty where nothing is written. */
    @Transactional(readOnly = true)
    @Permission("recognition.submitRequest")
    public RequestDraft own() {
        return database.sql("select purpose, certification_id, competencies, wish, file_name from request_draft"
                        + " where learner_id = ?")
                .param(me())
                .query((row, number) -> draft(row))
                .optional()
                .orElse(RequestDraft.EMPTY);
    }

    /** Keeps what is written so far; the file stays as it was attached. */
    @Transactional
    @Permission("recognition.submitRequest")
    public void keep(RequestDraft draft) {
        database.sql("""
                        insert into request_draft (learner_id, purpose, certification_id, competencies, wish, file_name, kept_at)
                        values (:learner, :purpose, :certification, :competencies, :wish, '', :at)
                        on duplicate key update purpose = :purpose, certification_id = :certification,
                          competencies = :competencies, wish = :wish, kept_at = :at""")
                .param("learner", me())
                .param(
                        "purpose",
                        Optional.ofNullable(draft.purpose()).map(Enum::name).orElse(null))
                .param(
                        "certification",
                        Optional.ofNullable(draft.certification())
                                .map(id -> id.value().toString())
                                .orElse(null))
                .param(
                        "competencies",
                        new IdSet()
                                .convertToDatabaseColumn(draft.competencies().stream()
                                        .map(CompetencyId::value)
                                        .collect(Collectors.toUnmodifiableSet())))
                .param("wish", RequestPolicy.words("wish", draft.wish()))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** Keeps the file of the credential, sealed, in place of the one before. */
    @Transactional
    @Permission("recognition.submitRequest")
    public void attach(String name, byte[] credential) {
        Requests.requireFile(credential);
        database.sql("""
                        insert into request_draft (learner_id, competencies, wish, file_name, content, kept_at)
                        values (:learner, '', '', :name, :content, :at)
                        on duplicate key update file_name = :name, content = :content, kept_at = :at""")
                .param("learner", me())
                .param("name", name.substring(0, Math.min(name.length(), LONGEST_NAME)))
                .param("content", vault.seal(credential, secret()))
                .param("at", LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
    }

    /** The file as it was attached. */
    @Transactional(readOnly = true)
    @Permission("recognition.submitRequest")
    public Optional<byte[]> file() {
        return database.sql("select content from request_draft where learner_id = ? and content is not null")
                .param(me())
                .query(String.class)
                .optional()
                .map(content -> vault.open(content, secret()));
    }

    /** It is sent, or thrown away. */
    @Transactional
    @Permission("recognition.submitRequest")
    public void forget() {
        database.sql("delete from request_draft where learner_id = ?")
                .param(me())
                .update();
    }

    private String me() {
        return actors.person().value().toString();
    }

    private String secret() {
        return "draft of a request by " + me();
    }

    private static RequestDraft draft(ResultSet row) throws SQLException {
        var purpose = row.getString("purpose");
        var certification = row.getString("certification_id");
        return new RequestDraft(
                purpose == null ? null : Purpose.valueOf(purpose),
                certification == null ? null : new CertificationId(UUID.fromString(certification)),
                new IdSet()
                        .convertToEntityAttribute(row.getString("competencies")).stream()
                                .map(CompetencyId::new)
                                .collect(Collectors.toUnmodifiableSet()),
                row.getString("wish"),
                row.getString("file_name"));
    }
}
