package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tasdiq.jury.Quality;

/**
 * Who may do what on one file, written down a second time from the rules alone: it is told what succeeded, asks the
 * product nothing, and fails where that was not lawful. People are names.
 */
final class Oracle {
    /** Reads the evidence by office: P1 is a programme head too. */
    private static final Set<String> OFFICE = Set.of("officer", "authority", "auditor", "P1");

    private final Map<String, Quality> register = new HashMap<>();
    private final Set<String> boards = new HashSet<>();

    private final Set<String> accompanied = new HashSet<>();
    private final Set<String> linked = new HashSet<>();
    private final Set<String> recused = new HashSet<>();
    private final Set<String> left = new HashSet<>();
    private final Set<String> annulled = new HashSet<>();
    private final Set<String> involved = new HashSet<>(Set.of("authority"));
    private @Nullable String adviser;

    private final Set<String> proposed = new HashSet<>();
    private final Set<String> sitting = new HashSet<>();
    private final Set<String> declared = new HashSet<>();
    private final Map<String, Map<String, Integer>> marks = new HashMap<>();
    private final Set<String> sealed = new HashSet<>();
    private final Set<String> studied = new HashSet<>();
    private final Set<String> noted = new HashSet<>();
    private final Set<String> present = new HashSet<>();
    private final Set<String> voters = new HashSet<>();
    private final Set<String> signed = new HashSet<>();
    private @Nullable String proposedPresident;
    private @Nullable String president;
    private boolean convened;
    private boolean heard;
    private boolean deliberated;

    void registered(String name, Quality quality) {
        register.put(name, quality);
    }

    void board(String name) {
        boards.add(name);
    }

    void proposed(String by, Set<String> members, String presiding) {
        assertThat(by).as("who proposes").isEqualTo("secretary");
        assertThat(members)
                .as("proposed")
                .doesNotContainAnyElementsOf(outlaws())
                .containsAll(sitting);
        assertThat(presiding).as("president").isIn(members).isNotEqualTo("authority");
        proposed.clear();
        proposed.addAll(members);
        proposed.removeAll(sitting);
        proposedPresident = presiding;
    }

    void appointed(String by) {
        assertThat(by).as("who appoints").isEqualTo("authority");
        assertThat(accompanied).as("who accompanied").doesNotContain(by);
        sitting.addAll(proposed);
        involved.addAll(proposed);
        proposed.clear();
        president = proposedPresident;
        proposedPresident = null;
        assertThat(sitting).as("appointed").doesNotContainAnyElementsOf(outlaws());
        lawful(sitting);
    }

    void convened() {
        lawful(sitting);
        convened = true;
        heard = false;
    }

    void declared(String by, boolean link) {
        assertThat(sitting).as("who declares sits").contains(by);
        assertThat(declared).as("who declares again").doesNotContain(by);
        if (link) {
            linked.add(by);
            leaves(by, true);
        } else {
            declared.add(by);
        }
    }

    void challenged(String by, String member) {
        assertThat(by).as("who challenges").isEqualTo("candidate");
        assertThat(sitting).as("who is challenged").contains(member);
    }

    void recused(String by, String member, boolean link) {
        if (!by.equals("secretary"))
            assertThat(by).as("who takes out").isEqualTo(member).isIn(sitting);
        if (link) linked.add(member);
        leaves(member, link);
    }

    void advised(String by, String by2) {
        assertThat(by).as("who names an adviser").isEqualTo("candidate");
        adviser = by2;
        accompanied.add(by2);
        involved.add(by2);
        if (sitting.contains(by2)) leaves(by2, true);
    }

    void marked(String by, String competency, int level) {
        assertThat(convened).as("scoring is open").isTrue();
        assertThat(by).as("who marks").isIn(declared);
        assertThat(sealed).as("who marks after sealing").doesNotContain(by);
        marks.computeIfAbsent(by, juror -> new HashMap<>()).put(competency, level);
    }

    void sealed(String by, int competencies) {
        assertThat(by).as("who seals").isIn(declared);
        assertThat(sealed).as("who seals again").doesNotContain(by);
        assertThat(marksOf(by)).as("marks at the seal").hasSize(competencies);
        sealed.add(by);
    }

    void studied(String by) {
        if (declared.contains(by)) studied.add(by);
    }

    void noted(String by, String member) {
        assertThat(by).as("who vouches").isEqualTo(president).isIn(declared).isNotEqualTo(member);
        assertThat(sitting).as("for whom").contains(member);
        noted.add(member);
    }

    void heard(String by, Set<String> attending, boolean again) {
        assertThat(by).as("who records the hearing").isEqualTo("secretary");
        assertThat(sitting).as("present").containsAll(attending);
        assertThat(sealed).as("sealed before the hearing").containsAll(sitting);
        if (again) {
            convened = false;
            return;
        }
        lawful(attending);
        assertThat(attending).as("everybody who scored is present").containsAll(sitting);
        present.clear();
        present.addAll(attending);
        heard = true;
    }

