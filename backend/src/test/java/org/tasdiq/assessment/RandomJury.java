package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import org.tasdiq.NotYet;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Advisers;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.demo.Authenticators;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Bench;
import org.tasdiq.jury.HearingRecord;
import org.tasdiq.jury.HearingResult;
import org.tasdiq.jury.Independence;
import org.tasdiq.jury.IndependenceDeclaration;
import org.tasdiq.jury.Juries;
import org.tasdiq.jury.JuryProposal;
import org.tasdiq.jury.JuryStatus;
import org.tasdiq.jury.Quality;
import org.tasdiq.jury.RecusalReason;
import org.tasdiq.jury.Sessions;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.portfolio.PortfolioExport;
import org.tasdiq.portfolio.Portfolios;
import org.tasdiq.portfolio.inspection.RealFiles;
import org.tasdiq.referential.CompetencyId;

/** One file, everybody around it, and random acts on it through the desks. */
final class RandomJury {
    enum Kind {
        PROPOSE,
        APPOINT,
        SCHEDULE,
        CONVENE,
        DECLARE,
        DECLARE_A_LINK,
        CHALLENGE,
        RECUSE,
        ACCEPT_AN_ADVISER,
        MARK,
        SEAL,
        STUDY,
        VOUCH,
        HEAR,
        EXCUSE,
        VOTE,
        DELIBERATE,
        SIGN,
        ANNUL
    }

    /** @param kind empty where the file is to go on, by whoever may */
    record Step(@Nullable Kind kind, long seed) {}

    /** The desks. */
    @Component
    @ConditionalOnProperty(name = "tasdiq.engine.enabled", havingValue = "false")
    record Stage(
            Bench bench,
            Judges judges,
            Advisers advisers,
            Juries juries,
            Sessions sessions,
            Independence independence,
            Scoring scoring,
            StudyGaps gaps,
            Debates debates,
            Deliberations deliberations,
            Signatures signatures,
            Authenticators authenticators,
            Evidences evidences,
            Portfolios portfolios,
            PortfolioExport export) {
        RandomJury aJury() {
            return new RandomJury(this);
        }
    }

    private static final List<String> ADVISERS = List.of("adviser", "J2", "K3", "T1", "P1");
    private static final IndependenceDeclaration LINK =
            new IndependenceDeclaration(false, true, false, false, "Ancien collègue");
    /** Who try to read after each step, beside those whose standing has changed, who try everything. */
    private static final int READERS = 10;

    private interface Reading {
        void by(String reader);
    }

    private final Stage desks;
    private final Bench.Story story;
    private final CandidacyId file;
    private final EvidenceId report;
    private final Map<String, PersonId> people = new LinkedHashMap<>();
    private final List<String> register = new ArrayList<>();
    private final Map<String, Quality> qualities = new HashMap<>();
    private final Oracle oracle = new Oracle();
    private final List<CompetencyId> competencies;
    private final List<String> done = new ArrayList<>();
    private final Map<Kind, Integer> succeeded = new EnumMap<>(Kind.class);
    private final Map<String, Reading> readings = new LinkedHashMap<>();
    private Random random = new Random(0);

    private RandomJury(Stage desks) {
        this.desks = desks;
        story = desks.bench().aFile();
        file = story.file();
        report = story.report("Rapport", "Rapport.docx", RealFiles.docx("une régression"));
        story.inspected();
        var academics = Set.of("J1", "J2", "J3");
        for (var juror : List.of("J1", "J2", "J3", "J4", "J5")) {
            known(juror, academics.contains(juror) ? Quality.ACADEMIC : Quality.PROFESSIONAL);
        }
        for (var juror : List.of("K1", "K2", "K3")) enter(juror, Quality.ACADEMIC);
        for (var juror : List.of("P1", "P2")) enter(juror, Quality.PROFESSIONAL);
        enter("T1", Quality.TEACHER);
        people.put("candidate", story.candidate());
        people.put("secretary", story.secretary());
        people.put("authority", story.authority());
        people.put("board", story.board());
        people.put("officer", story.person("Agente Fictive", Role.INTAKE_OFFICER));
        people.put("auditor", story.person("Auditrice Fictive", Role.QUALITY_AUDITOR));
        people.put("administrator", story.person("Administratrice Fictive", Role.ADMINISTRATOR));
        people.put("adviser", story.person("Accompagnatrice Fictive", Role.ADVISER));
        people.put("stranger", story.person("Inconnue Fictive"));
        for (var juror : ADVISERS) desks.bench().grant(person(juror), Role.ADVISER, story.institution());
        desks.bench().grant(person("P2"), Role.APPEAL_BOARD, story.institution());
        desks.bench().grant(person("P1"), Role.PROGRAMME_HEAD, story.institution());
        oracle.board("board");
        oracle.board("P2");
        competencies = desks.judges().competencies(story);
        readings();
    }

