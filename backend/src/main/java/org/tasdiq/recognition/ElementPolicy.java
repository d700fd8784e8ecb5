package org.tasdiq.recognition;

import static org.tasdiq.catalogue.DescriptorField.Severity.MANDATORY;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tasdiq.catalogue.DescriptorField;
import org.tasdiq.catalogue.Profile;
import org.tasdiq.credential.proof.Finding;

/** Which of the eleven mandatory elements of Annex I a credential says. */
class ElementPolicy {
    private static final SortedMap<Integer, List<DescriptorField>> MANDATORY_ELEMENTS = new TreeMap<>();

    static {
        DescriptorField.of(Profile.EU)
                .filter(field ->
                        field.severity(Profile.EU).filter(MANDATORY::equals).isPresent())
                .forEach(field -> field.element(Profile.EU)
                        .ifPresent(number -> MANDATORY_ELEMENTS
                                .computeIfAbsent(number, _ -> new ArrayList<>())
                                .add(field)));
    }

    private ElementPolicy() {}

    static boolean isElement(int number) {
        return MANDATORY_ELEMENTS.containsKey(number);
    }

    /** @param answered by the issuer */
    static List<ElementSheet> elements(
            CredentialFacts credential,
            List<SuppliedElement> supplied,
            List<SuppliedElement> answered,
            String learner) {
        return MANDATORY_ELEMENTS.entrySet().stream()
                .map(element -> new ElementSheet(
                        element.getKey(),
                        List.copyOf(element.getValue()),
                        element.getValue().stream()
                                .map(field -> said(field, credential, learner))
                                .filter(words -> !words.isEmpty())
                                .collect(Collectors.joining(" · ")),
                        words(element.getKey(), supplied),
                        words(element.getKey(), answered)))
                .toList();
    }

    /** What the learner supplied in place of that field; empty where nothing. */
    static String supplied(List<ElementSheet> elements, DescriptorField field) {
        return elements.stream()
                .filter(element -> element.fields().contains(field))
                .map(ElementSheet::supplied)
                .collect(Collectors.joining("\n"));
    }

    private static String words(int number, List<SuppliedElement> supplied) {
        return supplied.stream()
                .filter(one -> one.number() == number)
                .map(SuppliedElement::text)
                .collect(Collectors.joining("\n"));
    }

    private static String said(DescriptorField field, CredentialFacts credential, String learner) {
        var told = credential.told();
        var learning = told.learning();
        return switch (field) {
            // A badge often names its learner by the sum of an e-mail address alone.
            case LEARNER ->
                told.holder().isEmpty() && credential.about() == Finding.Answer.YES ? learner : told.holder();
            case TITLE -> told.title();
            case AWARDING_BODY -> told.issuer();
            case ISSUER_COUNTRY -> credential.background().country();
            case DATE_ISSUED -> told.from();
            case LEARNING_OUTCOMES -> learning.outcomes();
            case CREDIT_POINTS -> learning.credits();
            case WORKLOAD_HOURS -> learning.hours();
            case EQF_LEVEL -> learning.level();
            case ASSESSMENT_TYPE -> learning.assessment();
            case PARTICIPATION_MODE -> learning.participation();
            case QUALITY_ASSURANCE -> credential.background().quality();
            default -> "";
        };
    }
}
