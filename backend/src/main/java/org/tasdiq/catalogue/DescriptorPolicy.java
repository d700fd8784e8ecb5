package org.tasdiq.catalogue;

import static org.tasdiq.catalogue.DescriptorField.Severity.MANDATORY;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.catalogue.DescriptorCheck.Advice;
import org.tasdiq.catalogue.DescriptorCheck.Fault;
import org.tasdiq.catalogue.DescriptorCheck.Meter;
import org.tasdiq.referential.EscoLink;

/** The rules of a descriptor: the list of its fields is fixed, its values never are. */
class DescriptorPolicy {
    static final int LONGEST_TITLE = 300;
    static final int LONGEST_TEXT = 4000;
    static final int MOST_OUTCOMES = 40;
    /** As many as fit the column by which the catalogue finds them. */
    static final int MOST_LANGUAGES = 66;

    private static final int HIGHEST_LEVEL = 8;
    private static final int MOST_HOURS = 5000;
    private static final int LONGEST_LEVEL = 40;
    private static final int LONGEST_VALIDITY = 600;
    private static final BigDecimal MOST_CREDITS = BigDecimal.valueOf(180);
    private static final BigDecimal LEAST_PER_CREDIT = BigDecimal.valueOf(25);
    private static final BigDecimal MOST_PER_CREDIT = BigDecimal.valueOf(30);
    private static final int CMF_LEAST_HOURS = 100;
    private static final int CMF_MOST_HOURS = 150;

    private final Descriptor said;
    private final List<Fault> faults = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();

    private DescriptorPolicy(Descriptor said) {
        this.said = said;
    }

    static DescriptorCheck check(Descriptor descriptor) {
        var policy = new DescriptorPolicy(descriptor);
        policy.lookForFaults();
        policy.advise();
        return new DescriptorCheck(
                List.copyOf(policy.faults),
                Arrays.stream(Profile.values()).map(policy::meter).toList(),
                List.copyOf(policy.advice));
    }

    /** Refuses for the first fault, then for the first mandatory field of its profiles that an offer says by itself. */
    static void requireComplete(Descriptor descriptor) {
        var check = check(descriptor);
        if (descriptor.profiles().isEmpty()) throw Refusal.conflict("catalogue.noProfile");
        for (var fault : check.faults()) throw fault.refusal();
        for (var meter : check.meters())
            if (descriptor.profiles().contains(meter.profile()))
                for (var field : meter.missing())
                    throw Refusal.invalid(
                            field.id(), "catalogue.missing", meter.profile().name());
    }

    private Meter meter(Profile profile) {
        Map<Object, List<DescriptorField>> elements = new LinkedHashMap<>();
        DescriptorField.of(profile)
                .forEach(field -> elements.computeIfAbsent(
                                field.element(profile)
                                        .<Object>map(number -> number)
                                        .orElse(field),
                                element -> new ArrayList<>())
                        .add(field));
        var open = elements.values().stream()
                .filter(element -> element.stream().noneMatch(this::isSaid))
                .map(List::getFirst)
                .toList();
        return new Meter(
                profile,
                elements.size() - open.size(),
                elements.size(),
                open.stream().filter(field -> isMandatory(field, profile)).toList(),
                open.stream().filter(field -> !isMandatory(field, profile)).toList());
    }

    private static boolean isMandatory(DescriptorField field, Profile profile) {
        return field.severity(profile).filter(MANDATORY::equals).isPresent();
    }

    private boolean isSaid(DescriptorField field) {
        return switch (field) {
            case LEARNER, AWARDING_BODY, ISSUER_COUNTRY, DATE_ISSUED, STATUS, EVIDENCE -> true;
            case TITLE -> Descriptor.isSaid(said.title());
            case DESCRIPTION -> Descriptor.isSaid(said.about().description());
            case LEARNING_OUTCOMES -> !said.outcomes().isEmpty();
            case PARTICIPATION_MODE -> said.learning().mode() != null;
            case CREDIT_POINTS -> said.workload().credits() != null;
            case WORKLOAD_HOURS -> said.workload().hours() != null;
            case LEARNING_PERIOD ->
                said.workload().startsOn() != null
                        || Descriptor.isSaid(said.workload().calendar());
            case PREREQUISITES -> Descriptor.isSaid(said.learning().prerequisites());
            case LEARNING_RESOURCES -> Descriptor.isSaid(said.learning().resources());
            case ASSESSMENT_TYPE -> !said.assessment().types().isEmpty();
            case IDENTITY_VERIFICATION -> said.assessment().identityCheck() != null;
            case QUALITY_ASSURANCE -> Descriptor.isSaid(said.value().quality());
            case RESULT -> Descriptor.isSaid(said.assessment().grading());
            case STACKABILITY -> said.value().stacking() != null;
            case EQF_LEVEL -> said.level().eqf() != null;
            case NQF_LEVEL -> !said.level().nqf().isBlank();
            case THEMATIC_AREA -> said.about().area() != null;
            case LANGUAGE -> !said.learning().languages().isEmpty();
            case VALIDITY -> said.value().validityMonths() != null;
            case ATTENDANCE -> Descriptor.isSaid(said.learning().attendance());
            case LEARNING_SETTING -> said.learning().setting() != null;
            case FURTHER_INFO -> Descriptor.isSaid(said.about().furtherInfo());
        };
    }

