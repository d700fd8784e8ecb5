package org.tasdiq.recognition;

import static org.tasdiq.catalogue.DescriptorField.Severity.MANDATORY;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
                        said(element.getValue(), credential, learner),
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

    private static Map<DescriptorField, String> said(
            List<DescriptorField> fields, CredentialFacts credential, String learner) {
        var all = new EnumMap<DescriptorField, String>(DescriptorField.class);
        for (var field : fields) {
            var said = said(field, credential, learner);
            if (!said.isEmpty()) all.put(field, said);
        }
        return all;
    }

    private static String said(DescriptorField field, CredentialFacts credential, String learner) {
        var said = credential.told().says(field);
        // A badge often names its learner by the sum of an e-mail address alone.
        return field == DescriptorField.LEARNER && said.isEmpty() && credential.about() == Finding.Answer.YES
                ? learner
                : said;
    }
}
