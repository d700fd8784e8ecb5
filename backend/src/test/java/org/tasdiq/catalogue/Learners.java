package org.tasdiq.catalogue;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Lists of fictitious learners as a learning platform exports them; every list has addresses of its own. */
public final class Learners {
    public static final AwardTerms TERMS = new AwardTerms(80, 50, "en");
    /** Each of what can be wrong with a line. */
    private static final List<String> FAULTS = List.of(
            ",%s,95,80,yes",
            "Sans Adresse-Fictif,,95,80,yes",
            "Adresse Fausse-Fictive,%s@,95,80,yes",
            "Peu Présente-Fictive,%s,40,80,yes",
            "Présence Illisible-Fictive,%s,beaucoup,80,yes",
            "Note Basse-Fictive,%s,95,12,yes",
            "Non Réussie-Fictive,%s,95,failed,yes",
            "Résultat Illisible-Fictif,%s,95,peut-être,yes",
            "Non Vérifiée-Fictive,%s,95,80,no",
            "Cellule Manquante-Fictive,%s,95,80");

    private Learners() {}

    /** So many lines, of which so many are faulty, spread over the list. */
    public static String table(int lines, int faulty) {
        var list = UUID.randomUUID().toString().substring(0, 8);
        var every = faulty == 0 ? lines + 1 : lines / faulty;
        return IntStream.rangeClosed(1, lines)
                .mapToObj(i -> {
                    var email = "learner" + i + "." + list + "@example.org";
                    return i % every == 0 && i / every <= faulty
                            ? FAULTS.get(i / every % FAULTS.size()).formatted(email)
                            : "Apprenante Fictive %d,%s,95,80,yes".formatted(i, email);
                })
                .collect(Collectors.joining("\n", "name,email,attendance,result,identity\n", "\n"));
    }

    public static String table(String... lines) {
        return "name,email,attendance,result,identity\n" + String.join("\n", lines) + "\n";
    }

    public static String line(String name, String email) {
        return name + "," + email + ",95,80,yes";
    }
}