    private void lookForFaults() {
        if (texts(said.title()).anyMatch(String::isBlank)) fault(DescriptorField.TITLE, "catalogue.titleInAll");
        length(DescriptorField.TITLE, said.title(), LONGEST_TITLE);
        length(DescriptorField.DESCRIPTION, said.about().description(), LONGEST_TEXT);
        length(DescriptorField.FURTHER_INFO, said.about().furtherInfo(), LONGEST_TEXT);
        if (said.outcomes().size() > MOST_OUTCOMES)
            fault(DescriptorField.LEARNING_OUTCOMES, "catalogue.tooManyOutcomes", MOST_OUTCOMES);
        for (var outcome : said.outcomes()) {
            length(DescriptorField.LEARNING_OUTCOMES, outcome.text(), LONGEST_TEXT);
            if (!Descriptor.isSaid(outcome.text())) fault(DescriptorField.LEARNING_OUTCOMES, "catalogue.outcomeSilent");
            if (!outcome.esco().stream().allMatch(EscoLink::namesSkill))
                fault(DescriptorField.LEARNING_OUTCOMES, "catalogue.notEsco");
        }
        var hours = said.workload().hours();
        if (hours != null && (hours < 1 || hours > MOST_HOURS))
            fault(DescriptorField.WORKLOAD_HOURS, "catalogue.hoursOutOfRange", MOST_HOURS);
        var credits = said.workload().credits();
        if (credits != null && (credits.signum() <= 0 || credits.compareTo(MOST_CREDITS) > 0 || credits.scale() > 2))
            fault(DescriptorField.CREDIT_POINTS, "catalogue.creditsOutOfRange", MOST_CREDITS.intValue());
        var first = said.workload().startsOn();
        var last = said.workload().endsOn();
        if (first != null && last != null && last.isBefore(first))
            fault(DescriptorField.LEARNING_PERIOD, "catalogue.endsBeforeItStarts");
        if (first == null && last != null) fault(DescriptorField.LEARNING_PERIOD, "catalogue.startMissing");
        length(DescriptorField.LEARNING_PERIOD, said.workload().calendar(), LONGEST_TEXT);
        length(DescriptorField.PREREQUISITES, said.learning().prerequisites(), LONGEST_TEXT);
        length(DescriptorField.LEARNING_RESOURCES, said.learning().resources(), LONGEST_TEXT);
        length(DescriptorField.ATTENDANCE, said.learning().attendance(), LONGEST_TEXT);
        if (said.learning().languages().stream().anyMatch(code -> !code.matches("[a-z]{2}")))
            fault(DescriptorField.LANGUAGE, "catalogue.languageCode");
        if (said.learning().languages().size() > MOST_LANGUAGES)
            fault(DescriptorField.LANGUAGE, "catalogue.tooManyLanguages", MOST_LANGUAGES);
        length(DescriptorField.ASSESSMENT_TYPE, said.assessment().description(), LONGEST_TEXT);
        length(DescriptorField.RESULT, said.assessment().grading(), LONGEST_TEXT);
        var level = said.level().eqf();
        if (level != null && (level < 0 || level > HIGHEST_LEVEL))
            fault(DescriptorField.EQF_LEVEL, "catalogue.levelOutOfRange");
        if (said.level().nqf().length() > LONGEST_LEVEL)
            fault(DescriptorField.NQF_LEVEL, "catalogue.tooLong", LONGEST_LEVEL);
        length(DescriptorField.QUALITY_ASSURANCE, said.value().quality(), LONGEST_TEXT);
        length(DescriptorField.STACKABILITY, said.value().stacksInto(), LONGEST_TEXT);
        var months = said.value().validityMonths();
        if (months != null && (months < 0 || months > LONGEST_VALIDITY))
            fault(DescriptorField.VALIDITY, "catalogue.validityOutOfRange", LONGEST_VALIDITY);
    }

