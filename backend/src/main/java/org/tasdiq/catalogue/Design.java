package org.tasdiq.catalogue;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.tasdiq.CertifierId;
import org.tasdiq.Refusal;

/** The design of micro-credentials from a course module: one document, complete or not. */
@Entity
@Table(name = "module_design")
class Design {
    private static final int LONGEST = 200_000;

    @Id
    private UUID id;

    private UUID institutionId;

    @Convert(converter = DesignJson.class)
    @Column(columnDefinition = "longtext")
    private ModuleDesign content;

    private int offersMade;
    private String writtenBy;
    private Instant writtenAt;

    @Version
    private int revision;

    protected Design() {}

    Design(CertifierId institution, ModuleDesign content, Offer.Pen pen) {
        this.id = UUID.randomUUID();
        this.institutionId = institution.value();
        take(content, pen);
    }

    void write(ModuleDesign next, int from, Offer.Pen pen) {
        if (from != revision) throw Refusal.conflict("catalogue.changedBy", writtenBy);
        requireOpen();
        take(next, pen);
    }

    private void take(ModuleDesign next, Offer.Pen pen) {
        if (next.toString().length() > LONGEST) throw Refusal.invalid("contents", "catalogue.tooBig");
        content = next;
        writtenBy = pen.name();
        writtenAt = pen.at();
    }

    /** Guards: offers are made of it once. */
    void made(int offers) {
        requireOpen();
        offersMade = offers;
    }

    private void requireOpen() {
        if (offersMade > 0) throw Refusal.conflict("catalogue.designDone");
    }

    boolean isOf(CertifierId institution) {
        return institutionId.equals(institution.value());
    }

    ModuleDesign content() {
        return content;
    }

    DesignSheet sheet() {
        return new DesignSheet(
                new DesignId(id), revision, content, DesignPolicy.advice(content), offersMade, writtenBy, writtenAt);
    }
}
