package org.tasdiq.desk;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.local.LocalStack;

/**
 * {@code tasdiq bench lists}: the list of files with a hundred thousand of them, in a MariaDB of its own, beside the same
 * pages by OFFSET and the same numbers by COUNT(*). The rows are written straight into the tables of the list.
 */
final class ListsBench {
    private static final int FILES = 100_000;
    private static final int ROUNDS = 60;
    private static final int BATCH = 1000;
    private static final int PAGE = 51;
    private static final long SEED = 20261128;
    private static final Instant NOW = Instant.parse("2026-11-28T12:00:00Z");

    private static final List<String> STEPS = List.of(
            "candidacy.checkCompleteness",
            "candidacy.completeApplication",
            "candidacy.decideAdmissibility",
            "portfolio.compilePortfolio",
            "portfolio.reviewEvidence",
            "portfolio.correctPortfolio",
            "jury.appointJury",
            "jury.scheduleSession",
            "assessment.scorePortfolio",
            "jury.recordHearing",
            "assessment.deliberate",
            "assessment.signMinutes");

    private static final Map<String, String> COLUMNS =
            Map.of("step", "step", "certification", "certification_id", "assignee", "assignee_id");

    private interface Question {
        Object ask();
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Line(String what, double[] ours, double @Nullable [] beside) {}

    private final Random random = new Random(SEED);
    private final UUID institution = id();
    private final UUID officer = id();
    private final List<UUID> certifications = ids(12);
    private final List<UUID> jurors = ids(120);
    private final JdbcTemplate rows;
    private final JdbcClient database;
    private final WorkQueries queries;
    private final List<Line> lines = new ArrayList<>();

    private ListsBench(HikariDataSource source) {
        rows = new JdbcTemplate(source);
        database = JdbcClient.create(source);
        queries = new WorkQueries(database);
    }

    public static void main(String[] arguments) throws Exception {
        var folder = Files.createDirectories(Path.of(arguments[0]).toAbsolutePath());
        try (var stack = LocalStack.fresh(folder.resolve("lists"))) {
            stack.mariaDb().start();
            try (var source = new HikariDataSource()) {
                source.setJdbcUrl(stack.mariaDb().url("tasdiq") + "?rewriteBatchedStatements=true");
                source.setUsername(stack.mariaDb().user());
                source.setPassword(stack.mariaDb().password());
                new ListsBench(source).run(folder.resolve("lists.json"));
            }
        }
    }

    private void run(Path json) throws IOException {
        for (var statement : schema().split(";\n")) if (!statement.isBlank()) rows.execute(statement);
        System.out.printf(Locale.ROOT, "Writing %,d files%n", FILES);
        for (int n = 0; n < FILES; n += BATCH) write();
        rows.execute("analyze table work_file, work_word, work_person, work_label, work_deadline");
        pages();
        filters();
        counts();
        report(json);
    }

    private void pages() {
        for (var order : WorkOrder.values()) {
            compare("first page by " + name(order), page(order, 0), offset(order, 0));
        }
        for (int place : new int[] {1_000, 20_000, 50_000}) {
            compare(
                    "page at %,d by deadline".formatted(place),
                    page(WorkOrder.DUE, place),
                    offset(WorkOrder.DUE, place));
            compare("page at %,d by name".formatted(place), page(WorkOrder.NAME, place), offset(WorkOrder.NAME, place));
        }
    }

