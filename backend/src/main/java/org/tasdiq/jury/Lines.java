package org.tasdiq.jury;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;
import java.util.stream.Collectors;

/** Keeps a short list of words, one per line. */
@Converter
class Lines implements AttributeConverter<List<String>, String> {
    @Override
    public String convertToDatabaseColumn(List<String> words) {
        return words.stream().map(String::strip).filter(w -> !w.isEmpty()).collect(Collectors.joining("\n"));
    }

    @Override
    public List<String> convertToEntityAttribute(String text) {
        return text.lines().toList();
    }
}
