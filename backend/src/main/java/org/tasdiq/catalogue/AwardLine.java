package org.tasdiq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of a list of learners; what becomes of it is written by conditional updates, so that it happens once. */
@Entity
class AwardLine implements Persistable<UUID> {
    @Id
    private UUID id;

    private UUID awardId;
    private UUID offerId;
    private int number;
    private String name;
    private String email;
    private @Nullable BigDecimal attendance;
    private @Nullable BigDecimal score;
    private boolean identityChecked;

    @Enumerated(EnumType.STRING)
    private LearnerState state;

    /** Nothing instead of false: the database allows one that counts for each learner and offer. */
    private @Nullable Boolean counts;

    private String faultColumn;
    private String fault;

    @Convert(converter = ArgumentsJson.class)
    @Column(columnDefinition = "text")
    private List<Object> faultArguments;

    @Convert(converter = CellsJson.class)
    @Column(columnDefinition = "longtext")
    private Map<String, String> cells;

    private String credential;
    private @Nullable Instant issuedAt;

    protected AwardLine() {}

    AwardLine(Award award, LearnerLine line) {
        this.id = UUID.randomUUID();
        this.awardId = award.id().value();
        this.offerId = award.offer().value();
        this.number = line.number();
        this.name = line.name();
        this.email = line.email();
        this.attendance = line.attendance();
        this.score = line.score();
        this.identityChecked = line.identityChecked();
        this.state = line.state();
        this.counts = line.isAccepted() ? true : null;
        this.faultColumn = line.column();
        this.fault = line.fault();
        this.faultArguments = line.arguments();
        this.cells = line.isAccepted() ? Map.of() : line.cells();
        this.credential = "";
    }

    @Override
    public UUID getId() {
        return id;
    }

    /** Written once, with its list: nothing is looked up before. */
    @Override
    public boolean isNew() {
        return true;
    }

    AwardId award() {
        return new AwardId(awardId);
    }

    String email() {
        return email;
    }

    AwardedLearner learner(Award award, Descriptor content, String offerReference) {
        return new AwardedLearner(
                new AwardedId(id),
                award.id(),
                award.reference() + "-" + number,
                award.offer(),
                offerReference,
                award.version(),
                content,
                award.institution(),
                award.regime(),
                name,
                email,
                award.language(),
                plain(attendance),
                plain(score),
                identityChecked,
                award.confirmedOn());
    }

    /** The column has two decimals, whatever was written. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }

    LearnerLine line() {
        return new LearnerLine(
                new AwardedId(id),
                number,
                name,
                email,
                plain(attendance),
                plain(score),
                identityChecked,
                state,
                faultColumn,
                fault,
                faultArguments,
                cells,
                credential,
                issuedAt);
    }
}
