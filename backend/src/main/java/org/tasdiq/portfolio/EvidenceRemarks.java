package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.portfolio.EvidenceRemark.Kind;

/** Finds what is odd about the items of a file: the same bytes twice, a day that cannot be. Identity documents are left out. */
@Component
class EvidenceRemarks {
    private final EvidenceRepository items;
    private final Candidacies candidacies;
    private final Deadlines deadlines;

    EvidenceRemarks(EvidenceRepository items, Candidacies candidacies, Deadlines deadlines) {
        this.items = items;
        this.candidacies = candidacies;
        this.deadlines = deadlines;
    }

    Map<EvidenceId, List<EvidenceRemark>> of(CandidacyId file) {
        var candidacy = candidacies.sheet(file);
        return of(
                items.reviewed(file).toList(),
                elsewhere(file),
                candidacy.form().experiences(),
                deadlines.zone(candidacy.regime()));
    }

    static Map<EvidenceId, List<EvidenceRemark>> of(
            List<Evidence> items, Set<String> elsewhere, List<Experience> experiences, ZoneId zone) {
        var remarks = new HashMap<EvidenceId, List<EvidenceRemark>>();
        for (var item : items) {
            var found = new ArrayList<EvidenceRemark>();
            items.stream()
                    .filter(other ->
                            !other.id().equals(item.id()) && other.sha256().equals(item.sha256()))
                    .forEach(twin -> found.add(new EvidenceRemark(Kind.SAME_FILE_TWICE, twin.title())));
            if (elsewhere.contains(item.sha256())) found.add(new EvidenceRemark(Kind.SAME_FILE_ELSEWHERE, ""));
            var dated = item.dated();
            if (dated != null) {
                if (dated.isAfter(LocalDate.ofInstant(item.uploadedAt(), zone))) {
                    found.add(new EvidenceRemark(Kind.DATED_IN_THE_FUTURE, ""));
                }
                var number = item.experience();
                if (number != null
                        && number < experiences.size()
                        && dated.isBefore(experiences.get(number).from())) {
                    found.add(new EvidenceRemark(Kind.DATED_BEFORE_ITS_EXPERIENCE, ""));
                }
            }
            if (!found.isEmpty()) remarks.put(item.id(), List.copyOf(found));
        }
        return remarks;
    }

    private Set<String> elsewhere(CandidacyId file) {
        return candidacies.otherFiles(file).stream()
                .map(items::present)
                .flatMap(Collection::stream)
                .filter(e -> e.kind().use() == EvidenceKind.Use.PORTFOLIO)
                .map(Evidence::sha256)
                .collect(Collectors.toSet());
    }
}