    private void length(DescriptorField field, Localized text, int longest) {
        if (texts(text).anyMatch(words -> words.length() > longest)) fault(field, "catalogue.tooLong", longest);
    }

    private static Stream<String> texts(Localized text) {
        return Texts.LOCALES.stream().map(text::in);
    }

    private void advise() {
        adviseOnHours();
        adviseOnCredits();
        adviseOnLevel();
        adviseOnLanguages();
        var months = said.value().validityMonths();
        if (measuredBy(Profile.DIGITAL_FCU) && months != null && months > 0)
            advise(DescriptorField.VALIDITY, "validity.digitalFcu");
    }

    private void adviseOnHours() {
        var hours = said.workload().hours();
        if (hours == null) return;
        var band = HourBand.of(hours);
        if (measuredBy(Profile.DIGITAL_FCU)
                && band.filter(HourBand.MICRO_CREDENTIAL::equals).isEmpty())
            advise(
                    DescriptorField.WORKLOAD_HOURS,
                    "hours.digitalFcu",
                    HourBand.MICRO_CREDENTIAL.from(),
                    HourBand.MICRO_CREDENTIAL.to(),
                    hours);
        if (measuredBy(Profile.CMF) && (hours < CMF_LEAST_HOURS || hours > CMF_MOST_HOURS))
            advise(DescriptorField.WORKLOAD_HOURS, "hours.cmf", CMF_LEAST_HOURS, CMF_MOST_HOURS, hours);
        if (band.isEmpty()) advise(DescriptorField.WORKLOAD_HOURS, "hours.noBand", hours);
        else if (band.get() != HourBand.MICRO_CREDENTIAL)
            advise(
                    DescriptorField.WORKLOAD_HOURS,
                    "hours.band." + band.get(),
                    hours,
                    band.get().from(),
                    band.get().to());
    }

    /** A credit stands for 25 to 30 hours of the learner's work. */
    private void adviseOnCredits() {
        var hours = said.workload().hours();
        var credits = said.workload().credits();
        if (hours == null || hours <= 0) return;
        var work = BigDecimal.valueOf(hours);
        if (credits == null) {
            advise(
                    DescriptorField.CREDIT_POINTS,
                    "credits.would",
                    work.divide(MOST_PER_CREDIT, 1, RoundingMode.HALF_UP),
                    work.divide(LEAST_PER_CREDIT, 1, RoundingMode.HALF_UP));
            return;
        }
        if (credits.signum() <= 0) return;
        var perCredit = work.divide(credits, 1, RoundingMode.HALF_UP);
        if (perCredit.compareTo(LEAST_PER_CREDIT) < 0 || perCredit.compareTo(MOST_PER_CREDIT) > 0)
            advise(DescriptorField.CREDIT_POINTS, "credits.perHour", perCredit);
    }

    private void adviseOnLevel() {
        var level = said.level().eqf();
        if (level == null || !measuredBy(Profile.CMF)) return;
        boolean usual = level == 6 || level == 7;
        boolean withCredits = (level == 4 || level == 5) && said.workload().credits() != null;
        if (!usual && !withCredits) advise(DescriptorField.EQF_LEVEL, "level.cmf");
    }

    /** Everybody reads the public page in their language; what is missing is shown in another one. */
    private void adviseOnLanguages() {
        half(DescriptorField.DESCRIPTION, said.about().description());
        said.outcomes().forEach(outcome -> half(DescriptorField.LEARNING_OUTCOMES, outcome.text()));
        half(DescriptorField.PREREQUISITES, said.learning().prerequisites());
        half(DescriptorField.QUALITY_ASSURANCE, said.value().quality());
        half(DescriptorField.RESULT, said.assessment().grading());
    }

    private void half(DescriptorField field, Localized text) {
        boolean told = advice.stream()
                .anyMatch(one -> one.field() == field && one.code().equals("language"));
        if (!told && Descriptor.isSaid(text) && texts(text).anyMatch(String::isBlank)) advise(field, "language");
    }

    private boolean measuredBy(Profile profile) {
        return said.profiles().contains(profile);
    }

    private void fault(DescriptorField field, String code, Object... arguments) {
        faults.add(new Fault(field, code, List.of(arguments)));
    }

    private void advise(DescriptorField field, String code, Object... arguments) {
        advice.add(new Advice(field, code, List.of(arguments)));
    }
}
