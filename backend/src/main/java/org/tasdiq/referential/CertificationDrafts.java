package org.tasdiq.referential;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;

/** The next versions of certifications: drafted by those who teach, published by those who answer for it. */
@Service
public class CertificationDrafts {
    private static final String CODE = "[A-Za-z0-9][A-Za-z0-9._-]{0,59}";
    private static final int LONGEST_NOTE = 500;
    private static final int LONGEST_LIST = 200_000;

    private final NextVersionRepository drafts;
    private final CertificationRepository certifications;
    private final Versions versions;
    private final Institutions institutions;
    private final Actors actors;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    CertificationDrafts(
            NextVersionRepository drafts,
            CertificationRepository certifications,
            Versions versions,
            Institutions institutions,
            Actors actors,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.certifications = certifications;
        this.versions = versions;
        this.institutions = institutions;
        this.actors = actors;
        this.clock = clock;
        this.events = events;
    }

    /** The drafts of an institution, by code. */
    @Transactional(readOnly = true)
    @Permission("referential.readDrafts")
    public List<DraftSheet> all(CertifierId institution) {
        return drafts.findByInstitutionIdOrderByCode(institution.value()).stream()
                .map(draft -> sheet(institution, draft))
                .toList();
    }

    @Transactional(readOnly = true)
    @Permission("referential.readDrafts")
    public DraftSheet sheet(CertifierId institution, DraftId id) {
        return sheet(institution, kept(institution, id));
    }

    /** Begins the next version of the certification of that code, or its first; refused while there is a draft of it. */
    @Transactional
    @Permission("referential.draft")
    public DraftId begin(CertifierId institution, CertificationDraft content) {
        if (!content.code().strip().matches(CODE)) throw Refusal.invalid("code", "referential.code");
        var tidy = tidy(institution, content);
        if (drafts.findByInstitutionIdAndCode(institution.value(), tidy.code()).isPresent())
            throw Refusal.invalid("code", "referential.draftThere", tidy.code());
        int last = versions.last(institution, tidy.code());
        var begun = drafts.save(
                new NextVersion(institution, tidy, last, actors.current().name(), clock.instant()));
        events.publishEvent(
                new ReferentialEvent.DraftBegun(ReferentialOf.of(institution), begun.id(), begun.code(), last));
        return begun.id();
    }

    /**
     * Keeps what is written, complete or not.
     *
     * @param revision from which it was written; refused when somebody else wrote since
     */
    @Transactional
    @Permission("referential.draft")
    public void write(CertifierId institution, DraftId id, int revision, CertificationDraft content) {
        kept(institution, id)
                .write(tidy(institution, content), revision, actors.current().name(), clock.instant());
    }

    /** Throws the draft away; what is published stays. */
    @Transactional
    @Permission("referential.draft")
    public void discard(CertifierId institution, DraftId id) {
        var draft = kept(institution, id);
        drafts.delete(draft);
        events.publishEvent(new ReferentialEvent.DraftDiscarded(ReferentialOf.of(institution), id, draft.code()));
    }

    /**
     * Makes the draft the next version. Files already begun keep theirs.
     *
     * @param from the first day on which one can aim at it, not before today
     * @param note what changes, and why
     */
    @Transactional
    @Permission("referential.publish")
    public CertificationId publish(CertifierId institution, DraftId id, int revision, LocalDate from, String note) {
        var draft = kept(institution, id);
        draft.requireRevision(revision);
        if (note.isBlank()) throw Refusal.invalid("note", "required");
        if (note.strip().length() > LONGEST_NOTE) throw Refusal.invalid("note", "referential.tooLong", LONGEST_NOTE);
        if (from.isBefore(versions.today(institution.value())))
            throw Refusal.invalid("validFrom", "referential.validFromPast");
        DraftPolicy.check(draft.content());
        if (isUnchanged(institution, draft)) throw Refusal.conflict("referential.unchanged");
        drafts.delete(draft);
        return versions.next(institution, draft.content(), from, note.strip());
    }

    /** What a file (JSON or a table) says; nothing is kept. */
    @Permission("referential.draft")
    public FileReading readFile(CertifierId institution, String text) {
        if (text.isBlank()) throw Refusal.invalid("file", "required");
        if (text.length() > FileReading.MOST_BYTES) throw Refusal.invalid("file", "referential.tooBig");
        return FileReading.of(text);
    }

    /** What a list from a word processor would make of the draft; nothing is kept. */
    @Transactional(readOnly = true)
    @Permission("referential.draft")
    public CompetenceList readList(CertifierId institution, DraftId id, String text, Locale language) {
        if (text.isBlank()) throw Refusal.invalid("list", "required");
        if (text.length() > LONGEST_LIST) throw Refusal.invalid("list", "referential.tooLong", LONGEST_LIST);
        return CompetenceList.read(
                text, Texts.nearest(language), kept(institution, id).content());
    }

    private boolean isUnchanged(CertifierId institution, NextVersion draft) {
        return certifications
                .findFirstByInstitutionIdAndCodeOrderByVersionDesc(institution.value(), draft.code())
                .map(last ->
                        CertificationDraft.of(last.sheet(), code(institution)).tidy(code(institution)))
                .filter(draft.content()::equals)
                .isPresent();
    }

    private DraftSheet sheet(CertifierId institution, NextVersion draft) {
        return draft.sheet(versions.last(institution, draft.code()));
    }

    private CertificationDraft tidy(CertifierId institution, CertificationDraft content) {
        return content.tidy(code(institution));
    }

    private String code(CertifierId institution) {
        return institutions.sheet(new InstitutionId(institution.value())).code();
    }

    private NextVersion kept(CertifierId institution, DraftId id) {
        return drafts.findById(id.value())
                .filter(draft -> draft.isOf(institution))
                .orElseThrow(Refusal.unknown("certificationDraft"));
    }
}
