package org.tasdiq.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OptionsTest {
    @Test
    void keepEverythingInOneFolderOnPort8080UnlessToldOtherwise() {
        assertThat(Options.of(List.of()))
                .isEqualTo(new Options(Path.of(".tasdiq"), 8080, false, false, false, null, null));
    }

    @Test
    void nameOtherServers() {
        var options =
                Options.of(List.of("--db", "jdbc:mariadb://db/tasdiq", "--zeebe", "http://zeebe:26500", "--demo"));
        assertThat(options.db()).isEqualTo("jdbc:mariadb://db/tasdiq");
        assertThat(options.zeebe()).isEqualTo("http://zeebe:26500");
        assertThat(options.demo()).isTrue();
    }

    @Test
    void letNobodyWhoIsFictitiousInWhereRealPeopleComeUnlessAskedTo() {
        assertThat(Options.of(List.of()).trial()).isTrue();
        assertThat(Options.of(List.of("--db", "jdbc:mariadb://db/tasdiq")).trial())
                .isFalse();
        assertThat(Options.of(List.of("--real")).trial()).isFalse();
        assertThat(Options.of(List.of("--db", "jdbc:mariadb://db/tasdiq", "--demo"))
                        .trial())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port 0",
                "--port 65536",
                "--port http",
                "--data",
                "--db jdbc:postgresql://db/tasdiq",
                "--zeebe zeebe:26500",
                "--clock --zeebe http://zeebe:26500",
                "--real --demo",
                "--real --clock",
                "--demos"
            })
    void refuseInOneSentenceWhatTheyDoNotUnderstand(String words) {
        assertThatThrownBy(() -> Options.of(List.of(words.split(" "))))
                .isInstanceOf(Trouble.class)
                .hasMessageContaining("./tasdiq help");
    }
}