    List<String> done() {
        return List.copyOf(done);
    }

    Map<Kind, Integer> succeeded() {
        return succeeded;
    }

    /** Takes the step, lets the oracle judge what succeeded, and lets everybody try to read. */
    void take(Step step) {
        random = new Random(step.seed());
        var before = new HashSet<>(oracle.declared());
        var asked = step.kind();
        act(asked == null ? next() : asked, asked == null);
        var changed = new TreeSet<>(before);
        changed.addAll(oracle.declared());
        changed.removeIf(person -> before.contains(person) && oracle.declared().contains(person));
        changed.forEach(person -> readings.values().forEach(reading -> reading.by(person)));
        for (int i = 0; i < READERS; i++) oneOf(List.copyOf(readings.values())).by(anybody());
        vote(oneOf(oracle.sitting(), m -> true));
        vote(anybody());
    }

    private void act(Kind kind, boolean led) {
        switch (kind) {
            case PROPOSE -> propose(by("secretary", led), led);
            case APPOINT -> {
                var by = by("authority", led);
                tried(kind, by, () -> desks.juries().appoint(file), () -> oracle.appointed(by));
            }
            case SCHEDULE -> {
                var by = by("secretary", led);
                tried(
                        kind,
                        by,
                        () -> desks.sessions().schedule(file, story.plan(story.today())),
                        () -> assertThat(by).isEqualTo("secretary"));
            }
            case CONVENE -> convene();
            case DECLARE -> {
                var all = new TreeSet<>(oracle.sitting());
                all.removeAll(oracle.declared());
                var some = led ? List.copyOf(all) : List.of(by(oneOf(all, m -> true), false));
                some.forEach(by -> {
                    if (led && random.nextInt(10) == 0) declare(Kind.DECLARE_A_LINK, by, LINK);
                    else declare(kind, by, IndependenceDeclaration.independent());
                });
            }
            case DECLARE_A_LINK -> declare(kind, by(oneOf(oracle.sitting(), m -> true), led), LINK);
            case CHALLENGE -> {
                var by = by("candidate", led);
                var member = oneOf(register);
                tried(
                        kind,
                        by + " against " + member,
                        by,
                        () -> desks.independence()
                                .challenge(file, person(member), RecusalReason.PERSONAL_LINK, "Un parent"),
                        () -> oracle.challenged(by, member));
            }
            case RECUSE -> recuse();
            case ACCEPT_AN_ADVISER -> {
                var by = by("candidate", led);
                var adviser = oneOf(ADVISERS);
                tried(
                        kind,
                        by + " accepts " + adviser,
                        by,
                        () -> {
                            desks.advisers().invite(file, desks.bench().asking(person(adviser), false));
                            desks.bench().accept(person(adviser));
                        },
                        () -> oracle.advised(by, adviser));
            }
            case MARK -> {
                var by = by(toSeal(), led);
                mark(by, led);
                if (led && random.nextInt(4) > 0) study(by);
                if (led && random.nextInt(5) > 0) seal(by);
            }
            case SEAL -> seal(by(toSeal(), led));
            case STUDY -> study(by(oneOf(oracle.declared(), m -> true), led));
            case VOUCH -> {
                var by = by(president(), led);
                var member = oneOf(oracle.sitting(), m -> true);
                tried(
                        kind,
                        by + " for " + member,
                        by,
                        () -> desks.gaps().note(file, person(member), "Sur papier"),
                        () -> oracle.noted(by, member));
            }
            case HEAR -> hear(by("secretary", led), led);
            case EXCUSE -> {
                var by = by("secretary", led);
                var record = new HearingRecord(Set.of(), HearingResult.EXCUSED, 0, "Certificat médical");
                tried(
                        kind,
                        by,
                        () -> desks.sessions().recordHearing(file, record),
                        () -> oracle.heard(by, Set.of(), true));
            }
            case VOTE -> vote(by(oneOf(oracle.voting(), m -> true), led));
            case DELIBERATE -> deliberate(by(president(), led));
            case SIGN -> {
                var by = by(toSign(), led);
                var code = desks.authenticators().code(person(by));
                tried(kind, by, () -> desks.signatures().sign(file, code), () -> oracle.signed(by));
            }
            case ANNUL -> {
                var by = by("board", led);
                tried(kind, by, () -> desks.juries().renew(file), () -> oracle.renewed(by));
            }
        }
    }

