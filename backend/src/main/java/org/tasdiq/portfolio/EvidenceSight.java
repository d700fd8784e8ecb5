package org.tasdiq.portfolio;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Guard;

/** What of a file's evidence the one who acts may see: identity documents are for the candidate and the intake office only. */
@Component
class EvidenceSight {
    private final EvidenceRepository items;
    private final Guard guard;

    EvidenceSight(EvidenceRepository items, Guard guard) {
        this.items = items;
        this.guard = guard;
    }

    List<Evidence> items(CandidacyId file) {
        boolean all = guard.allows("portfolio.readIdentityDocument", file);
        return items.present(file).stream()
                .filter(e -> all || e.kind().use() != EvidenceKind.Use.IDENTITY)
                .toList();
    }

    List<EvidenceSheet> sheets(CandidacyId file) {
        return items(file).stream().map(Evidence::sheet).toList();
    }

    Evidence item(CandidacyId file, EvidenceId id) {
        var item = items.get(file, id);
        if (item.kind().use() == EvidenceKind.Use.IDENTITY && !guard.allows("portfolio.readIdentityDocument", file)) {
            throw Refusal.unknown("evidence").get();
        }
        return item;
    }
}
