package org.tasdiq.portfolio.inspection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.loader.tools.Library;
import org.springframework.boot.loader.tools.LibraryScope;
import org.springframework.boot.loader.tools.Repackager;
import org.tasdiq.portfolio.EvidenceVerdict;

/** In an installation everything is nested in one executable jar; the inspecting process starts from there too. */
class InspectionFromOneJarTest {
    private static final Pattern NEEDED = Pattern.compile(
            "(tika|poi|pdfbox|fontbox|xmpbox|jempbox|commons|xmlbeans|log4j|slf4j|logback|SparseBitSet|curvesapi"
                    + "|juniversalchardet|bcp|bcu|bcj).*\\.jar");

    @Test
    void theInspectionRunsFromSpringBootsExecutableJar(@TempDir Path folder) throws Exception {
        var settings = new InspectionSettings(
                1, Duration.ofSeconds(25), 100, 256, Duration.ofSeconds(60), InspectionSettings.SandboxUse.AUTO, "");
        var program = new ProgramFiles(oneJar(folder).toString(), true);
        try (var process = InspectionProcess.start(settings, folder.resolve("scratch"), program)) {
            var pdf = RealFiles.pdf("read from one jar");
            var finding = process.inspect("pdf", pdf.length, new ByteArrayInputStream(pdf));
            assertThat(finding.verdict()).isEqualTo(EvidenceVerdict.CLEAN);
            assertThat(finding.text()).containsExactly("read from one jar");
            var docx = RealFiles.docx("this one too");
            assertThat(process.inspect("docx", docx.length, new ByteArrayInputStream(docx))
                            .text())
                    .containsExactly("this one too");
        }
    }

    private static Path oneJar(Path folder) throws Exception {
        var classes = Path.of(Inspector.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        var plain = folder.resolve("plain.jar");
        copyInto(plain, classes);
        var packager = new Repackager(plain.toFile());
        packager.setMainClass(Inspector.class.getName());
        var whole = folder.resolve("whole.jar");
        packager.repackage(whole.toFile(), callback -> {
            for (var entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                var file = new File(entry);
                if (NEEDED.matcher(file.getName()).matches()) {
                    callback.library(new Library(file, LibraryScope.COMPILE));
                }
            }
        });
        return whole;
    }

    private static void copyInto(Path jar, Path classes) throws IOException {
        try (var out = new JarOutputStream(Files.newOutputStream(jar));
                var tree = Files.walk(classes)) {
            for (var file : tree.filter(Files::isRegularFile)
                    .filter(f -> f.toString().contains("tasdiq"))
                    .toList()) {
                out.putNextEntry(
                        new JarEntry(classes.relativize(file).toString().replace(File.separatorChar, '/')));
                Files.copy(file, out);
            }
        }
    }
}
