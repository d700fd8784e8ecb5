package org.tasdiq.notification;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.Remedies;
import org.tasdiq.decision.Remedy;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.notification.LetterEvent.LettersOf;
import org.tasdiq.notification.LetterEvent.PostRulesChanged;

/** When an institution lets mail leave, and where its letters send those who contest a decision. */
@Service
public class PostOffice {
    private static final int LONGEST_ADDRESS = 300;

    private final PostRulesRepository rules;
    private final Candidacies candidacies;
    private final Institutions institutions;
    private final Remedies remedies;
    private final Deadlines deadlines;
    private final ApplicationEventPublisher events;

    PostOffice(
            PostRulesRepository rules,
            Candidacies candidacies,
            Institutions institutions,
            Remedies remedies,
            Deadlines deadlines,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.candidacies = candidacies;
        this.institutions = institutions;
        this.remedies = remedies;
        this.deadlines = deadlines;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @Permission("notification.wordLetters")
    public PostSheet sheet(InstitutionId institution) {
        return rules.findById(institution.value()).map(PostRules::sheet).orElse(PostSheet.NONE);
    }

    /** Where each way to contest the decision on that file begins, as its letter says; a way without an entry has none told. */
    @Transactional(readOnly = true)
    @Permission("decision.readDecision")
    public Map<Remedy.Kind, String> addresses(CandidacyId file) {
        var institution = candidacies.sheet(file).institution();
        return rules.findById(institution.value()).map(PostRules::addresses).orElse(Map.of());
    }

    /** The ways to contest a decision under the law of the institution. */
    @Transactional(readOnly = true)
    @Permission("notification.wordLetters")
    public List<Remedy.Kind> ways(InstitutionId institution) {
        var regime = institutions.sheet(institution).regime();
        return remedies.against(regime, deadlines.today(regime)).stream()
                .map(Remedy::kind)
                .toList();
    }

    /** Holds for the next mails and letters; what waits and what is written stays as it is. */
    @Transactional
    @Permission("notification.wordLetters")
    public void write(InstitutionId institution, PostSheet sheet) {
        var from = sheet.quietFrom();
        var until = sheet.quietUntil();
        if ((from == null) != (until == null))
            throw Refusal.invalid(from == null ? "quietFrom" : "quietUntil", "post.bothHours");
        if (from != null && from.equals(until)) throw Refusal.invalid("quietUntil", "post.neverMail");
        var next = new PostSheet(from, until, sheet.quietDaysOff(), addresses(institution, sheet));
        var kept = rules.findById(institution.value()).orElseGet(() -> new PostRules(institution));
        kept.write(next);
        rules.save(kept);
        events.publishEvent(new PostRulesChanged(
                new LettersOf(institution.value()),
                Objects.toString(from, ""),
                Objects.toString(until, ""),
                next.quietDaysOff(),
                next.addresses()));
    }

    private Map<Remedy.Kind, String> addresses(InstitutionId institution, PostSheet sheet) {
        var ways = ways(institution);
        var addresses = new EnumMap<Remedy.Kind, String>(Remedy.Kind.class);
        sheet.addresses().forEach((kind, given) -> {
            var address = Passage.tidy(given);
            if (!ways.contains(kind)) throw Refusal.invalid(kind.name(), "post.unknownWay");
            if (address.length() > LONGEST_ADDRESS)
                throw Refusal.invalid(kind.name(), "letters.tooLong", LONGEST_ADDRESS);
            if (!address.isEmpty()) addresses.put(kind, address);
        });
        return addresses;
    }
}
