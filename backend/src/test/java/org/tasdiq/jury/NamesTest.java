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
        "Yasmine Exemple-Ben Fictif, Omar Ben Fictif",
        "Anne Modèle-Inventé, Luc Modèle",
        "محمد بن خيالي, فاطمة بن خيالي",
        "علي الخيالى, د. سلمى الخيالي",
    })
    void aFamilyIsTheSameWithItsParticlesInDoubleNamesAndInArabic(String one, String other) {
        assertThat(Names.sameFamily(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Mme Ana Voisine-Fictive, Dr VOISINE-FICTIVE Ana",
        "Leïla Ben Modèle, Leila Benmodele",
        "الأستاذة منى البَحثى, منى البحثي",
        "Ana Marie Voisine, Ana Voisine",
    })
    void aPersonIsTheSameInAnyOrderWithoutTitlesAndInArabic(String one, String other) {
        assertThat(Names.samePerson(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Ana Voisine, Ben Voisine", "Voisine, Ana Voisine", "Mme Voisine, M. Voisine", "Ana Voisine, ''"})
    void aPersonIsNotTheSameForTheFamilyNameAlone(String one, String other) {
        assertThat(Names.samePerson(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Yasmine Exemple-Ben Fictif, Luc Métier-Fictif",
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