    /** What leads the file on, by its state; a fork is a matter of luck. */
    private Kind next() {
        var jury = story.jury();
        boolean waits = jury.proposedPresident() != null;
        return switch (jury.status()) {
            case OPEN, BROKEN -> waits ? Kind.APPOINT : Kind.PROPOSE;
            case APPOINTED, SCHEDULED -> {
                if (waits) yield Kind.APPOINT;
                yield switch (random.nextInt(6)) {
                    case 0 -> Kind.PROPOSE;
                    case 1, 2 -> Kind.DECLARE;
                    default -> jury.status() == JuryStatus.APPOINTED ? Kind.SCHEDULE : Kind.CONVENE;
                };
            }
            case CONVENED -> scoring(waits);
            case SCORED -> random.nextInt(3) == 0 ? Kind.EXCUSE : Kind.HEAR;
            case HEARD, ANNULLED -> afterTheHearing();
        };
    }

    private Kind scoring(boolean waits) {
        if (waits) return Kind.APPOINT;
        if (random.nextInt(12) == 0) return Kind.PROPOSE;
        if (!oracle.declared().containsAll(oracle.sitting())) return Kind.DECLARE;
        var marker = toSeal();
        if (desksHasAll(marker)) return Kind.SEAL;
        return Kind.MARK;
    }

    private Kind afterTheHearing() {
        if (oracle.mayReadMinutes("secretary")) return toSign().equals("stranger") ? Kind.ANNUL : Kind.SIGN;
        return switch (random.nextInt(5)) {
            case 0 -> Kind.STUDY;
            case 1 -> Kind.VOUCH;
            case 2 -> oracle.voting().equals(oracle.sitting()) ? Kind.STUDY : Kind.ANNUL;
            default -> Kind.DELIBERATE;
        };
    }

    private boolean desksHasAll(String marker) {
        return oracle.marksOf(marker).size() == competencies.size();
    }

    /** Everybody who may propose a jury does it lawfully when the file is led on, and at random otherwise. */
    private void propose(String by, boolean led) {
        var members = new TreeSet<String>(oracle.sitting());
        if (led) {
            var free = register.stream()
                    .filter(j -> !oracle.outlaws().contains(j) && !members.contains(j))
                    .toList();
            wanted(members, free, Quality.ACADEMIC, 3 + random.nextInt(2));
            wanted(members, free, Quality.PROFESSIONAL, 1 + random.nextInt(2));
        } else {
            // One who may not, beside those who sit: two would hide that one of them was let in.
            var outlaws = register.stream().filter(oracle.outlaws()::contains).toList();
            boolean outlaw = !outlaws.isEmpty() && random.nextInt(3) > 0;
            for (int i = outlaw ? 0 : random.nextInt(3); i >= 0; i--) members.add(oneOf(outlaw ? outlaws : register));
        }
        var sits = story.jury().president();
        var president = sits == null
                ? oneOf(List.copyOf(members))
                : people.entrySet().stream()
                        .filter(p -> p.getValue().equals(sits))
                        .findFirst()
                        .orElseThrow()
                        .getKey();
        var proposal =
                new JuryProposal(members.stream().map(this::person).collect(Collectors.toSet()), person(president));
        tried(
                Kind.PROPOSE,
                by + " proposes " + members,
                by,
                () -> desks.juries().propose(file, proposal),
                () -> oracle.proposed(by, members, president));
    }

    private void wanted(Set<String> members, List<String> free, Quality quality, int number) {
        var missing = number
                - (int) members.stream()
                        .filter(m -> qualities.get(m) == quality)
                        .count();
        var fitting = new ArrayList<>(
                free.stream().filter(j -> qualities.get(j) == quality).toList());
        java.util.Collections.shuffle(fitting, random);
        for (int i = 0; i < missing; i++) {
            if (i < fitting.size()) members.add(fitting.get(i));
            else {
                var newcomer = "N" + register.size();
                enter(newcomer, quality);
                members.add(newcomer);
            }
        }
    }

