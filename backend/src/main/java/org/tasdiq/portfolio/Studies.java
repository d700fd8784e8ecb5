package org.tasdiq.portfolio;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;

/**
 * How much of the evidence the jury has opened. Who votes must have studied the file: a jury was annulled for it (TA
 * Bordeaux, 28 May 2025, n° 2304482).
 */
@Service
public class Studies {
    private final StudyRecord record;
    private final EvidenceRepository items;
    private final Actors actors;

    Studies(StudyRecord record, EvidenceRepository items, Actors actors) {
        this.record = record;
        this.items = items;
        this.actors = actors;
    }

    /** Of the juror who asks. */
    @Transactional(readOnly = true)
    @Permission("portfolio.studyEvidence")
    public StudySheet own(CandidacyId file) {
        var juror = actors.person();
        return new StudySheet(juror, record.opened(file).getOrDefault(juror, 0), all(file));
    }

    /** Of everybody who opened anything. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readStudy")
    public List<StudySheet> ofJury(CandidacyId file) {
        int all = all(file);
        return record.opened(file).entrySet().stream()
                .map(opened -> new StudySheet(opened.getKey(), opened.getValue(), all))
                .toList();
    }

    private int all(CandidacyId file) {
        return (int) items.present(file).stream().filter(Evidence::isToStudy).count();
    }
}
