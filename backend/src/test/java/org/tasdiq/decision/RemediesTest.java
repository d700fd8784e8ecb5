package org.tasdiq.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Localized;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.deadline.ARegime;
import org.tasdiq.deadline.ParameterDraft;
import org.tasdiq.deadline.Parameters;
import org.tasdiq.identity.Actors;

/** The ways to contest a decision and their last days, in both regimes. */
@DatabaseTest
class RemediesTest {
    private final Remedies remedies;
    private final Parameters parameters;
    private final ARegime regime;
    private final Actors actors;
    private final Texts texts = new Texts();

    RemediesTest(Remedies remedies, Parameters parameters, ARegime regime, Actors actors) {
        this.remedies = remedies;
        this.parameters = parameters;
        this.regime = regime;
        this.actors = actors;
    }

    /**
     * Two months, and neither the day of the notification nor that on which they run out counts; a last day that is a
     * Saturday, a Sunday or a public holiday moves to the next working day.
     */
    @ParameterizedTest(name = "{0} received {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            FR_UNIVERSITY | 2026-09-17 | 2026-11-18 | the worked example                    | CJA R421-1
            FR_UNIVERSITY | 2026-09-15 | 2026-11-16 | notified, never proved to be received | CJA R421-1
            FR_UNIVERSITY | 2026-06-13 | 2026-08-14 | a Friday                              | CJA R421-1
            FR_UNIVERSITY | 2026-06-14 | 2026-08-17 | Saturday 15 August, Assumption        | CJA R421-1, CPC 642
            FR_UNIVERSITY | 2025-12-31 | 2026-03-02 | two months end with February          | CJA R421-1, CPC 641
            FR_UNIVERSITY | 2027-12-28 | 2028-02-29 | a leap day is a day like any other    | CJA R421-1
            FR_UNIVERSITY | 2026-05-13 | 2026-07-15 | 14 July                               | CJA R421-1, CPC 642
            FR_UNIVERSITY | 2026-01-19 | 2026-03-20 | no holiday in France                  | CJA R421-1
            TN_UNIVERSITY | 2026-09-17 | 2026-11-18 | the worked example                    | law 72-40, art. 37
            TN_UNIVERSITY | 2026-05-13 | 2026-07-14 | no holiday in Tunisia                 | law 72-40, art. 37
            TN_UNIVERSITY | 2026-05-24 | 2026-07-27 | Saturday 25 July, Republic Day        | law 72-40, art. 37
            TN_UNIVERSITY | 2026-01-19 | 2026-03-23 | 20 March, Independence and Eid        | law 72-40, art. 37""")
    void end(String regime, LocalDate received, LocalDate lastDay, String why, String source) {
        assertThat(remedies.against(regime, received))
                .as(source + ": " + why)
                .filteredOn(remedy -> remedy.kind() != Remedy.Kind.MEDIATOR)
                .isNotEmpty()
                .allSatisfy(remedy -> assertThat(remedy.lastDay()).isEqualTo(lastDay));
    }

    /** A kind that a country does not know has no words either: nothing can name it. */
    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            FR_UNIVERSITY | GRACIOUS     | 2026-11-18 | CJA R421-1; domain.md §1.4
            FR_UNIVERSITY | HIERARCHICAL | unknown    | a university governs itself (code de l'éducation L711-1): nobody stands above its president
            FR_UNIVERSITY | CONTENTIOUS  | 2026-11-18 | CJA R421-1
            FR_UNIVERSITY | MEDIATOR     | no limit   | code de l'éducation L23-10-1
            TN_UNIVERSITY | GRACIOUS     | 2026-11-18 | law 72-40, art. 37
            TN_UNIVERSITY | HIERARCHICAL | 2026-11-18 | the minister has the supervision; law 72-40, art. 37
            TN_UNIVERSITY | CONTENTIOUS  | 2026-11-18 | law 72-40, art. 37
            TN_UNIVERSITY | MEDIATOR     | unknown    | domain.md §1.4 names none for higher education""")
    void areOfferedPerCountryAndWorded(String regime, Remedy.Kind kind, String until, String source) {
        var offered = remedies.against(regime, LocalDate.of(2026, 9, 17)).stream()
                .filter(remedy -> remedy.kind() == kind)
                .toList();
        assertThat(offered)
                .as(source)
                .hasSize(until.equals("unknown") ? 0 : 1)
                .allSatisfy(remedy -> assertThat(remedy.lastDay())
                        .isEqualTo(until.equals("no limit") ? null : LocalDate.parse(until)));
        var key = "decision.remedy." + regime + "." + kind;
        for (var language : Texts.LOCALES) {
            assertThat(texts.has(language, key)).isEqualTo(!offered.isEmpty());
            assertThat(texts.has(language, key + ".text")).isEqualTo(!offered.isEmpty());
            assertThat(texts.pattern(language, key + ".text").orElse("").contains("{0}"))
                    .isEqualTo(!offered.isEmpty() && !until.equals("no limit"));
        }
    }

    /** Their words come with the product: an administrator sets what has words, and not this. */
    @Test
    void cannotBeChosenByAnAdministrator() {
        var realm = regime.like("FR_UNIVERSITY");
        var draft = new ParameterDraft(
                "GRACIOUS HIERARCHICAL", null, new Localized("Fictif", "خيالي", "Fictitious"), "Conseil fictif");
        assertThatThrownBy(() -> actors.as(realm.administrator(), () -> {
                    parameters.set(realm.regime(), "appeal.remedies", draft);
                    return realm;
                }))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("deadline.parameterFixed"));
    }

    @Test
    void comeInTheOrderInWhichTheyAreTried() {
        var day = LocalDate.of(2026, 9, 17);
        assertThat(remedies.against("FR_UNIVERSITY", day))
                .extracting(Remedy::kind)
                .containsExactly(Remedy.Kind.GRACIOUS, Remedy.Kind.CONTENTIOUS, Remedy.Kind.MEDIATOR);
        assertThat(remedies.against("TN_UNIVERSITY", day))
                .extracting(Remedy::kind)
                .containsExactly(Remedy.Kind.GRACIOUS, Remedy.Kind.HIERARCHICAL, Remedy.Kind.CONTENTIOUS);
    }
}
