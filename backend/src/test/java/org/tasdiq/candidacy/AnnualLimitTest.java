package org.tasdiq.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tasdiq.DatabaseTest;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.Bench;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** One file a year on a certification and three on different ones (order of 3 July 2025), in both countries. */
@DatabaseTest
class AnnualLimitTest {
    private final Bench bench;
    private final Candidacies candidacies;
    private final Referentials referentials;
    private final Actors actors;

    AnnualLimitTest(Bench bench, Candidacies candidacies, Referentials referentials, Actors actors) {
        this.bench = bench;
        this.candidacies = candidacies;
        this.referentials = referentials;
        this.actors = actors;
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR_UNIVERSITY", "TN_UNIVERSITY"})
    void isOneOnTheSameCertificationInWhicheverVersion(String regime) {
        var file = bench.aFile(regime, Locale.FRENCH);
        refused("candidacy.annualLimitSame", 1, () -> sent(file.candidate(), aim(file), false));
        refused("candidacy.annualLimitSame", 1, () -> sent(file.candidate(), file.nextVersion(), false));
        assertThatThrownBy(() -> sent(file.candidate(), aim(file), false))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.code()).isEqualTo("referential.superseded"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR_UNIVERSITY", "TN_UNIVERSITY"})
    void isThreeOnDifferentOnes(String regime) {
        var file = bench.aFile(regime, Locale.FRENCH);
        sent(file.candidate(), file.certification("FICT-SECOND"), false);
        sent(file.candidate(), file.certification("FICT-THIRD"), false);
        refused("candidacy.annualLimit", 3, () -> sent(file.candidate(), file.certification("FICT-FOURTH"), false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FR_UNIVERSITY", "TN_UNIVERSITY"})
    void countsNeitherBlocksNorWhatWasRejected(String regime) {
        var file = bench.aFile(regime, Locale.FRENCH);
        assertThat(sent(file.candidate(), aim(file), true)).isEqualTo(CandidacyStatus.SUBMITTED);
        var rejected = file.rejected("Aucun rapport.", RejectionReason.NO_DIRECT_RELATION);
        assertThat(sent(rejected.candidate(), aim(file), false)).isEqualTo(CandidacyStatus.SUBMITTED);
    }

    private CertificationId aim(Bench.Story file) {
        return actors.asSystem(() -> candidacies.sheet(file.file())).certification();
    }

    private CandidacyStatus sent(PersonId candidate, CertificationId certification, boolean oneBlock) {
        return actors.as(candidate, () -> {
            var model = candidacies.own().getFirst().form();
            var id = candidacies.begin(certification);
            var block = referentials.blocksOf(certification).getFirst().id().value();
            candidacies.save(
                    id,
                    new ApplicationForm(
                            model.goal(),
                            oneBlock ? Set.of(block) : Set.of(),
                            model.experiences(),
                            model.positions(),
                            model.accompanied(),
                            true));
            candidacies.submit(id);
            return candidacies.sheet(id).status();
        });
    }

    private static void refused(String code, int limit, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.arguments()).containsExactly(limit);
        });
    }
}
