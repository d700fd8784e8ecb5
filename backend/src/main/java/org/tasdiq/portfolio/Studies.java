package org.tasdiq.portfolio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;

/**
 * How much of the evidence the jury has opened, and of its pages seen. Who votes must have studied the file: a jury was annulled for it (TA
 * Bordeaux, 28 May 2025, n° 2304482).
 */
@Service
public class Studies {
    private final StudyRecord record;
    private final EvidenceRepository items;
    private final EvidenceSight sight;
    private final Actors actors;

    Studies(StudyRecord record, EvidenceRepository items, EvidenceSight sight, Actors actors) {
        this.record = record;
        this.items = items;
        this.sight = sight;
        this.actors = actors;
    }

    /** Of the juror who asks. */
    @Transactional(readOnly = true)
    @Permission("portfolio.studyEvidence")
    public StudySheet own(CandidacyId file) {
        var juror = actors.person();
        var studied = record.of(file).stream()
                .filter(s -> s.juror().equals(juror))
                .findFirst()
                .orElse(new StudyRecord.Studied(juror, 0, 0));
        return sheet(studied, toStudy(file));
    }

    /** These pages of a PDF were on the screen of the juror who says so; counted once, and only in an item that was opened. */
    @Transactional
    @Permission("portfolio.studyEvidence")
    public void see(CandidacyId file, EvidenceId id, Set<Integer> pages) {
        var item = sight.item(file, id);
        if (!item.isPdf()) return; // its pages were never counted
        pages.forEach(item::requirePage);
        record.keep(file, item, actors.person(), pages);
    }

    /** Of everybody who opened anything. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readStudy")
    public List<StudySheet> ofJury(CandidacyId file) {
        var all = toStudy(file);
        return record.of(file).stream().map(studied -> sheet(studied, all)).toList();
    }

    /** What the juror who asks has not opened, in the order of the file. */
    @Transactional(readOnly = true)
    @Permission("portfolio.studyEvidence")
    public List<EvidenceId> ownUnopened(CandidacyId file) {
        var seen = record.opened(file).getOrDefault(actors.person(), Set.of());
        return toStudy(file).stream()
                .map(Evidence::id)
                .filter(id -> !seen.contains(id))
                .toList();
    }

    /** What each of these people has not opened, in the order of the file; who has opened everything is not in it. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readStudy")
    public Map<PersonId, List<EvidenceId>> unopened(CandidacyId file, Set<PersonId> people) {
        var all = toStudy(file);
        var opened = record.opened(file);
        var gaps = new HashMap<PersonId, List<EvidenceId>>();
        for (var person : people) {
            var seen = opened.getOrDefault(person, Set.of());
            var left = all.stream()
                    .map(Evidence::id)
                    .filter(id -> !seen.contains(id))
                    .toList();
            if (!left.isEmpty()) gaps.put(person, left);
        }
        return gaps;
    }

    private static StudySheet sheet(StudyRecord.Studied studied, List<Evidence> all) {
        int pages = all.stream()
                .filter(Evidence::isPdf)
                .mapToInt(Evidence::lastPage)
                .sum();
        return new StudySheet(studied.juror(), studied.items(), all.size(), studied.pages(), pages);
    }

    private List<Evidence> toStudy(CandidacyId file) {
        return items.present(file).stream().filter(Evidence::isToStudy).toList();
    }
}
