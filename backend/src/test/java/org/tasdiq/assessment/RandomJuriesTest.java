package org.tasdiq.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tasdiq.DatabaseTest;

/**
 * Random juries, links and events on real files: after every step nobody who is recused, conflicted or not of the jury
 * reads a page, scores or votes, nobody sees marks before the last seal, and whatever succeeded was lawful by {@link
 * Oracle}. A failure names its seed and the shortest sequence found; {@code -Dtasdiq.seed=} runs one seed again.
 */
@DatabaseTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RandomJuriesTest {
    private static final int STEPS = 60;
    private static final int SHRINKING = 15;
    /** As often as it stands here. */
    private static final RandomJury.Kind[] DISTURBING = {
        RandomJury.Kind.DECLARE_A_LINK,
        RandomJury.Kind.RECUSE,
        RandomJury.Kind.CHALLENGE,
        RandomJury.Kind.EXCUSE,
        RandomJury.Kind.ACCEPT_AN_ADVISER,
        RandomJury.Kind.ACCEPT_AN_ADVISER,
        RandomJury.Kind.ACCEPT_AN_ADVISER,
        RandomJury.Kind.PROPOSE,
        RandomJury.Kind.PROPOSE,
        RandomJury.Kind.PROPOSE,
        RandomJury.Kind.PROPOSE
    };
    /** Each once found a fault, or goes the whole way to a second jury. */
    private static final List<Long> STORED = List.of(1L, 2L, 4L, 6L, 7L, 8L);

    private static final boolean THOROUGH = Boolean.getBoolean("tasdiq.thorough");

    private final RandomJury.Stage stage;
    private final Map<RandomJury.Kind, Integer> succeeded = new EnumMap<>(RandomJury.Kind.class);

    RandomJuriesTest(RandomJury.Stage stage) {
        this.stage = stage;
    }

    static LongStream seeds() {
        var asked = Long.getLong("tasdiq.seed");
        return asked != null
                ? LongStream.of(asked)
                : LongStream.concat(
                        STORED.stream().limit(THOROUGH ? STORED.size() : 2).mapToLong(Long::longValue),
                        THOROUGH ? LongStream.of(new Random().nextInt(1_000_000)) : LongStream.empty());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void neverLetInWhoMayNot(long seed) {
        System.out.println("RandomJuriesTest: -Dtasdiq.seed=" + seed);
        var steps = steps(seed);
        var failure = run(steps);
        if (failure == null) return;
        var fewest = shrunk(steps.subList(0, failure.at() + 1));
        var last = run(fewest);
        var shown = last == null ? failure : last;
        throw new AssertionError("seed %d, after %s: %s".formatted(seed, shown.done(), shown.why()), shown.why());
    }

    /** A sequence in which nothing succeeds would show nothing. */
    @AfterAll
    void everyKindOfActSucceeded() {
        System.out.println("RandomJuriesTest: succeeded " + succeeded);
        if (THOROUGH && Long.getLong("tasdiq.seed") == null) {
            // Whether a candidate is excused in a hearing that is reached is a matter of luck.
            assertThat(succeeded.keySet()).containsAll(EnumSet.complementOf(EnumSet.of(RandomJury.Kind.EXCUSE)));
        }
    }

    private record Failure(int at, List<String> done, Throwable why) {}

    private static List<RandomJury.Step> steps(long seed) {
        var random = new Random(seed);
        var steps = new ArrayList<RandomJury.Step>();
        for (int i = 0; i < STEPS; i++) {
            // Steps lead on, disturb, or are anything; the files of even seeds are calm and come far.
            int luck = random.nextInt(20);
            int led = seed % 2 == 0 ? 15 : 10;
            var kinds = luck < 19 ? DISTURBING : RandomJury.Kind.values();
            var kind = luck < led ? null : kinds[random.nextInt(kinds.length)];
            steps.add(new RandomJury.Step(kind, random.nextLong()));
        }
        return steps;
    }

    private @Nullable Failure run(List<RandomJury.Step> steps) {
        var jury = stage.aJury();
        for (int i = 0; i < steps.size(); i++) {
            try {
                jury.take(steps.get(i));
            } catch (AssertionError | RuntimeException unlawfulOrFault) {
                return new Failure(i, jury.done(), unlawfulOrFault);
            }
        }
        jury.succeeded().forEach((kind, number) -> succeeded.merge(kind, number, Integer::sum));
        return null;
    }

    /** Leaves out what the failure does not need, in halves and then one by one, on a new file each time. */
    private List<RandomJury.Step> shrunk(List<RandomJury.Step> failing) {
        var fewest = new ArrayList<>(failing);
        int tries = SHRINKING;
        for (int chunk = fewest.size() / 2; chunk > 0 && tries > 0; chunk /= 2) {
            for (int from = 0; from + chunk < fewest.size() && tries > 0; ) {
                var without = new ArrayList<>(fewest);
                without.subList(from, from + chunk).clear();
                tries--;
                if (run(without) == null) from += chunk;
                else fewest = without;
            }
        }
        return fewest;
    }
}
