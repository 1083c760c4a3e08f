package io.asat.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class NaturalOrderTest {
    private static final long SEED = 20201204;
    /** Few characters, so that prefixes, leading zeros and case meet often. */
    private static final String ALPHABET = "00129aAbB._- (~";

    private final List<String> texts = randomTexts();

    @Test
    void isAntisymmetricAndZeroOnlyForTheSameText() {
        for (String one : texts) {
            for (String other : texts) {
                int order = Integer.signum(NaturalOrder.compare(one, other));
                assertThat(order)
                        .as("seed %d: '%s' and '%s'", SEED, one, other)
                        .isEqualTo(-Integer.signum(NaturalOrder.compare(other, one)));
                assertThat(order == 0)
                        .as("seed %d: '%s' and '%s'", SEED, one, other)
                        .isEqualTo(one.equals(other));
            }
        }
    }

    @Test
    void isTransitive() {
        for (String first : texts) {
            for (String second : texts) {
                if (NaturalOrder.compare(first, second) <= 0) {
                    mayOnlyBeFollowed(first, second);
                }
            }
        }
    }

    private void mayOnlyBeFollowed(String first, String second) {
        for (String third : texts) {
            if (NaturalOrder.compare(second, third) <= 0 && NaturalOrder.compare(first, third) > 0) {
                assertThat(List.of(first, second, third))
                        .as("seed %d: a circle", SEED)
                        .isEmpty();
            }
        }
    }

    @Test
    void comparesNumbersOfAnyLength() {
        assertThat(NaturalOrder.compare("9".repeat(30), "1" + "0".repeat(30))).isNegative();
    }

    private static List<String> randomTexts() {
        Random random = new Random(SEED);
        return Stream.generate(() -> randomText(random)).limit(250).distinct().toList();
    }

    private static String randomText(Random random) {
        return IntStream.rangeClosed(0, random.nextInt(5))
                .mapToObj(place -> ALPHABET.charAt(random.nextInt(ALPHABET.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }
}