    private void convene() {
        done.add("convene");
        try {
            story.asSystem(() -> desks.sessions().convene(file));
        } catch (NotYet | Refusal refused) {
            return;
        }
        if (story.jury().status() != JuryStatus.CONVENED) return;
        oracle.convened();
        succeeded.merge(Kind.CONVENE, 1, Integer::sum);
    }

    private void declare(Kind kind, String by, IndependenceDeclaration declaration) {
        tried(
                kind,
                by,
                () -> desks.independence().declare(file, declaration),
                () -> oracle.declared(by, !declaration.isIndependent()));
    }

    private void recuse() {
        var member = oneOf(register);
        var by = switch (random.nextInt(3)) {
            case 0 -> member;
            case 1 -> "secretary";
            default -> anybody();
        };
        boolean link = random.nextBoolean();
        var reason = link ? RecusalReason.PRESENT_PROFESSIONAL_LINK : RecusalReason.UNAVAILABLE;
        tried(
                Kind.RECUSE,
                by + " takes " + member + " out",
                by,
                () -> desks.independence().recuse(file, person(member), reason, ""),
                () -> oracle.recused(by, member, link));
    }

    private void seal(String by) {
        tried(Kind.SEAL, by, () -> desks.scoring().seal(file), () -> oracle.sealed(by, competencies.size()));
    }

    private void study(String by) {
        tried(Kind.STUDY, by, () -> desks.evidences().text(file, report), () -> {
            assertThat(oracle.mayReadEvidence(by)).as(by + " reads").isTrue();
            oracle.studied(by);
        });
    }

    private void mark(String by, boolean led) {
        for (var competency : led ? competencies : List.of(oneOf(competencies))) {
            int level = 2 + random.nextInt(2);
            tried(
                    Kind.MARK,
                    by,
                    () -> desks.scoring().mark(file, Mark.of(competency, level)),
                    () -> oracle.marked(by, competency.toString(), level));
        }
    }

    private void hear(String by, boolean led) {
        var present = led
                ? new TreeSet<String>(oracle.sitting())
                : register.stream()
                        .filter(j -> oracle.sitting().contains(j) && random.nextInt(4) > 0)
                        .collect(Collectors.toCollection(TreeSet::new));
        var record = new HearingRecord(
                present.stream().map(this::person).collect(Collectors.toSet()), HearingResult.HEARD, 50, "");
        tried(
                Kind.HEAR,
                by + " hears with " + present,
                by,
                () -> desks.sessions().recordHearing(file, record),
                () -> oracle.heard(by, present, false));
    }

    /** On one block only: whoever does not vote in the deliberation is missing on the others. */
    private void vote(String by) {
        var first = desks.judges().blocks(story).getFirst().id();
        tried(
                Kind.VOTE,
                by,
                () -> desks.debates().vote(file, first, BlockResult.ACQUIRED, Vote.IN_FAVOUR),
                () -> oracle.voted(by));
    }

    /** Everything is granted by who sat; now and then one of them does not vote. */
    private void deliberate(String by) {
        var voters = new ArrayList<>(oracle.voting());
        if (!voters.isEmpty() && random.nextInt(5) == 0) voters.removeLast();
        tried(Kind.DELIBERATE, by, () -> deliberate(voters), () -> oracle.deliberated(by, voters.size()));
    }

    private void deliberate(List<String> voters) {
        var sheet = desks.debates().sheet(file);
        var settled = sheet.overview().competencies().stream()
                .filter(line -> line.median() == null || line.median() % 1 != 0)
                .map(line -> new FinalMark(line.id(), 3, "Confirmé à l'entretien"))
                .toList();
        sheet.blocks().stream()
                .filter(DebateSheet.Block::closed)
                .forEach(b -> desks.debates().reopenVote(file, b.proposal().id()));
        desks.debates()
                .write(
                        file,
                        desks.debates().sheet(file).revision(),
                        new DeliberationDraft(settled, List.of(), List.of(), ""));
        for (var block : desks.debates().sheet(file).blocks()) {
            var id = block.proposal().id();
            for (var voter : voters) {
                story.as(
                        person(voter),
                        () -> desks.debates().vote(file, id, block.proposal().result(), Vote.IN_FAVOUR));
            }
            desks.debates().closeVote(file, id);
        }
        desks.deliberations().deliberate(file, desks.debates().sheet(file).revision());
    }

    private void tried(Kind kind, String by, Runnable act, Runnable judged) {
        tried(kind, by, by, act, judged);
    }