    private void filters() {
        var juror = jurors.get(7).toString();
        for (var filter : List.of(
                Map.of("step", "assessment.signMinutes"),
                Map.of("due", "overdue"),
                Map.of("due", "within_7_days"),
                Map.of("due", "within_30_days"),
                Map.of("due", "legal_within_14_days"),
                Map.of("on", "2026-12-03"),
                Map.of("state", "over"),
                Map.of("institution", institution.toString()),
                Map.of("certification", certifications.getFirst().toString()),
                Map.of("juror", juror),
                Map.of("label", "Rare"),
                Map.of("label", "Courant"),
                Map.of("assignee", officer.toString()),
                Map.of("words", "prenom42"),
                Map.of("words", "nom"),
                Map.of("words", "prenom4 nom7"),
                Map.of("step", "portfolio.reviewEvidence", "juror", juror, "words", "nom1"))) {
            filtered(words(filter), filter, 0);
            int all = queries.count(question(filter), Integer.MAX_VALUE);
            int deep = all * 4 / 5;
            if (deep > PAGE) filtered("%s, page at %,d of %,d".formatted(words(filter), deep, all), filter, deep);
        }
    }

    /** The page of what was asked for that begins at that place, from the row before it and by OFFSET: the same files. */
    private void filtered(String what, Map<String, String> filter, int place) {
        var question = question(filter);
        var before = place == 0 ? List.<WorkQueries.Row>of() : queries.page(question, WorkSort.FIRST, null, place);
        var after = before.isEmpty() ? null : WorkQueries.place(before.getLast(), WorkSort.FIRST.by());
        var plain = plain(filter, place);
        var ours = queries.page(question, WorkSort.FIRST, after, PAGE).stream()
                .map(row -> row.file().toString())
                .toList();
        var theirs =
                plain.stream().map(row -> String.valueOf(row.get("file_id"))).toList();
        if (!ours.equals(theirs)) throw new IllegalStateException("another page of " + what);
        compare(what, () -> queries.page(question, WorkSort.FIRST, after, PAGE), () -> plain(filter, place));
    }

    private void counts() {
        for (var filter : List.of(
                Map.<String, String>of(),
                Map.of("due", "overdue"),
                Map.of("step", "assessment.signMinutes"),
                Map.of("assignee", officer.toString()),
                Map.of("label", "Courant"))) {
            var question = question(filter);
            compare(
                    "count: " + (filter.isEmpty() ? "everything" : words(filter)),
                    () -> queries.count(question, WorkList.COUNTED + 1),
                    () -> queries.count(question, Integer.MAX_VALUE));
        }
    }

    /** The page that begins at that place, from the row before it. */
    private Question page(WorkOrder order, int place) {
        var sort = new WorkSort(order, false);
        var before = place == 0 ? List.<WorkQueries.Row>of() : queries.page(question(Map.of()), sort, null, place);
        var after = before.isEmpty() ? null : WorkQueries.place(before.getLast(), order);
        return () -> queries.page(question(Map.of()), sort, after, PAGE);
    }

    private Question offset(WorkOrder order, int place) {
        var sql = "select * from work_file where institution_id = ? and under_way = true order by " + order.column()
                + ", file_id limit ? offset ?";
        return () -> database.sql(sql)
                .params(institution.toString(), PAGE, place)
                .query()
                .listOfRows();
    }

    /** A filter as one would write it down, for a page by OFFSET. */
    private List<Map<String, @Nullable Object>> plain(Map<String, String> filter, int place) {
        var conditions = new StringBuilder();
        var parameters = new ArrayList<Object>(List.of(institution.toString()));
        for (var word : WorkRows.words(filter.getOrDefault("words", ""))) {
            conditions.append(" and exists (select 1 from work_word w where w.file_id = f.file_id and w.word like ?)");
            parameters.add(word + "%");
        }
        filter.forEach((name, value) -> {
            switch (name) {
                case "words" -> {}
                case "label" -> {
                    conditions.append(
                            " and exists (select 1 from work_label l where l.file_id = f.file_id and l.label = ?)");
                    parameters.add(value);
                }
                case "juror" -> {
                    conditions.append(" and exists (select 1 from work_person p where p.file_id = f.file_id"
                            + " and p.person_id = ? and p.seated)");
                    parameters.add(value);
                }
                case "due" -> {
                    switch (value) {
                        case "overdue" -> conditions.append(" and f.due <= ?");
                        case "legal_within_14_days" ->
                            conditions.append(" and exists (select 1 from work_deadline d where d.file_id = f.file_id"
                                    + " and d.legal and d.state = 'RUNNING' and d.due > ? and d.due <= ?)");
                        default -> conditions.append(" and f.due > ? and f.due <= ?");
                    }
                    parameters.add(WorkRows.utc(NOW));
                    if (!value.equals("overdue")) parameters.add(WorkRows.utc(NOW.plus(Duration.ofDays(days(value)))));
                }
                case "on" -> {
                    conditions.append(" and f.due > ? and f.due <= ?");
                    var day = LocalDate.parse(value);
                    parameters.add(day.atStartOfDay());
                    parameters.add(day.plusDays(1).atStartOfDay());
                }
                case "state", "institution" -> {} // below, as every list has them
                default -> {
                    conditions.append(" and f.").append(COLUMNS.get(name)).append(" = ?");
                    parameters.add(value);
                }
            }
        });
        parameters.addAll(List.of(PAGE, place));
        var sql = "select f.* from work_file f where f.institution_id = ? and f.under_way = "
                + !"over".equals(filter.get("state")) + conditions
                + " order by f.due, f.file_id limit ? offset ?";
        return database.sql(sql).params(parameters).query().listOfRows();
    }

