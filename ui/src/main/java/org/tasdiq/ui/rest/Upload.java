package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.tasdiq.Refusal;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceKind;

/**
 * The parts of an upload. Beside the files, each part is given once for all of them, or once for each.
 *
 * @param dated the day the evidence itself bears
 * @param experience which experience of the application it belongs to, counted from 0
 */
record Upload(
        @Schema(description = "One or several files") List<MultipartFile> file,
        List<EvidenceKind> kind,

        @Schema(description = "The name of the file where none is given") @Nullable
        List<String> title,

        @Nullable List<LocalDate> dated,
        @Nullable List<Integer> experience) {
    /** Reads the parts as they are: a comma in a title separates nothing. */
    static Upload of(MultipartHttpServletRequest request) {
        return new Upload(
                request.getFiles("file"),
                all(request, "kind", EvidenceKind::valueOf),
                all(request, "title", Function.identity()),
                all(request, "dated", LocalDate::parse),
                all(request, "experience", Integer::valueOf));
    }

    /** Hands a file in, under the name it came with. */
    static <T> T take(MultipartFile file, BiFunction<String, InputStream, T> taking) throws IOException {
        try (var content = file.getInputStream()) {
            return taking.apply(name(file), content);
        }
    }

    EvidenceDescription description(int number) {
        var chosen = of(kind, number, "kind");
        if (chosen == null) throw Refusal.invalid("kind", "required");
        var named = of(title, number, "title");
        return new EvidenceDescription(
                chosen,
                named == null ? withoutEnding(name(file.get(number))) : named,
                of(dated, number, "dated"),
                of(experience, number, "experience"));
    }

    private static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "");
    }

    private <T> @Nullable T of(@Nullable List<T> given, int number, String field) {
        if (given == null || given.isEmpty()) return null;
        if (given.size() == 1) return given.getFirst();
        if (given.size() != file.size()) throw Refusal.invalid(field, "rest.onceOrForEach");
        return given.get(number);
    }

    private static <T> List<T> all(MultipartHttpServletRequest request, String field, Function<String, T> reading) {
        var given = request.getParameterValues(field);
        if (given == null) return List.of();
        try {
            return Stream.of(given).map(reading).toList();
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            throw Refusal.invalid(field, "rest.unreadable");
        }
    }

    private static String withoutEnding(String name) {
        var dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
