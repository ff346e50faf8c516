package org.paodao.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.paodao.testing.TrailLeft;

/** Every field that the trail held after all tests of this build has a name in both languages. */
class TrailLeftIT {
    @Test
    void everyFieldThatATestWroteHasItsWords() throws IOException {
        Collection<String> left = TrailLeft.read();
        assumeThat(left)
                .as("Only a build that ran the tests before has a trail to look at.")
                .isNotEmpty();
        assertThat(TrailWordsTest.withoutWords(left)).as(TrailWordsTest.NEEDED).isEmpty();
    }
}
