package org.tasdiq.bpmn;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The diagrams keep the rules of the oldest engine we run on and of the newest we want to move to. */
class LintTest {
    private static final Path MODULES = Path.of("node_modules");

    @BeforeAll
    static void installTheLinter() throws IOException, InterruptedException {
        var installed = MODULES.resolve(".package-lock.json");
        var wanted = Path.of("package-lock.json");
        if (Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(wanted)) >= 0) return;
        var npm = run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        assertThat(npm.code()).as(npm.output()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".bpmnlintrc", ".bpmnlintrc-8-9"})
    void noDiagramHasAWarning(String rules) throws IOException, InterruptedException {
        List<Path> diagrams;
        try (Stream<Path> files = Files.list(Path.of(""))) {
            diagrams = files.filter(file -> file.toString().endsWith(".bpmn")).toList();
        }

        var lint = lint(rules, diagrams);

        assertThat(diagrams).isNotEmpty();
        assertThat(lint.code()).as(lint.output()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {".bpmnlintrc", ".bpmnlintrc-8-9"})
    void aServiceTaskWithoutATypeIsFound(String rules) throws IOException, InterruptedException {
        var lint = lint(rules, List.of(Path.of("src/test/resources/canary/no-type.bpmn")));

        assertThat(lint.code()).isNotZero();
        assertThat(lint.output()).contains("must have one extension element of type <zeebe:TaskDefinition>");
    }

    private static Run lint(String rules, List<Path> diagrams) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("node", "node_modules/bpmnlint/bin/bpmnlint.js"));
        command.addAll(List.of("--max-warnings=0", "--config", rules));
        diagrams.forEach(diagram -> command.add(diagram.toString()));
        return run(command.toArray(String[]::new));
    }

    private record Run(int code, String output) {}

    private static Run run(String... command) throws IOException, InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Run(process.waitFor(), output);
        } catch (IOException e) {
            throw new IOException("The lint of the diagrams needs Node with npm: apt-get install nodejs npm", e);
        }
    }
}
