package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvLinesTest {
    private static final List<String> PIECES = List.of(
            "示例县", "N01", "\u3000", ",", ",", "\"", "\"\"", " ", "12.5", "\n", "\n", "\r\n", "\r", "\n\r", "\r\r\n");

    /** Blocks end anywhere in it, within line ends as well. */
    private static String text(Random random, int pieces) {
        var text = new StringBuilder();
        for (int n = 0; n < pieces; n++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(5_000) == 0) {
                text.append("长".repeat(random.nextInt(200_000)));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 10, 100, 1_000, 30_000, 100_000})
    void linesAreThoseOfTheTextHoweverItFallsIntoBlocks(int pieces) throws IOException {
        for (long seed = 0; seed < 8; seed++) {
            String text = text(new Random(seed), pieces);
            assertThat(lines(text)).isEqualTo(expected(text));
        }
    }

    @Test
    void aTextThatStoodInALineBeforeIsTheSameAgain() throws IOException {
        List<CsvLines.Line> lines = lines("N01,示例县1,7\nN01,\u3000示例县1 ,8\n");
        assertThat(lines.get(1).cells()).containsExactly("N01", "示例县1", "8");
        assertThat(lines.get(1).cells().get(0)).isSameAs(lines.get(0).cells().get(0));
        assertThat(lines.get(1).cells().get(1)).isSameAs(lines.get(0).cells().get(1));
    }

    private static List<CsvLines.Line> lines(String text) throws IOException {
        var blocks = new CsvLines(new StringReader(text));
        var cells = new CsvCells();
        List<CsvLines.Line> lines = new ArrayList<>();
        for (char[] block = blocks.next(); block != null; block = blocks.next()) {
            lines.addAll(cells.of(block));
        }
        return lines;
    }

    private static List<CsvLines.Line> expected(String text) {
        return new BufferedReader(new StringReader(text))
                .lines()
                .map(CsvLines.Line::of)
                .toList();
    }
}