    private static int days(String due) {
        return WorkFilter.Due.valueOf(due.toUpperCase(Locale.ROOT)).days();
    }

    private void compare(String what, Question ours, @Nullable Question beside) {
        var first = new double[ROUNDS];
        var second = new double[ROUNDS];
        for (int round = -5; round < ROUNDS; round++) {
            double one = milliseconds(ours);
            double other = beside == null ? 0 : milliseconds(beside);
            if (round < 0) continue; // warm up
            first[round] = one;
            second[round] = other;
        }
        Arrays.sort(first);
        Arrays.sort(second);
        lines.add(new Line(what, first, beside == null ? null : second));
    }

    private static double milliseconds(Question question) {
        var start = System.nanoTime();
        if (question.ask() == null) throw new IllegalStateException("no answer");
        return (System.nanoTime() - start) / 1e6;
    }

    private void report(Path json) throws IOException {
        System.out.printf("%n%-62s %8s %8s %10s %8s%n", "milliseconds", "p50", "p99", "beside p50", "p99");
        var entries = new ArrayList<String>();
        for (var line : lines) {
            System.out.printf(
                    Locale.ROOT,
                    "%-62s %8.2f %8.2f",
                    line.what(),
                    percentile(line.ours(), 50),
                    percentile(line.ours(), 99));
            var beside = line.beside();
            if (beside == null) System.out.println();
            else System.out.printf(Locale.ROOT, " %10.2f %8.2f%n", percentile(beside, 50), percentile(beside, 99));
            entries.add(String.format(
                    Locale.ROOT,
                    "{\"what\": \"%s\", \"p50ms\": %.2f, \"p99ms\": %.2f%s}",
                    line.what(),
                    percentile(line.ours(), 50),
                    percentile(line.ours(), 99),
                    beside == null
                            ? ""
                            : String.format(Locale.ROOT, ", \"besideP50ms\": %.2f", percentile(beside, 50))));
        }
        System.out.println("\nBeside: the same page by OFFSET; for counts the whole COUNT(*), ours stopping beyond "
                + WorkList.COUNTED + ".");
        Files.writeString(json, "[" + String.join(",\n ", entries) + "]\n");
        System.out.println("Also in " + json);
    }

    /** The nearest rank. */
    private static double percentile(double[] sorted, int percent) {
        return sorted[(sorted.length * percent + 99) / 100 - 1];
    }

    private WorkQueries.Question question(Map<String, String> filter) {
        return new WorkQueries.Question(
                List.of(new Reach.Part(new InstitutionId(institution), false)),
                new PersonId(officer),
                WorkFilter.of(filter),
                List.of(),
                NOW,
                ZoneOffset.UTC);
    }

