package org.tasdiq.notification;

import jakarta.persistence.Converter;
import java.util.Map;
import org.tasdiq.JsonText;
import org.tasdiq.decision.Remedy;
import tools.jackson.core.type.TypeReference;

/** Keeps the addresses by the ways to contest. */
@Converter
class AddressesJson extends JsonText<Map<Remedy.Kind, String>> {
    AddressesJson() {
        super(new TypeReference<>() {});
    }
}
