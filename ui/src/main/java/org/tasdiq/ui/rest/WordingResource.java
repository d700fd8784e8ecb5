package org.tasdiq.ui.rest;

import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.notification.LetterCase;
import org.tasdiq.notification.LetterKind;
import org.tasdiq.notification.LetterWordings;
import org.tasdiq.notification.WordingDraft;
import org.tasdiq.notification.WordingLine;
import org.tasdiq.notification.WordingSheet;
import org.tasdiq.ui.Needs;

/** The words in which an institution writes its letters. */
@RestController
@RequestMapping(V1.ROOT + "/institutions/{institution}/letters")
class WordingResource {
    /**
     * @param passages by their keys; what is not named stays as shipped
     * @param shown one of the cases of that kind of letter; the usual one where it is left out
     * @param regime whose ways to contest a decision are named; the institution's own where it is left out
     */
    record Passages(
            Map<String, String> passages,
            @Nullable LetterCase shown,
            @Nullable String regime) {}

    private final LetterWordings wordings;

    WordingResource(LetterWordings wordings) {
        this.wordings = wordings;
    }

    @Operation(summary = "List every kind of letter in every language, and which are worded by the institution")
    @Needs("notification.wordLetters")
    @GetMapping
    List<WordingLine> all(@PathVariable InstitutionId institution) {
        return wordings.all(institution);
    }

    @Operation(summary = "Read the words of one kind of letter in one language, with their placeholders and versions")
    @Needs("notification.wordLetters")
    @GetMapping("/{kind}/{language}")
    WordingSheet sheet(
            @PathVariable InstitutionId institution, @PathVariable LetterKind kind, @PathVariable Locale language) {
        return wordings.sheet(institution, kind, language);
    }

    @Operation(summary = "Write letters of that kind in these words from now on; those written keep theirs")
    @Needs("notification.wordLetters")
    @PutMapping("/{kind}/{language}")
    WordingSheet write(
            @PathVariable InstitutionId institution,
            @PathVariable LetterKind kind,
            @PathVariable Locale language,
            @RequestBody WordingDraft draft) {
        wordings.write(institution, kind, language, draft);
        return wordings.sheet(institution, kind, language);
    }

    @Operation(summary = "See the letter in these words as PDF, about imaginary people; nothing is kept")
    @Needs("notification.wordLetters")
    @PostMapping(path = "/{kind}/{language}/preview", produces = MediaType.APPLICATION_PDF_VALUE)
    ResponseEntity<byte[]> preview(
            @PathVariable InstitutionId institution,
            @PathVariable LetterKind kind,
            @PathVariable Locale language,
            @RequestBody Passages words) {
        var pdf = wordings.preview(
                institution,
                kind,
                language,
                words.passages(),
                Objects.requireNonNullElse(words.shown(), LetterCase.USUAL),
                Objects.requireNonNullElse(words.regime(), ""));
        return Download.pdf(kind + ".pdf", pdf);
    }
}
