package io.asat.contract;

import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Random histories over HTTP against a naive model; a failing one is had again with {@code -Dasat.seed} and the seed
 * in its name. {@code -Dasat.histories} is the number of actions.
 */
class RandomHistoriesTest extends ContractTest {
    private static final int ACTIONS_A_PLAN = 5;

    @TestFactory
    Stream<DynamicTest> everyAnswerIsThatOfTheNaiveModel() {
        var given = Long.getLong("asat.seed");
        var plans = Math.ceilDiv(Integer.getInteger("asat.histories", 40), ACTIONS_A_PLAN);
        var seeds = given == null ? new Random().longs(plans) : LongStream.of(given);
        return seeds.mapToObj(seed -> dynamicTest(
                "seed " + seed, () -> new RandomPlan(new Api(api.target()), seed, ACTIONS_A_PLAN).play(25)));
    }
}
