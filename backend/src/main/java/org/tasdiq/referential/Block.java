package org.tasdiq.referential;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A part of a certification that is granted on its own. */
@Entity
class Block {
    @Id
    private UUID id;

    private int position;
    private String code;

    @Embedded
    @AttributeOverride(name = "fr", column = @Column(name = "title_fr"))
    @AttributeOverride(name = "ar", column = @Column(name = "title_ar"))
    @AttributeOverride(name = "en", column = @Column(name = "title_en"))
    private Wording title;

    private int ects;

    @OneToMany(cascade = {CascadeType.PERSIST, CascadeType.MERGE})
    @JoinColumn(name = "block_id", nullable = false, updatable = false)
    @OrderBy("position")
    private List<Competency> competencies = new ArrayList<>();

    protected Block() {}

    Block(CertificationDraft.BlockDraft draft, int position) {
        this.id = UUID.randomUUID();
        this.position = position;
        this.code = draft.code();
        this.title = new Wording(draft.title());
        this.ects = draft.ects();
        for (var competency : draft.competencies()) competencies.add(new Competency(competency, competencies.size()));
    }

    BlockSheet sheet() {
        return new BlockSheet(
                new BlockId(id),
                code,
                title.text(),
                ects,
                competencies.stream().map(Competency::sheet).toList());
    }
}
