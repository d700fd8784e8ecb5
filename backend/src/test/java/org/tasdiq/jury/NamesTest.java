package org.tasdiq.jury;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names are compared as people write them, not as computers do. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "Distribu-Fictif SA, distribu fictif s.a.",
        "Société Énergie Imaginaire, ENERGIE IMAGINAIRE SARL",
        "Conseil Fictif, Conseil-Fictif",
        "شركة الطاقة الخيالية ش.م.م., الطاقة الخيالية",
    })
    void anEmployerIsTheSameWithoutAccentsCaseAndLegalForm(String one, String other) {
        assertThat(Names.sameEmployer(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Distribu-Fictif SA, Distribu-Inventé SA", "SA, SARL", "'', ''"})
    void anEmployerIsNotTheSameForItsLegalFormAlone(String one, String other) {
        assertThat(Names.sameEmployer(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Yasmine Inventée, Pr Hugo INVENTEE",
        "Sami Ben Modèle, Dr Leïla Benmodèle",
        "Nadia El-Fictif, Omar El Fictif",
        "Anne Modèle-Inventé, Luc Modèle",
        "محمد بن خيالي, فاطمة بن خيالي",
        "علي الخيالى, د. سلمى الخيالي",
    })
    void aFamilyIsTheSameWithItsParticlesInDoubleNamesAndInArabic(String one, String other) {
        assertThat(Names.sameFamily(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Yasmine Modèle, Modèle Inventé",
        "Sami Ben Modèle, Leïla Ben Fictif",
        "Anne Modèle-Fictive, Luc Inventé-Fictive",
        "Modèle, Modèle",
        "محمد بن خيالي, خيالي محمد",
    })
    void aFamilyIsNotTheSameForAGivenNameAParticleOrOneHalfOfTwoDoubleNames(String one, String other) {
        assertThat(Names.sameFamily(one, other)).isFalse();
    }
}
