package org.tasdiq.referential;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tasdiq.referential.ListLine.Kind;

/**
 * What the beginning and the end of a line of a list say: its code or bullet, how deep it is, credits and the mark of a critical
 * competency.
 *
 * @param refusal why the line is not read, where its kind is UNREAD
 */
record ListHead(
        Kind kind,
        boolean isBullet,
        boolean isNumberInBlock,
        int indent,
        String code,
        String title,
        String criterion,
        int ects,
        boolean critical,
        String refusal) {
    private static final String NUMBER = "(?<number>\\p{Nd}{1,3}(?:[.٫]\\p{Nd}{1,3})*)";
    private static final String END = "(?:\\s*[.):\u2013\u2014-]+\\s*|\\s+|$)";
    private static final Pattern CODED = Pattern.compile("(?<prefix>[\\p{L}0-9-]*?(?:BC|SC|B|C|S))\\s?" + NUMBER + END);
    private static final Pattern WORDED = Pattern.compile(
            "(?<word>blocs?(?: de compétences)?|blocks?(?: of competencies)?|sous-compétence|sub-competency|compétence"
                    + "|competence|competency|الكتلة|كتلة|الكفاية الفرعية|الكفاية|كفاية|الكفاءة|كفاءة)"
                    + "\\s*(?:n°|no\\.?|عدد)?\\s*"
                    + NUMBER
                    + END,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "(?:\\s*[.):\u2013\u2014-]+\\s*|\\s+)");
    private static final Pattern BULLET =
            Pattern.compile("(?:[•▪◦‣·●○■□➢✓\u2013\u2014*\uF0B7\uF0A7\uF0D8-]|o(?=\\s))\\s*");
    private static final Pattern CRITERION = Pattern.compile(
            "(?:critères?(?: d[’']évaluation)?|(?:assessment )?criteri(?:on|a)|(?:ال)?(?:معيار|معايير)(?: التقييم)?)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CREDITS = Pattern.compile(
            "[\\s(\u2013\u2014:,-]*(?<ects>\\p{Nd}{1,3})\\s*(?:ects|crédits?(?: ects)?|credits?|رصيدا?|أرصدة)\\)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CRITICAL = Pattern.compile(
            "\\s*(?:\\((?:c|critique|critical|حاسمة)\\)|\\*)$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** What a word processor leaves in a text that nobody sees: soft hyphens, joiners, marks of direction. */
    private static final Pattern UNSEEN = Pattern.compile("[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]");

    private static final Pattern SPACES = Pattern.compile("[\u00A0\u2007\u2009\u202F]");
    private static final Pattern ENDING = Pattern.compile("\\s*[;,]$");
    private static final Pattern FIGURE = Pattern.compile("\\p{Nd}{1,3}");

    /** How this list writes its codes. */
    static class Habits {
        private final boolean blocks;
        private final boolean singles;
        private final boolean competencies;
        private final boolean parts;

        Habits(List<String> lines) {
            var heads = lines.stream().map(ListHead::clean).map(ListHead::body).toList();
            blocks = heads.stream().anyMatch(line -> family(line) == 'B');
            singles = heads.stream().anyMatch(line -> family(line) == 'C' && depth(line) == 1);
            Set<Integer> depths = heads.stream()
                    .filter(line -> family(line) == 'N')
                    .map(ListHead::depth)
                    .collect(Collectors.toSet());
            competencies = heads.stream().anyMatch(line -> family(line) == 'C')
                    || depths.contains(2)
                    || (blocks && depths.contains(1));
            parts = depths.contains(3)
                    || heads.stream().anyMatch(line -> family(line) == 'S')
                    || heads.stream().anyMatch(line -> family(line) == 'C' && depth(line) > (singles ? 1 : 2));
        }

        boolean codesCompetencies() {
            return competencies;
        }

        boolean codesParts() {
            return parts;
        }
    }

    boolean isBlank() {
        return kind == Kind.UNREAD && title.isEmpty() && refusal.isEmpty();
    }

    /** Whether it says by a code or a bullet that it is one, read or not. */
    boolean isPart() {
        return isBullet || !code.isEmpty();
    }

    static ListHead of(String line, Habits habits) {
        var clean = clean(line);
        var body = body(clean);
        int indent = clean.length() - body.length();
        if (body.isEmpty()) return new ListHead(Kind.UNREAD, false, false, 0, "", "", "", 0, false, "");
        var bullet = BULLET.matcher(body);
        boolean bulleted = bullet.lookingAt() && bullet.end() < body.length();
        var rest = bulleted ? body.substring(bullet.end()).strip() : body;
        var criterion = CRITERION.matcher(rest);
        if (criterion.lookingAt()) return criterion(indent, tidy(rest.substring(criterion.end())));
        var code = code(rest);
        if (code == null) {
            return bulleted
                    ? rest(Kind.UNREAD, true, false, indent, "", rest)
                    : new ListHead(
                            Kind.UNREAD, false, false, indent, "", rest, "", 0, false, "referential.paste.noCode");
        }
        int depth = depth(rest);
        char family = family(rest);
        var kind = kind(family, depth, habits);
        boolean inBlock = family == 'N' && depth == 1 && kind == Kind.COMPETENCY;
        return rest(kind, false, inBlock, indent, name(family, code), rest.substring(code.end()));
    }

    private static ListHead criterion(int indent, String words) {
        return new ListHead(Kind.CRITERION, false, false, indent, "", words, "", 0, false, "");
    }

    /** The title, and a second column, which is the criterion, without credits and marks at the end of the title. */
    private static ListHead rest(Kind kind, boolean bullet, boolean inBlock, int indent, String code, String words) {
        var columns = words.strip().split("\t+", 2);
        var title = tidy(columns[0]);
        var criterion = columns.length > 1 ? tidy(columns[1].replace('\t', ' ')) : "";
        int ects = 0;
        if (kind == Kind.BLOCK) {
            if (FIGURE.matcher(criterion).matches()) criterion += " ECTS";
            if (CREDITS.matcher(criterion).matches()) {
                title = title + " " + criterion;
                criterion = "";
            }
            var credits = CREDITS.matcher(title);
            if (credits.find()) {
                ects = Integer.parseInt(latin(credits.group("ects")));
                title = title.substring(0, credits.start()).strip();
            }
        }
        var critical = CRITICAL.matcher(title);
        boolean marked = critical.find() && kind != Kind.BLOCK;
        if (marked) title = title.substring(0, critical.start()).strip();
        if (kind != Kind.COMPETENCY && kind != Kind.SKILL && !bullet && !criterion.isEmpty()) {
            title = title + " " + criterion;
            criterion = "";
        }
        var refusal = kind == Kind.UNREAD && !bullet ? "referential.paste.tooDeep" : "";
        return new ListHead(kind, bullet, inBlock, indent, code, title, criterion, ects, marked, refusal);
    }

    private static Kind kind(char family, int depth, Habits habits) {
        int level = switch (family) {
            case 'B' -> 1;
            case 'S' -> 3;
            case 'C' -> depth + (habits.singles ? 1 : 0);
            default -> depth == 1 && habits.blocks ? 2 : depth;
        };
        return switch (level) {
            case 1 -> family == 'C' ? Kind.COMPETENCY : Kind.BLOCK;
            case 2 -> Kind.COMPETENCY;
            case 3 -> Kind.SUBCOMPETENCY;
            case 4 -> Kind.SKILL;
            default -> Kind.UNREAD;
        };
    }

    /** B: a block, C: a competency, S: a sub-competency, N: a bare number, and else a blank. */
    private static char family(String line) {
        var coded = CODED.matcher(line);
        if (coded.lookingAt()) {
            var prefix = coded.group("prefix");
            if (prefix.endsWith("BC") || prefix.endsWith("B")) return 'B';
            return prefix.endsWith("S") || prefix.endsWith("SC") ? 'S' : 'C';
        }
        var worded = WORDED.matcher(line);
        if (worded.lookingAt()) {
            var word = worded.group("word").toLowerCase(Locale.ROOT);
            if (word.startsWith("blo") || word.endsWith("كتلة")) return 'B';
            return word.startsWith("s") || word.endsWith("الفرعية") ? 'S' : 'C';
        }
        return NUMBERED.matcher(line).lookingAt() ? 'N' : ' ';
    }

    private static @Nullable Matcher code(String line) {
        for (var pattern : List.of(CODED, WORDED, NUMBERED)) {
            var found = pattern.matcher(line);
            if (found.lookingAt()) return found;
        }
        return null;
    }

    private static int depth(String line) {
        var found = code(line);
        return found == null ? 0 : number(found).split("\\.").length;
    }

    private static String number(Matcher code) {
        return latin(code.group("number"));
    }

    /** As it is written, a word being replaced by its letter. */
    private static String name(char family, Matcher code) {
        if (code.pattern().equals(CODED)) return code.group("prefix") + number(code);
        return family == 'N' ? number(code) : (family == 'S' ? "SC" : String.valueOf(family)) + number(code);
    }

    /** Digits of every script become those of codes. */
    private static String latin(String number) {
        return number.chars()
                .mapToObj(c ->
                        c == '٫' ? "." : Character.isDigit(c) ? String.valueOf(Character.digit(c, 10)) : "" + (char) c)
                .collect(Collectors.joining());
    }

    private static String clean(String line) {
        return SPACES.matcher(UNSEEN.matcher(line).replaceAll(""))
                .replaceAll(" ")
                .stripTrailing();
    }

    private static String tidy(String words) {
        return ENDING.matcher(words.strip()).replaceFirst("").replaceAll(" {2,}", " ");
    }

    private static String body(String clean) {
        return clean.stripLeading();
    }
}
