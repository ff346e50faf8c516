package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A rule that is not closed swallows those after it: the page still loads, and looks wrong. */
class StyleSheetsTest {
    private static final Path SHEETS = Path.of("src/main/resources/static/app");

    @Test
    void everyRuleOfAStyleSheetIsClosed() throws IOException {
        assertThat(sheets())
                .isNotEmpty()
                .allSatisfy(sheet -> assertThat(depths(sheet))
                        .as(sheet.toString())
                        .endsWith(0)
                        .allMatch(depth -> depth >= 0 && depth <= 2));
    }

    /** How many rules are open after each brace. */
    private static List<Integer> depths(Path sheet) throws IOException {
        String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
        int[] open = {0};
        return rules.chars()
                .filter(sign -> sign == '{' || sign == '}')
                .map(sign -> open[0] += sign == '{' ? 1 : -1)
                .boxed()
                .toList();
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(SHEETS)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }
}
