package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Quick looks at signs and words find what going through all of them one by one finds. */
class LookupsTest {
    private static final String CHARACTERS = "县市局办负责配合、，。( ab1";
    private static final int ROUNDS = 2_000;

    private final Random random = new Random(4);

    private String said(int longest) {
        return IntStream.rangeClosed(0, random.nextInt(longest))
                .mapToObj(i -> String.valueOf(CHARACTERS.charAt(random.nextInt(CHARACTERS.length()))))
                .collect(Collectors.joining());
    }

    @Test
    void aSignIsFoundWhereItIsOneOfThem() {
        for (int round = 0; round < ROUNDS / 100; round++) {
            String all = said(12);
            var signs = Signs.of(all);
            for (int c = 0; c <= Character.MAX_VALUE; c++) {
                assertThat(signs.has((char) c)).isEqualTo(all.indexOf(c) >= 0);
            }
        }
    }

    @Test
    void aWordIsFoundWhereItStands() {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> words = IntStream.rangeClosed(0, random.nextInt(8))
                    .mapToObj(i -> said(3))
                    .toList();
            String text = said(12);
            var set = Words.among(words.toArray(String[]::new));
            assertThat(set.in(text)).isEqualTo(words.stream().anyMatch(text::contains));
            assertThat(set.begin(text)).isEqualTo(words.stream().anyMatch(text::startsWith));
            assertThat(set.end(text)).isEqualTo(words.stream().anyMatch(text::endsWith));
            assertThat(set.contains(text)).isEqualTo(words.contains(text));
        }
    }
}
