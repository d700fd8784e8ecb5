package org.tasdiq.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tasdiq.Sha256;

class StatementTest {
    @Test
    void hasOneFormWhateverTheOrderOfItsMembers() {
        var one = new LinkedHashMap<String, Object>();
        one.put("b", Map.of("z", 1, "a", List.of("é", "\"")));
        one.put("a", "ت");
        var other = new LinkedHashMap<String, Object>();
        other.put("a", "ت");
        other.put("b", Map.of("a", List.of("é", "\""), "z", 1));
        assertThat(CanonicalJson.of(one))
                .isEqualTo(CanonicalJson.of(other))
                .isEqualTo("{\"a\":\"ت\",\"b\":{\"a\":[\"é\",\"\\\"\"],\"z\":1}}");
    }

    @Test
    void isTakenByItsFingerprint() {
        assertThat(Sha256.of("{}")).isEqualTo("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
    }
}
