package org.tasdiq.jury;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.candidacy.Experience;
import org.tasdiq.identity.PersonId;

/**
 * What the system knows against a person on a jury (separation of duties).
 *
 * @param accompanied everybody who ever accompanied the candidate, in whatever file
 * @param annulled members of annulled juries of the candidate
 * @param recused people recused from a jury of the file, or for a link from another of the candidate
 */
record ConflictPolicy(CandidacySheet file, Set<PersonId> accompanied, Set<PersonId> annulled, Set<PersonId> recused) {
    /** Worst first. */
    List<Conflict> of(JurorSheet juror, @Nullable PersonId president) {
        var found = new ArrayList<Conflict>();
        var person = juror.person();
        if (person.equals(file.candidate())) found.add(new Conflict(person, Conflict.Kind.CANDIDATE, ""));
        if (accompanied.contains(person)) found.add(new Conflict(person, Conflict.Kind.ADVISER, ""));
        if (annulled.contains(person)) found.add(new Conflict(person, Conflict.Kind.ANNULLED_JURY, ""));
        if (recused.contains(person)) found.add(new Conflict(person, Conflict.Kind.RECUSED_BEFORE, ""));
        if (person.equals(president) && person.equals(file.admissibilityDecidedBy())) {
            found.add(new Conflict(person, Conflict.Kind.DECIDED_ADMISSIBILITY, ""));
        }
        employers(juror, found);
        if (!familyName(juror.name()).isEmpty() && familyName(juror.name()).equals(familyName(file.candidateName()))) {
            found.add(new Conflict(person, Conflict.Kind.SAME_FAMILY_NAME, juror.name()));
        }
        found.sort(Comparator.comparing(c -> c.kind()));
        return List.copyOf(found);
    }

    private void employers(JurorSheet juror, List<Conflict> found) {
        var known = file.form().experiences().stream()
                .map(Experience::organisation)
                .map(ConflictPolicy::plain)
                .filter(o -> !o.isEmpty())
                .collect(Collectors.toSet());
        if (known.contains(plain(juror.employer()))) {
            found.add(new Conflict(juror.person(), Conflict.Kind.SAME_EMPLOYER, juror.employer()));
        }
        juror.pastEmployers().stream()
                .filter(e -> known.contains(plain(e)))
                .forEach(e -> found.add(new Conflict(juror.person(), Conflict.Kind.SAME_PAST_EMPLOYER, e)));
    }

    /** Without accents, punctuation and case, so that "Distribu-Fictif S.A." is "distribu fictif sa". */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .replaceAll("\\.", "")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static String familyName(String name) {
        var words = name.strip().split("\\s+");
        return words.length < 2 ? "" : plain(words[words.length - 1]);
    }
}
