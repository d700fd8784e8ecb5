package org.tasdiq.recognition;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;

/** What a question to an issuer, and its answer, must say to be taken. */
class InquiryPolicy {
    private static final int LONGEST_ADDRESS = 254;
    private static final int LARGEST = 2_000_000;
    private static final Pattern ADDRESS = Pattern.compile("[!-~&&[^@<>,;]]+@[!-~&&[^@<>,;.]]+(\\.[!-~&&[^@<>,;.]]+)+");

    private InquiryPolicy() {}

    /** Without the spaces around its words, and in a language of ours. */
    static IssuerQuestion check(IssuerQuestion question) {
        var email = question.email().strip().toLowerCase(Locale.ROOT);
        if (email.isEmpty()) throw Refusal.invalid("email", "required");
        if (email.length() > LONGEST_ADDRESS || !ADDRESS.matcher(email).matches())
            throw Refusal.invalid("email", "email");
        var letter = RequestPolicy.words("letter", question.letter());
        if (letter.isEmpty()) throw Refusal.invalid("letter", "required");
        return new IssuerQuestion(email, Texts.nearest(question.language()), letter);
    }

    static IssuerAnswer check(IssuerAnswer answer, LocalDate today) {
        if (answer.on().isAfter(today)) throw Refusal.invalid("on", "recognition.answeredLater");
        var words = RequestPolicy.words("words", answer.words());
        if (words.isEmpty()) throw Refusal.invalid("words", "required");
        RequestPolicy.check(answer.supplied());
        return new IssuerAnswer(answer.on(), words, answer.supplied(), answer.paper());
    }

    /** How the name of the paper ends, by how it begins; empty where there is none. */
    static String ending(byte @Nullable [] paper) {
        if (paper == null) return "";
        if (paper.length > LARGEST) throw Refusal.invalid("paper", "recognition.tooLarge", LARGEST / 1_000_000);
        var begins = new String(paper, 0, Math.min(paper.length, 8), StandardCharsets.ISO_8859_1);
        if (begins.startsWith("%PDF-")) return "pdf";
        if (begins.startsWith("\u0089PNG")) return "png";
        if (begins.startsWith("\u00ff\u00d8\u00ff")) return "jpg";
        throw Refusal.invalid("paper", "recognition.paperForm");
    }
}