    void voted(String by) {
        assertThat(heard).as("the candidate was heard before the vote").isTrue();
        assertThat(by).as("who votes").isIn(voting()).isIn(declared);
        assertThat(sealed).as("sealed before the vote").containsAll(sitting);
        assertThat(studied.contains(by) || noted.contains(by))
                .as(by + " has studied the file")
                .isTrue();
        assertThat(deliberated).as("voted after the deliberation").isFalse();
        lawful(voting());
    }

    void deliberated(String by, int votes) {
        var voting = voting();
        assertThat(heard).as("the candidate was heard").isTrue();
        assertThat(by).as("who deliberates").isEqualTo(president).isIn(declared).isIn(present);
        assertThat(sealed).as("sealed before the deliberation").containsAll(sitting);
        assertThat(votes).as("votes of those who sat").isEqualTo(voting.size());
        lawful(voting);
        for (var voter : voting) {
            assertThat(studied.contains(voter) || noted.contains(voter))
                    .as(voter + " has studied the file")
                    .isTrue();
        }
        assertThat(deliberated).as("deliberated before").isFalse();
        voters.addAll(voting);
        deliberated = true;
    }

    void signed(String by) {
        assertThat(by).as("who signs").isIn(voters).isIn(sitting).isIn(declared);
        assertThat(signed).as("who signs again").doesNotContain(by);
        if (president != null && !signed.contains(president))
            assertThat(by).as("first signature").isEqualTo(president);
        signed.add(by);
    }

    void renewed(String by) {
        assertThat(boards).as("who annuls").contains(by);
        assertThat(involved).as("who annuls took no part").doesNotContain(by);
        assertThat(heard).as("something was decided").isTrue();
        annulled.addAll(sitting);
        for (var everybody :
                java.util.List.of(proposed, sitting, left, declared, sealed, noted, present, voters, signed))
            everybody.clear();
        marks.clear();
        president = null;
        proposedPresident = null;
        convened = false;
        heard = false;
        deliberated = false;
    }

    boolean mayReadEvidence(String reader) {
        return (OFFICE.contains(reader) && !isBound(reader))
                || reader.equals("candidate")
                || reader.equals(adviser)
                || declared.contains(reader)
                || judgesAppeals(reader);
    }

    /** Acts as what binds them alone: who accompanied, and who sits, or sat and left, in the present round. */
    private boolean isBound(String person) {
        return accompanied.contains(person) || sitting.contains(person) || left.contains(person);
    }

    boolean mayReadMarks(String reader) {
        boolean open = deliberated || (!sitting.isEmpty() && sealed.containsAll(sitting));
        return open && (declared.contains(reader) || reader.equals("auditor") || judgesAppeals(reader));
    }

    boolean mayReadOwnSheet(String reader) {
        return declared.contains(reader);
    }

    boolean mayReadMinutes(String reader) {
        return deliberated
                && (declared.contains(reader)
                        || Set.of("secretary", "authority", "auditor").contains(reader)
                        || judgesAppeals(reader));
    }

    Map<String, Integer> marksOf(String juror) {
        return marks.getOrDefault(juror, Map.of());
    }

    Set<String> sitting() {
        return sitting;
    }

    Set<String> declared() {
        return declared;
    }

    Set<String> sealed() {
        return sealed;
    }

    Set<String> voting() {
        var voting = new HashSet<>(present);
        voting.retainAll(sitting);
        return voting;
    }

    Set<String> outlaws() {
        var all = new HashSet<>(Set.of("candidate"));
        for (var some : java.util.List.of(accompanied, linked, recused, annulled)) all.addAll(some);
        return all;
    }

    private boolean judgesAppeals(String reader) {
        return boards.contains(reader) && !involved.contains(reader);
    }

    private void leaves(String member, boolean link) {
        boolean decided = decided();
        recused.add(member);
        involved.add(member);
        if (sitting.remove(member)) left.add(member);
        declared.remove(member);
        proposed.remove(member);
        if (member.equals(president)) president = null;
        if (member.equals(proposedPresident)) proposedPresident = null;
        if (!heard || decided) return;
        if (!isLawful(voting())) heardAgain();
        else if (link && voters.contains(member)) decidedAnew();
    }

    /** Everybody who voted and still sits has signed. */
    private boolean decided() {
        var signers = new HashSet<>(voters);
        signers.retainAll(sitting);
        return deliberated && signed.containsAll(signers);
    }

    private void heardAgain() {
        present.clear();
        heard = false;
        decidedAnew();
    }

    private void decidedAnew() {
        voters.clear();
        signed.clear();
        deliberated = false;
    }

    private boolean isLawful(Set<String> members) {
        try {
            lawful(members);
            return true;
        } catch (AssertionError unlawful) {
            return false;
        }
    }

    /** A French university's jury. */
    private void lawful(Set<String> members) {
        long academics = members.stream()
                .filter(m -> register.get(m) == Quality.ACADEMIC)
                .count();
        long professionals = members.stream()
                .filter(m -> register.get(m) == Quality.PROFESSIONAL)
                .count();
        assertThat(members).as("members").hasSizeGreaterThanOrEqualTo(2);
        assertThat(academics * 2).as("enseignants-chercheurs of %s", members).isGreaterThan(members.size());
        assertThat(professionals).as("professionals of %s", members).isPositive();
        assertThat(president).as("president").isIn(members);
    }
}
