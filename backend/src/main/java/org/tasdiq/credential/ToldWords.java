package org.tasdiq.credential;

import static org.tasdiq.catalogue.DescriptorField.Severity.MANDATORY;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tasdiq.Dates;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Profile;
import org.tasdiq.credential.proof.Told;

/** What a credential from anywhere says, in the words of a descriptor; a code that is not known is shown as it is written. */
public final class ToldWords {
    /**
     * @param words one value in a line
     * @param essential what evaluators go by: an element that Annex I (Council Recommendation 2022/C 243/02) makes mandatory,
     *     and whether it is known who was assessed
     */
    public record Fact(String label, String words, boolean essential) {}

    private static final String PART = " · ";
    private static final Set<DescriptorField> OF_THE_PAGE = Set.of(DescriptorField.TITLE, DescriptorField.LEARNER);
    private static final Pattern NUMBER = Pattern.compile("(\\d{1,9}(?:\\.\\d{1,3})?)( ECTS)?");

    private final Texts texts;
    private final Locale language;
    private final Told told;
    private final List<Fact> facts = new ArrayList<>();

    private ToldWords(Texts texts, Locale language, Told told) {
        this.texts = texts;
        this.language = language;
        this.told = told;
    }

    /**
     * In the order of the fields; its title, its learner and its issuer are for the page itself. What it does not say is left out.
     */
    public static List<Fact> of(Texts texts, Locale language, Told told) {
        var words = new ToldWords(texts, language, told);
        for (var field : DescriptorField.values()) words.field(field);
        return List.copyOf(words.facts);
    }

    private void field(DescriptorField field) {
        if (!OF_THE_PAGE.contains(field) && !isSaidBefore(field)) {
            boolean essential = field == DescriptorField.IDENTITY_VERIFICATION
                    || field.severity(Profile.EU).filter(MANDATORY::equals).isPresent();
            say(label(texts, language, field), words(texts, language, field, told.says(field)), essential);
        }
        switch (field) {
            case DESCRIPTION -> say(word("criteria"), told.criteria(), false);
            case LEARNING_OUTCOMES -> say(word("skills"), told.skills(), false);
            case WORKLOAD_HOURS -> oddDuration();
            case IDENTITY_VERIFICATION -> identityChecked();
            case LANGUAGE -> say(word("programme"), told.programme(), false);
            default -> {}
        }
    }

    /** Whoever issued it awarded it as a rule, and on the day from which it holds. */
    private boolean isSaidBefore(DescriptorField field) {
        return switch (field) {
            case AWARDING_BODY -> told.says(field).equals(told.issuer());
            case DATE_ISSUED ->
                told.says(field).equals(told.from())
                        || Dates.read(told.says(field))
                                .filter(day -> Dates.read(told.from())
                                        .filter(day::equals)
                                        .isPresent())
                                .isPresent();
            default -> false;
        };
    }

    /** By which a field is named; credits of an unknown framework are no ECTS credits. */
    public static String label(Texts texts, Locale language, DescriptorField field) {
        return field == DescriptorField.CREDIT_POINTS
                ? texts.of(language, "credential.told.credits")
                : texts.of(language, "catalogue.field." + field);
    }

    private void oddDuration() {
        var odd = told.oddDuration();
        if (!odd.isEmpty()) say(word("oddDuration"), word("oddDuration.noticed", odd), true);
    }

    private void identityChecked() {
        var checked = told.identityChecked();
        if (checked != null) say(word("identityChecked"), word("identityChecked." + checked), true);
    }

    private void say(String label, String words, boolean essential) {
        if (!words.isEmpty()) facts.add(new Fact(label, words, essential));
    }

    /** What it says of one field, in words. */
    public static String words(Texts texts, Locale language, DescriptorField field, String said) {
        var words = new ToldWords(texts, language, Told.NOTHING);
        return said.lines().map(line -> words.line(field, line)).collect(Collectors.joining("\n"));
    }

    private String line(DescriptorField field, String said) {
        return switch (field) {
            case ISSUER_COUNTRY -> country(said);
            case DATE_ISSUED -> Dates.said(said, language);
            case VALIDITY -> word("until", Dates.said(said, language));
            case CREDIT_POINTS, WORKLOAD_HOURS -> number(said);
            case LEARNING_PERIOD -> period(said);
            case PARTICIPATION_MODE -> coded("catalogue.mode.", said);
            case ASSESSMENT_TYPE -> coded("catalogue.assessment.", said);
            case IDENTITY_VERIFICATION -> coded("catalogue.identity.", said);
            case LEARNING_SETTING -> coded("catalogue.setting.", said);
            case STACKABILITY -> coded("catalogue.stacking.", said);
            case THEMATIC_AREA -> coded("catalogue.area.", said);
            case RESULT -> result(said);
            case LANGUAGE -> language(said);
            case ATTENDANCE ->
                NUMBER.matcher(said).matches() ? texts.of(language, "credential.percent", number(said)) : said;
            default -> said;
        };
    }

    /** Also edubadges' codes, which are words. */
    private String coded(String list, String code) {
        if (code.matches("[A-Za-z_]+|\\d{3}") && texts.has(language, list + code))
            return texts.of(language, list + code);
        var key = "credential.told.code." + code.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        return texts.has(language, key) ? texts.of(language, key) : code;
    }

    /** The state of a result stands alone or at its end. */
    private String result(String said) {
        int end = said.lastIndexOf(PART) + PART.length();
        return end < PART.length()
                ? coded("credential.told.result.", said)
                : said.substring(0, end) + coded("credential.told.result.", said.substring(end));
    }

    /** As the language writes it; other words stay as they are. */
    private String number(String said) {
        var number = NUMBER.matcher(said);
        return number.matches()
                ? NumberFormat.getNumberInstance(language).format(new BigDecimal(number.group(1)))
                        + Objects.requireNonNullElse(number.group(2), "")
                : said;
    }

    private String period(String interval) {
        int middle = interval.indexOf('/');
        if (middle < 0) return interval;
        var from = interval.substring(0, middle);
        var until = interval.substring(middle + 1);
        if (!isDayOrNothing(from) || !isDayOrNothing(until)) return interval;
        var first = Dates.said(from, language);
        var last = Dates.said(until, language);
        if (first.isEmpty()) return word("until", last);
        if (last.isEmpty()) return texts.of(language, "catalogue.from", first);
        return first.equals(last) ? first : texts.of(language, "catalogue.between", first, last);
    }

    private static boolean isDayOrNothing(String said) {
        return said.isEmpty() || Dates.read(said).isPresent();
    }

    /** Such as {@code nl-NL}; a name stays a name. */
    private String language(String tag) {
        return tag.matches("[a-z]{2}([-_][A-Za-z]{2,8})?")
                ? Locale.of(tag.substring(0, 2)).getDisplayLanguage(language)
                : tag;
    }

    private String country(String code) {
        return code.matches("[A-Z]{2}") ? Locale.of("", code).getDisplayCountry(language) : code;
    }

    private String word(String key, Object... arguments) {
        return texts.of(language, "credential.told." + key, arguments);
    }
}