    private static String words(Map<String, String> filter) {
        return filter.entrySet().stream()
                .map(one -> one.getKey() + " " + (one.getValue().length() == 36 ? "…" : one.getValue()))
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String name(WorkOrder order) {
        return order.name().toLowerCase(Locale.ROOT);
    }

    private static String schema() throws IOException {
        return new ClassPathResource("db/migration/V34__work_list.sql")
                .getContentAsString(StandardCharsets.UTF_8)
                .split("-- What is there already\\.")[0];
    }

    /** A thousand files: three fifths under way, a third of them with a jury, a few with labels. */
    private void write() {
        var files = new ArrayList<Object[]>();
        var found = new ArrayList<Object[]>();
        var seats = new ArrayList<Object[]>();
        var labels = new ArrayList<Object[]>();
        var delays = new ArrayList<Object[]>();
        for (int n = 0; n < BATCH; n++) {
            var file = id().toString();
            boolean underWay = random.nextInt(5) < 3;
            int step = random.nextInt(STEPS.size());
            var reference =
                    "VAE-2026-" + Integer.toString(random.nextInt(1 << 30), 36).toUpperCase(Locale.ROOT);
            var first = "Prenom" + random.nextInt(200);
            var last = "Nom" + random.nextInt(3000);
            files.add(new Object[] {
                file,
                institution.toString(),
                certifications.get(random.nextInt(certifications.size())).toString(),
                id().toString(),
                reference,
                first + " " + last,
                underWay,
                underWay ? STEPS.get(step) : "",
                moment(-200, 0),
                underWay && random.nextInt(10) < 7 ? moment(-20, 120) : WorkRows.NEVER,
                moment(-1000, 0),
                random.nextInt(20) == 0 ? officer.toString() : ""
            });
            for (var word : WorkRows.words(reference + " " + first + " " + last)) found.add(new Object[] {file, word});
            if (step > 7) seat(file, seats);
            if (underWay && random.nextInt(3) == 0)
                delays.add(new Object[] {file, "admissibility.deadline", moment(-20, 120)});
            if (random.nextInt(10) == 0) labels.add(new Object[] {file, "Courant", institution.toString()});
            if (random.nextInt(2000) == 0) labels.add(new Object[] {file, "Rare", institution.toString()});
        }
        rows.batchUpdate("""
                insert into work_file (file_id, institution_id, certification_id, candidate_id, reference, candidate_name,
                  status, under_way, reached, step, roles, since, due, sent_at, with_candidate, outcome, assignee_id)
                values (?, ?, ?, ?, ?, ?, 'COMPLETE', ?, 1, ?, '', ?, ?, ?, 0, '', nullif(?, ''))""", files);
        rows.batchUpdate("insert ignore into work_word (file_id, word) values (?, ?)", found);
        rows.batchUpdate("insert ignore into work_person (file_id, person_id, seated) values (?, ?, true)", seats);
        rows.batchUpdate("insert into work_label (file_id, label, institution_id) values (?, ?, ?)", labels);
        rows.batchUpdate(
                "insert into work_deadline (file_id, rule, due, state, steps, legal) values (?, ?, ?, 'RUNNING', '', true)",
                delays);
    }

    private void seat(String file, List<Object[]> seats) {
        for (int member = 0; member < 5; member++) {
            seats.add(new Object[] {
                file, jurors.get(random.nextInt(jurors.size())).toString()
            });
        }
    }

    private LocalDateTime moment(int fromDay, int toDay) {
        var hours = random.nextLong(Duration.ofDays(toDay - fromDay).toHours());
        return WorkRows.utc(NOW.plus(Duration.ofDays(fromDay)).plus(Duration.ofHours(hours)));
    }

    private List<UUID> ids(int count) {
        var ids = new ArrayList<UUID>();
        for (int n = 0; n < count; n++) ids.add(id());
        return ids;
    }

    private UUID id() {
        var bytes = new byte[16];
        random.nextBytes(bytes);
        return UUID.nameUUIDFromBytes(bytes); // MariaDB takes no others
    }
}