    private void tried(Kind kind, String words, String by, Runnable act, Runnable judged) {
        try {
            story.as(person(by), act);
        } catch (Refusal refused) {
            return;
        }
        done.add(kind.name().toLowerCase(Locale.ROOT) + ": " + words);
        judged.run();
        succeeded.merge(kind, 1, Integer::sum);
    }

    /** What can be read, and who may by the oracle: evidence both ways, the rest never by others. */
    private void readings() {
        evidence("the list", () -> desks.evidences().list(file));
        evidence("a page", () -> desks.evidences().text(file, report));
        evidence("the bytes", () -> desks.evidences().open(file, report));
        evidence("a search", () -> desks.evidences().search(file, "régression"));
        evidence("the matrix", () -> desks.portfolios().matrix(file));
        readings.put("the copy", reader -> {
            if (reads(reader, () -> desks.export().export(file, Locale.FRENCH))) {
                assertThat(oracle.mayReadEvidence(reader))
                        .as("%s takes a copy", reader)
                        .isTrue();
                oracle.studied(reader);
            }
        });
        readings.put("own sheet", reader -> {
            if (!reads(
                    reader,
                    () -> assertThat(levels(desks.scoring().own(file).marks()))
                            .as("own marks of %s", reader)
                            .isEqualTo(oracle.marksOf(reader)))) return;
            assertThat(oracle.mayReadOwnSheet(reader))
                    .as("%s reads a sheet", reader)
                    .isTrue();
        });
        readings.put("marks of all", reader -> {
            if (!reads(
                    reader,
                    () -> assertThat(names(desks.deliberations()
                                    .overview(file)
                                    .jurors()
                                    .keySet()))
                            .as("whose marks count")
                            .isSubsetOf(oracle.sitting()))) return;
            assertThat(oracle.mayReadMarks(reader))
                    .as("%s reads the marks of all", reader)
                    .isTrue();
        });
        readings.put("minutes", reader -> {
            if (reads(reader, () -> desks.deliberations().minutes(file))) {
                assertThat(oracle.mayReadMinutes(reader))
                        .as("%s reads the minutes", reader)
                        .isTrue();
            }
        });
    }

    private void evidence(String what, Runnable read) {
        readings.put(what, reader -> {
            boolean has = reads(reader, read);
            assertThat(has).as("%s reads %s", reader, what).isEqualTo(oracle.mayReadEvidence(reader));
            if (has && (what.equals("a page") || what.equals("the bytes"))) oracle.studied(reader);
        });
    }

    private boolean reads(String reader, Runnable read) {
        try {
            story.as(person(reader), read);
            return true;
        } catch (Refusal refused) {
            return false;
        }
    }

    private static Map<String, Integer> levels(List<Mark> marks) {
        return marks.stream()
                .filter(mark -> mark.level() != null)
                .collect(Collectors.toMap(mark -> mark.competency().toString(), Mark::level));
    }

    private Set<String> names(Set<PersonId> ids) {
        return people.entrySet().stream()
                .filter(person -> ids.contains(person.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private void enter(String name, Quality quality) {
        story.register(name, quality, true);
        known(name, quality);
    }

    private void known(String name, Quality quality) {
        people.put(name, story.juror(name));
        register.add(name);
        qualities.put(name, quality);
        oracle.registered(name, quality);
    }

    private PersonId person(String name) {
        return java.util.Objects.requireNonNull(people.get(name), name);
    }

    /** Whoever may, when the file is led on; half of the time anybody otherwise. */
    private String by(String who, boolean led) {
        return led || random.nextBoolean() ? who : anybody();
    }

    private String anybody() {
        return oneOf(List.copyOf(people.keySet()));
    }

    private String president() {
        var presides = story.jury().president();
        return presides == null
                ? "stranger"
                : names(Set.of(presides)).iterator().next();
    }

    private String toSeal() {
        return oneOf(oracle.declared(), m -> !oracle.sealed().contains(m));
    }

    private String toSign() {
        var missing =
                names(story.as(story.secretary(), () -> desks.deliberations().awaited(file)));
        return missing.contains(president()) ? president() : oneOf(missing, m -> true);
    }

    private String oneOf(Set<String> some, Predicate<String> which) {
        var fitting = new TreeSet<>(some).stream().filter(which).toList();
        return fitting.isEmpty() ? "stranger" : oneOf(fitting);
    }

    private <T> T oneOf(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
