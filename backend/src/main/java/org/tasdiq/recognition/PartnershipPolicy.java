package org.tasdiq.recognition;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tasdiq.Refusal;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.CompetencySheet;

/**
 * What an agreement must say, and which credentials it covers: one credential, for the competencies it names. What is asked
 * beyond them is evaluated, all of it.
 */
class PartnershipPolicy {
    private static final int LONGEST = 500;
    private static final int LONGEST_CODE = 60;

    private PartnershipPolicy() {}

    static PartnershipDraft check(PartnershipDraft draft) {
        var tidy = new PartnershipDraft(
                words("issuer", draft.issuer(), LONGEST),
                words("issuerName", draft.issuerName(), LONGEST),
                words("credential", draft.credential(), LONGEST),
                words("certification", draft.certification(), LONGEST_CODE),
                draft.competencies(),
                draft.since(),
                draft.until(),
                words("act", draft.act(), LONGEST));
        if (tidy.issuer().isEmpty()) throw Refusal.invalid("issuer", "required");
        if (tidy.issuerName().isEmpty()) throw Refusal.invalid("issuerName", "required");
        if (tidy.credential().isEmpty()) throw Refusal.invalid("credential", "required");
        if (tidy.certification().isEmpty()) throw Refusal.invalid("certification", "required");
        if (tidy.competencies().isEmpty()) throw Refusal.invalid("competencies", "recognition.noTarget");
        if (tidy.act().isEmpty()) throw Refusal.invalid("act", "required");
        return tidy;
    }

    /** The first day on which it holds. */
    static LocalDate since(PartnershipDraft draft) {
        var since = draft.since();
        var until = draft.until();
        if (since == null) throw Refusal.invalid("since", "required");
        if (until != null && until.isBefore(since)) throw Refusal.invalid("until", "recognition.reversed");
        return since;
    }

    /** Guards: what it names belongs to a certification of the institution. */
    static void requireTargets(PartnershipDraft draft, List<CertificationSheet> own) {
        var certification = own.stream()
                .filter(one -> one.code().equals(draft.certification()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid("certification", "unknown.certification"));
        var known = certification.competencies().map(CompetencySheet::code).collect(Collectors.toSet());
        if (!known.containsAll(draft.competencies()))
            throw Refusal.invalid("competencies", "recognition.foreignTarget");
    }

    /** The competencies that are asked for and that it does not name. */
    static SortedSet<String> beyond(PartnershipDraft agreement, RequestSheet request) {
        var asked = request.targets().stream()
                .map(TargetOutcome::competency)
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(agreement.competencies());
        return asked;
    }

    /** Only what is securely verified: an agreement spares the evaluation, not the proof. */
    static boolean covers(PartnershipDraft agreement, RequestSheet request) {
        var credential = request.credential();
        return credential.grade() == Grade.MATCH
                && agreement.issuer().equals(credential.issuer())
                && same(agreement.credential(), credential.told().title())
                && agreement.certification().equals(request.certificationCode())
                && request.targets().stream()
                        .map(TargetOutcome::competency)
                        .anyMatch(agreement.competencies()::contains);
    }

    private static boolean same(String one, String other) {
        return one.strip().toLowerCase(Locale.ROOT).equals(other.strip().toLowerCase(Locale.ROOT));
    }

    private static String words(String field, String words, int longest) {
        var tidy = words.strip();
        if (tidy.length() > longest) throw Refusal.invalid(field, "recognition.tooLong", longest);
        return tidy;
    }
}
