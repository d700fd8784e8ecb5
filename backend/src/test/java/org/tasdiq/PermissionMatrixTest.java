package org.tasdiq;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toUnmodifiableSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.aop.aspectj.annotation.AspectJProxyFactory;
import org.springframework.aop.support.AopUtils;
import org.springframework.context.ApplicationContext;
import org.springframework.core.MethodIntrospector;
import org.springframework.core.io.ClassPathResource;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.ReflectionUtils.MethodFilter;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.desk.WorkFilter;
import org.tasdiq.desk.WorkList;
import org.tasdiq.desk.WorkSort;
import org.tasdiq.identity.Guard;
import org.tasdiq.identity.PermissionTable;
import org.tasdiq.identity.PermissionTable.Entry;
import org.tasdiq.identity.Relation;
import org.tasdiq.identity.Role;

/**
 * The table of who may do what, printed, and executed: {@link Everybody} tries every desk method. Arguments
 * other than the file and the institution are empty, so that whoever is let in rarely gets far; nothing of it is committed.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PermissionMatrixTest {
    private static final Map<String, String> WITHOUT_A_DESK_METHOD = Map.of(
            "portfolio.readIdentityDocument",
            "a filter inside portfolio.readEvidence: whose list shows the identity document",
            "deadline.extendDuty",
            "a condition inside deadline.extend: who has more time to give where the law binds the institution");

    private enum Answer {
        LET_IN,
        REFUSED,
        /** Let in, then refused by the guard of another desk method that the first one calls. */
        STOPPED_WITHIN
    }

    /** A method that names a row of the table, on the bean through which the application calls it. */
    private record DeskMethod(Object bean, Method method, String address) {
        @Override
        public String toString() {
            return method.getDeclaringClass().getSimpleName() + "." + method.getName();
        }

        Object[] arguments(Everybody.Member member) {
            return Arrays.stream(method.getParameterTypes())
                    .map(type -> argument(type, member))
                    .toArray();
        }

        private static @Nullable Object argument(Class<?> type, Everybody.Member member) {
            if (CaseId.class.isAssignableFrom(type)) return named(type, member.file());
            if (CertifierId.class.isAssignableFrom(type)) return member.institution();
            if (type == String.class) return "";
            return type.isPrimitive() ? Array.get(Array.newInstance(type, 1), 0) : null;
        }

        /** A file of another kind under the same number: how one stands to it is asked of every room alike. */
        private static Object named(Class<?> kind, CandidacyId file) {
            if (kind.isInstance(file)) return file;
            try {
                return kind.getConstructor(UUID.class).newInstance(file.value());
            } catch (ReflectiveOperationException otherwise) {
                throw new LinkageError(kind.toString(), otherwise);
            }
        }

        boolean letsIn(Everybody.Member member, Entry entry) {
            boolean aboutAnInstitution = names(CertifierId.class) && !names(CaseId.class);
            return aboutAnInstitution ? member.isHere(entry) : member.is(entry);
        }

        private boolean names(Class<?> id) {
            return Arrays.stream(method.getParameterTypes()).anyMatch(id::isAssignableFrom);
        }

        boolean isEntered(Throwable thrown) {
            return Arrays.stream(thrown.getStackTrace())
                    .anyMatch(frame -> frame.getClassName()
                                    .equals(method.getDeclaringClass().getName())
                            && frame.getMethodName().equals(method.getName()));
        }
    }

    private final PermissionTable table;
    private final Guard guard;
    private final TransactionTemplate transaction;
    private final List<DeskMethod> desks;
    private final Everybody everybody;
    private final WorkList workList;
    private final String diagrams = read("bpmn/vae.bpmn")
            + read("bpmn/microcredential.bpmn")
            + read("bpmn/award.bpmn")
            + read("bpmn/recognition.bpmn");
    private List<Everybody.Member> members = List.of();

    PermissionMatrixTest(
            PermissionTable table,
            Guard guard,
            TransactionTemplate transaction,
            ApplicationContext application,
            Everybody everybody,
            WorkList workList) {
        this.table = table;
        this.guard = guard;
        this.transaction = transaction;
        this.everybody = everybody;
        this.workList = workList;
        this.desks = application.getBeansOfType(Object.class, false, false).values().stream()
                .flatMap(PermissionMatrixTest::deskMethods)
                .toList();
    }

    @BeforeAll
    void everybodyStandsToOneFile() {
        members = everybody.assemble();
    }

    Stream<String> addresses() {
        return table.rows().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void theDeskLetsInWhomTheTableNamesAndNobodyElse(String address) {
        assertThat(wrongAnswers(table.rows(), desksOf(address))).isEmpty();
    }

    @Test
    void everyDeskMethodNamesARow() {
        assertThat(desks)
                .isNotEmpty()
                .allSatisfy(desk -> assertThat(table.rows()).as(desk.toString()).containsKey(desk.address()));
    }

    @Test
    void everyRowIsKeptByADeskMethod() {
        var kept = desks.stream().map(DeskMethod::address).collect(toUnmodifiableSet());
        assertThat(addresses().filter(Predicate.not(kept::contains)))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_A_DESK_METHOD.keySet());
    }

    @Test
    void theCommittedMatrixIsTheTable() throws IOException {
        var properties = read("permissions.properties");
        var document = new StringBuilder("""
                # Who may do what

                Written by `PermissionMatrixTest` from `src/main/resources/permissions.properties`; do not edit. The test also executes
                the table: somebody in every standing to one real file calls every desk method, and only those are let in whom a cell
                below names. What is not written here is refused.

                A cell says in which relation to the file, or to the institution, the role may:

                | relation | meaning |
                |---|---|
                """);
        found("(?m)^# {3}([A-Z]+) +(.+)$", properties)
                .forEach(said -> document.append("| %s | %s |\n".formatted(said.group(1), said.group(2))));
        document.append("""

                SYSTEM is the engine's worker, which no person can be granted; ANYBODY is everybody, signed in or not. The column
                *step* says by whom the step is done where the address is a step of a diagram in `bpmn`.
                """);
        found("(?m)^([a-z]+)\\.(\\w+) +=", properties)
                .collect(groupingBy(
                        row -> row.group(1),
                        LinkedHashMap::new,
                        mapping(row -> row.group(1) + "." + row.group(2), toList())))
                .forEach((room, addresses) -> document.append(chapter(room, addresses)));
        GeneratedDocument.check(Path.of("permissions.md"), document.toString());
    }

    @Test
    void everyEntryMattersToSomebody() {
        var unnoticed = new ArrayList<String>();
        table.rows()
                .forEach((address, row) -> row.stream()
                        .filter(entry -> isNoticedByNobody(row, entry))
                        .forEach(entry -> unnoticed.add(address + " " + entry)));
        assertThat(unnoticed).isEmpty();
    }

    @Test
    void theListOfFilesHasTheFileForThoseOnlyWhoMayReadItInTheirOffice() {
        var listing = table.entries("candidacy.listFiles");
        var reading = table.entries("candidacy.readFile").stream()
                .filter(entry -> entry.relation() == Relation.INSTITUTION || entry.relation() == Relation.UNINVOLVED)
                .toList();
        assertThat(members)
                .filteredOn(member -> listing.stream().anyMatch(member::is))
                .allSatisfy(member -> assertThat(lists(member))
                        .as(member.name())
                        .isEqualTo(reading.stream().anyMatch(member::is)));
    }

    private boolean lists(Everybody.Member member) {
        var found = new AtomicReference<>(false);
        member.acts()
                .accept(() -> found.set(workList.page(WorkFilter.EVERYTHING, WorkSort.FIRST, null).files().stream()
                        .anyMatch(file -> file.file().equals(member.file()))));
        return found.get();
    }

    @Test
    void anotherTableIsFoundToBeWrong() {
        var other = new TreeMap<>(table.rows());
        other.put("candidacy.checkCompleteness", List.of(new Entry(Role.PROGRAMME_HEAD, Relation.INSTITUTION)));
        assertThat(wrongAnswers(other, desksOf("candidacy.checkCompleteness")))
                .containsExactlyInAnyOrder(
                        "Intake.decideCompleteness, called by PROGRAMME_HEAD here: LET_IN expected, REFUSED received",
                        "Intake.decideCompleteness, called by INTAKE_OFFICER here: REFUSED expected, LET_IN received");
    }

    @Test
    void aDeskMethodWithoutARowIsClosedToEverybody() {
        var proxy = new AspectJProxyFactory(new Canary());
        proxy.setProxyTargetClass(true);
        proxy.addAspect(guard);
        assertThat(deskMethods(proxy.getProxy()))
                .singleElement()
                .satisfies(closed -> assertThat(members).allMatch(m -> answer(closed, m) == Answer.REFUSED));
    }

    @Test
    void aDeskMethodWithoutTheGuardIsFound() {
        assertThat(wrongAnswers(table.rows(), deskMethods(new Canary()).toList()))
                .hasSameSizeAs(members)
                .allMatch(wrong -> wrong.endsWith("REFUSED expected, LET_IN received"));
    }

    /** Names a row that the table does not have. */
    static class Canary {
        @Permission("canary.sing")
        public void sing(CandidacyId file) {}
    }

    private List<DeskMethod> desksOf(String address) {
        return desks.stream().filter(desk -> desk.address().equals(address)).toList();
    }

    private List<String> wrongAnswers(Map<String, List<Entry>> rows, Collection<DeskMethod> tried) {
        var wrong = new ArrayList<String>();
        for (var desk : tried) {
            var row = rows.getOrDefault(desk.address(), List.of());
            for (var member : members) {
                var expected =
                        row.stream().anyMatch(entry -> desk.letsIn(member, entry)) ? Answer.LET_IN : Answer.REFUSED;
                var received = answer(desk, member);
                if (received != expected) {
                    wrong.add("%s, called by %s: %s expected, %s received"
                            .formatted(desk, member.name(), expected, received));
                }
            }
        }
        return wrong;
    }

    private Answer answer(DeskMethod desk, Everybody.Member member) {
        var answer = new AtomicReference<>(Answer.LET_IN);
        member.acts()
                .accept(() -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    try {
                        desk.method().invoke(desk.bean(), desk.arguments(member));
                    } catch (InvocationTargetException thrown) {
                        answer.set(answer(desk, thrown.getTargetException()));
                    } catch (IllegalAccessException notPublic) {
                        throw new AssertionError(desk.toString(), notPublic);
                    }
                }));
        return answer.get();
    }

    private static Answer answer(DeskMethod desk, Throwable thrown) {
        if (!(thrown instanceof Refusal refusal && isByTheGuard(refusal))) return Answer.LET_IN;
        return desk.isEntered(refusal) ? Answer.STOPPED_WITHIN : Answer.REFUSED;
    }

    private static boolean isByTheGuard(Refusal refusal) {
        return refusal.kind() == Refusal.Kind.FORBIDDEN
                && refusal.code().startsWith("permission")
                && Arrays.stream(refusal.getStackTrace())
                        .map(StackTraceElement::getClassName)
                        .filter(thrower -> !thrower.equals(Refusal.class.getName()))
                        .findFirst()
                        .filter(Guard.class.getName()::equals)
                        .isPresent();
    }

    /** The table could lose the entry, and everybody would still get the same answers. */
    private boolean isNoticedByNobody(List<Entry> row, Entry entry) {
        var rest = row.stream().filter(e -> !e.equals(entry)).toList();
        return members.stream().noneMatch(m -> m.is(entry) && rest.stream().noneMatch(m::is));
    }

    private static Stream<DeskMethod> deskMethods(Object bean) {
        return MethodIntrospector.selectMethods(
                        AopUtils.getTargetClass(bean), (MethodFilter) m -> m.isAnnotationPresent(Permission.class))
                .stream()
                .map(m -> new DeskMethod(
                        bean, m, m.getAnnotation(Permission.class).value()));
    }

    private String chapter(String room, List<String> addresses) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> addresses.stream()
                        .anyMatch(address -> !relations(address, role).isEmpty()))
                .toList();
        var names =
                roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', ' '));
        var rows = addresses.stream()
                .map(address -> line(Stream.concat(
                        Stream.of("`" + address + "`", doneBy(address)),
                        roles.stream().map(role -> relations(address, role)))));
        return "\n## %s\n\n%s|---|:-:|%s\n%s"
                .formatted(
                        room,
                        line(Stream.concat(Stream.of("address", "step"), names)),
                        ":-:|".repeat(roles.size()),
                        rows.collect(joining()));
    }

    private String relations(String address, Role role) {
        return table.entries(address).stream()
                .filter(entry -> entry.role() == role)
                .map(entry -> entry.relation().name())
                .collect(joining(" "));
    }

    private static String line(Stream<String> cells) {
        return cells.collect(joining(" | ", "| ", " |\n"));
    }

    private String doneBy(String address) {
        if (diagrams.contains("formKey=\"" + address + "\"")) return "person";
        return diagrams.contains("taskDefinition type=\"" + address + "\"") ? "system" : "";
    }

    private static Stream<MatchResult> found(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results();
    }

    private static String read(String resource) {
        try {
            return new ClassPathResource(resource).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
