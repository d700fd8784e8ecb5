package org.tasdiq.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.jury.Bench;

@DatabaseTest
class RegistrationTest {

    private final People people;
    private final Actors actors;

    RegistrationTest(People people, Actors actors) {
        this.people = people;
        this.actors = actors;
    }

    @Test
    void opensAnAccountInThePersonsLanguage() {
        var id = people.register(address(), "ياسمين", Bench.PASSWORD, Locale.of("ar"));
        var sheet = actors.asSystem(() -> people.sheet(id));
        assertThat(sheet.name()).isEqualTo("ياسمين");
        assertThat(sheet.language()).isEqualTo(Texts.ARABIC);
    }

    @Test
    void refusesASecondAccountForTheSameAddressHoweverItIsWritten() {
        var address = address();
        people.register(address, "Yasmine", Bench.PASSWORD, Locale.FRENCH);
        assertThatThrownBy(() ->
                        people.register(" " + address.toUpperCase(Locale.ROOT), "Other", Bench.PASSWORD, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("emailTaken"));
    }

    @Test
    void refusesAPasswordThatIsTooShort() {
        assertThatThrownBy(() -> people.register(address(), "Yasmine", "eleven char", Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("passwordTooShort"));
    }

    @Test
    void refusesWhatIsTooLongAndKeepsANameOnOneLine() {
        assertThatThrownBy(() -> people.register(address(), "Y".repeat(201), Bench.PASSWORD, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("tooLong"));
        assertThatThrownBy(() -> people.register("y".repeat(190) + address(), "Yasmine", Bench.PASSWORD, Locale.FRENCH))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("email"));
        var id = people.register(address(), "Yasmine\r\nFictive", Bench.PASSWORD, Locale.FRENCH);
        assertThat(actors.asSystem(() -> people.sheet(id)).name()).isEqualTo("Yasmine Fictive");
    }

    private static String address() {
        return UUID.randomUUID() + "@example.org";
    }
}
