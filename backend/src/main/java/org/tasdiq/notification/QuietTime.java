package org.tasdiq.notification;

import java.time.Instant;
import java.time.LocalTime;
import org.springframework.stereotype.Component;
import org.tasdiq.CaseId;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.InstitutionSheet;

/** When a mail about a file may leave, by the hours of its institution. */
@Component
class QuietTime {
    private static final LocalTime DIGEST = LocalTime.of(7, 0);

    private final PostRulesRepository rules;
    private final CaseReader reader;
    private final Deadlines deadlines;

    QuietTime(PostRulesRepository rules, CaseReader reader, Deadlines deadlines) {
        this.rules = rules;
        this.reader = reader;
        this.deadlines = deadlines;
    }

    /** The first moment from that one on; that one itself where no institution is concerned, as with an account. */
    Instant leaves(CaseId file, Instant at) {
        return reader.institution(file)
                .map(institution -> leaves(institution, at))
                .orElse(at);
    }

    /** The next time at which what happened is told at once: early in the morning, or when the quiet hours end. */
    Instant digest(CaseId file, Instant at) {
        var institution = reader.institution(file).orElseThrow(Refusal.unknown("candidacy"));
        var local = at.atZone(deadlines.zone(institution.regime()));
        var today = local.with(DIGEST);
        return leaves(institution, (today.isAfter(local) ? today : today.plusDays(1)).toInstant());
    }

    private Instant leaves(InstitutionSheet institution, Instant at) {
        return rules.findById(institution.id().value())
                .map(kept -> kept.quiet(
                                day -> !deadlines.isWorkingDay(institution.regime(), institution.id(), day),
                                deadlines.zone(institution.regime()))
                        .leaves(at))
                .orElse(at);
    }
}
