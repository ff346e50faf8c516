package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.plan.intake.ReviewText.Cell;
import org.paodao.plan.intake.ReviewText.Paragraph;
import org.paodao.plan.intake.ReviewText.Piece;

/** The text beside the draft is the document's, sign by sign, and its tables look like tables. */
class ReviewTextTest {
    private static final String TABLE = """
            青岭市重点任务清单
            | 序号 | 任务 | 牵头单位 | 完成时限 |
            | 1 | 建成口袋公园20个 | 市住建局 | 12月底前 |
            | 2 | 开办夜校 |  | 9月底前 |
            """;

    @Test
    void aRowOfATableIsShownCellByCell() {
        List<Paragraph> lines = shown(TABLE).paragraphs();
        assertThat(lines.getFirst().cells()).isEmpty();
        assertThat(cells(lines.get(1))).containsExactly("序号", "任务", "牵头单位", "完成时限");
        assertThat(cells(lines.get(2))).containsExactly("1", "建成口袋公园20个", "市住建局", "12月底前");
        assertThat(cells(lines.get(3))).containsExactly("2", "开办夜校", "", "9月底前");
    }

    @Test
    void aCellOfSentencesGetsMoreRoomThanOneOfWords() {
        Paragraph row = shown("| 1 | 建成口袋公园20个，开办青年夜校12所，整修乡村公路30公里 | 市住建局 |")
                .paragraphs()
                .getFirst();
        assertThat(row.cells()).extracting(Cell::isLong).containsExactly(false, true, false);
    }

    @Test
    void whatIsFoundInACellKeepsItsPlace() {
        Piece unit = shown(TABLE).paragraphs().get(2).cells().get(2).pieces().getLast();
        assertThat(unit.kinds()).contains("f-unit");
        assertThat(TABLE.substring(unit.start())).startsWith("市住建局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"一、建成公园|开办夜校", "|", "| 序号", "||||||||||||||||||||", "完成率|目标值|"})
    void otherStrokesAreNoTable(String line) {
        assertThat(shown(line).paragraphs())
                .allSatisfy(shown -> assertThat(shown.cells()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {TABLE, Drafts.TEXT, "|a|\n\n| |\n||||||||||||||||||||\n| b |  \n"})
    void everySignOfTheTextIsShownInItsPlace(String text) {
        List<Paragraph> lines = shown(text).paragraphs();
        assertThat(lines.stream().map(line -> text(line.pieces())).collect(Collectors.joining("\n", "", "\n")))
                .isEqualTo(text);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.pieces())
                        .allSatisfy(piece -> assertThat(text.startsWith(piece.text(), piece.start()))
                                .isTrue()));
        assertThat(lines)
                .filteredOn(line -> !line.cells().isEmpty())
                .allSatisfy(line -> assertThat(line.cells().stream().flatMap(cell -> cell.pieces().stream()))
                        .containsExactlyElementsOf(line.pieces()));
    }

    private static ReviewText shown(String text) {
        return ReviewText.of(text, Drafts.of(text));
    }

    private static List<String> cells(Paragraph row) {
        return row.cells().stream()
                .map(cell -> text(cell.pieces()).replace("|", "").strip())
                .toList();
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
