package org.tasdiq.jury;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells whether two names that were written differently mean the same employer or the same family. */
final class Names {
    private static final Set<String> LEGAL_FORMS = Set.of(
            "sa",
            "sas",
            "sasu",
            "sarl",
            "eurl",
            "suarl",
            "snc",
            "sci",
            "scop",
            "selarl",
            "spa",
            "ste",
            "societe",
            "entreprise",
            "groupe",
            "group",
            "company",
            "co",
            "gmbh",
            "ag",
            "ltd",
            "llc",
            "plc",
            "inc",
            "bv",
            "nv",
            "شركه",
            "مجموعه",
            "شم",
            "شمم",
            "شذمم",
            "شخم");
    private static final Set<String> PARTICLES = Set.of(
            "ben", "bin", "ibn", "bou", "abou", "abu", "el", "al", "de", "du", "des", "d", "le", "la", "les", "van",
            "von", "der", "den", "da", "di", "dos", "del", "بن", "ابن", "بو", "ابو", "ال", "ولد");
    private static final Set<String> TITLES = Set.of(
            "pr",
            "prof",
            "dr",
            "m",
            "mr",
            "mme",
            "mlle",
            "mrs",
            "ms",
            "me",
            "د",
            "ا",
            "الاستاذ",
            "الاستاذه",
            "الدكتور",
            "الدكتوره",
            "السيد",
            "السيده");

    private Names() {}

    /** Without case, accents, punctuation and legal form: "Distribu-Fictif S.A." is "Société DISTRIBU FICTIF". */
    static boolean sameEmployer(String one, String other) {
        var mine = employer(one);
        return !mine.isEmpty() && mine.equals(employer(other));
    }

    /** The same names in whatever order, or one with more given names than the other; one word alone is nobody. */
    static boolean samePerson(String one, String other) {
        var mine = names(one);
        var theirs = names(other);
        if (mine.size() < 2 || theirs.size() < 2) return false;
        return String.join("", mine).equals(String.join("", theirs))
                || mine.containsAll(theirs)
                || theirs.containsAll(mine);
    }

    /** The same family name, or one of them a part of the other's double name. */
    static boolean sameFamily(String one, String other) {
        var mine = family(one);
        var theirs = family(other);
        if (mine.isEmpty() || theirs.isEmpty()) return false;
        return String.join("", mine).equals(String.join("", theirs))
                || (mine.size() == 1 && theirs.contains(mine.getFirst()))
                || (theirs.size() == 1 && mine.contains(theirs.getFirst()));
    }

    private static List<String> names(String name) {
        return withoutTitles(name).stream()
                .flatMap(word -> words(word).stream())
                .toList();
    }

    private static List<String> withoutTitles(String name) {
        return Arrays.stream(name.strip().split("\\s+"))
                .filter(word -> !TITLES.contains(String.join("", words(word.replace(".", "")))))
                .toList();
    }

    private static List<String> employer(String name) {
        var words = new ArrayList<>(words(name.replace(".", "")));
        var bare = words.stream().filter(word -> !LEGAL_FORMS.contains(word)).toList();
        return bare.isEmpty() ? words : bare;
    }

    /** The last word of the name, in its parts, together with the particles before it: also "Exemple-Ben Fictif". */
    private static List<String> family(String name) {
        var given = withoutTitles(name);
        if (given.size() < 2) return List.of();
        var parts = new ArrayList<>(words(given.getLast()));
        if (parts.isEmpty()) return List.of();
        for (int i = given.size() - 2; i > 0; i--) {
            var before = words(given.get(i));
            if (before.isEmpty() || !PARTICLES.contains(before.getLast())) break;
            parts.set(0, before.getLast() + parts.getFirst());
            parts.addAll(0, before.subList(0, before.size() - 1));
        }
        while (parts.size() > 1 && PARTICLES.contains(parts.getFirst())) {
            var particle = parts.removeFirst();
            parts.set(0, particle + parts.getFirst());
        }
        return List.copyOf(parts);
    }

    private static List<String> words(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}ـ]+", "")
                .replace('ى', 'ي')
                .replace('ة', 'ه')
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .toList();
    }
}
