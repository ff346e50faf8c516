package org.paodao.document.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;

class ListTemplatesTest {

    static Stream<Arguments> templates() {
        return Arrays.stream(ListKind.values())
                .flatMap(kind -> Stream.of(Locale.CHINA, Locale.ENGLISH, Locale.FRENCH)
                        .map(locale -> Arguments.of(kind, locale)));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void everyColumnIsUnderstoodAndTheExampleIsNotImported(ListKind kind, Locale locale) throws Unreadable {
        var draft = ListReader.read(ListTemplates.workbook(kind, 2026, locale), "模板.xlsx", kind);
        assertThat(draft.rows()).isEmpty();
        assertThat(ListLayoutTest.problems(draft)).containsExactly("A2 ROW_SKIPPED", "A1 SHEET_SKIPPED");
        var fields = draft.sheets().getFirst().columns().stream().map(ListSheet.Column::field);
        assertThat(fields)
                .contains(ListField.NUMBER, ListField.CATEGORY, ListField.CODE, ListField.TITLE, ListField.LEAD);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theExampleReadsWithoutAnyProblem(ListKind kind, Locale locale) throws Unreadable {
        String example = Extraction.text(ListTemplates.workbook(kind, 2026, locale), "模板.xlsx")
                .replaceAll("(?m)^\\| (示例|Example) ", "| 1 ")
                .lines()
                .filter(line -> line.startsWith("|"))
                .limit(2)
                .map(line -> line.substring(2, line.length() - 2).replace(" | ", "\t"))
                .reduce("", (one, other) -> one + other + "\n");
        var draft = Grid.csv(example, kind);
        assertThat(draft.problems()).isEmpty();
        assertThat(draft.rows()).hasSize(1);
    }

    @Test
    void theExampleIsDueInTheYearThatIsAskedFor() throws Unreadable {
        byte[] template = ListTemplates.workbook(ListKind.WORKS, 2027, Locale.CHINA);
        assertThat(Extraction.text(template, "模板.xlsx")).contains("2027年9月底前").doesNotContain("2023", "{year}");
    }

    @ParameterizedTest
    @CsvSource({"outcomes, OUTCOMES, 18", "works, WORKS, 51", "reforms, REFORMS, 43", "indicators, INDICATORS, 72"})
    void theSampleListsAreReadWhole(String file, ListKind kind, int count) throws IOException, Unreadable {
        var path = Path.of("../samples/lists/" + file + ".csv");
        var draft = ListReader.read(Files.readAllBytes(path), file + ".csv", kind);
        assertThat(draft.rows()).hasSize(count);
        assertThat(draft.hasErrors()).as(draft.problems().toString()).isFalse();
    }
}
