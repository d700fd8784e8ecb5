package org.tasdiq.referential;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/** An ability to act in context. */
@Entity
class Competency {
    @Id
    private UUID id;

    private int position;
    private String code;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Wording title;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "criterion_fr"))
    @AttributeOverride(name = "ar", column = @Column(name = "criterion_ar"))
    @AttributeOverride(name = "en", column = @Column(name = "criterion_en"))
    private Wording criterion;

    private boolean critical;

    @Convert(converter = RubricJson.class)
    private @Nullable List<Localized> rubric;

    @Convert(converter = SubCompetenciesJson.class)
    private @Nullable List<SubCompetency> parts;

    @Convert(converter = EscoLinksJson.class)
    private @Nullable List<EscoLink> esco;

    protected Competency() {}

    Competency(CertificationDraft.CompetencyDraft draft, int position) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.code = draft.code();
        this.title = new Wording(draft.title());
        this.criterion = new Wording(draft.criterion());
        this.critical = draft.critical();
        this.rubric = draft.rubric();
        this.parts = draft.parts();
        this.esco = draft.esco();
    }

    CompetencySheet sheet() {
        return new CompetencySheet(
                new CompetencyId(id),
                code,
                title.text(),
                criterion.text(),
                critical,
                Objects.requireNonNullElse(rubric, List.of()),
                Objects.requireNonNullElse(parts, List.of()),
                Objects.requireNonNullElse(esco, List.of()));
    }
}
