package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Unreadable;

/** Tables of PDF files, whose pages hold nothing but lines and signs. */
class PdfTableTest {
    private static final String HEAD = """
            100,700 任务|200,700 单位|300,700 时限
            """;

    private static String text(PdfDrawing... pages) throws Unreadable, IOException {
        return Extraction.text(PdfDrawing.bytes(pages), "a.pdf");
    }

    /** Three columns from the left edge, rows between these heights. */
    private static PdfDrawing columns(int... heights) {
        var page = new PdfDrawing();
        for (int x : new int[] {90, 190, 290, 390}) {
            page.line(x, heights[0], x, heights[heights.length - 1]);
        }
        return page;
    }

    private static PdfDrawing grid(int... heights) {
        var page = columns(heights);
        for (int y : heights) {
            page.line(90, y, 390, y);
        }
        return page;
    }

    /** A head and two rows whose first cell is one. */
    private static PdfDrawing merged() {
        return columns(720, 630)
                .line(90, 720, 390, 720)
                .line(90, 690, 390, 690)
                .line(190, 660, 390, 660)
                .line(90, 630, 390, 630)
                .write(HEAD + """
                100,670 修路|200,670 县交通局|300,670 6月底
                200,640 县财政局|300,640 9月底
                """);
    }

    @Test
    void aRuledTableIsReadRowByRowBetweenWhatStandsAroundIt() throws Unreadable, IOException {
        var page = grid(720, 690, 640).write("""
                90,760 示例县任务清单
                100,700 任务|200,700 单位|300,700 时限
                100,672 修建示例县乡道|200,672 县交通局|300,672 6月底
                100,656 路
                90,600 注：由县交通局解释。
                """);
        assertThat(text(page)).isEqualTo("""
                示例县任务清单
                | 任务 | 单位 | 时限 |
                | 修建示例县乡道路 | 县交通局 | 6月底 |
                注：由县交通局解释。
                """);
    }

    @Test
    void aLineThatEndsWellBeforeItsCellEndsThere() throws Unreadable, IOException {
        var page = grid(720, 690, 640).write(HEAD + """
                100,672 一、修路|200,672 县交通局
                100,656 二、治水
                """);
        assertThat(text(page)).contains("| 一、修路 二、治水 | 县交通局 |");
    }

    @Test
    void cellsWithoutALineBetweenThemAreOne() throws Unreadable, IOException {
        assertThat(text(merged())).isEqualTo("""
                | 任务 | 单位 | 时限 |
                | 修路 | 县交通局 | 6月底 |
                | 修路 | 县财政局 | 9月底 |
                """);
    }

    @ParameterizedTest
    @ValueSource(ints = {90, 180, 270})
    void aPageMayBeTurned(int degrees) throws Unreadable, IOException {
        var page = grid(720, 690, 660)
                .write(HEAD + "100,670 修路|200,670 县交通局|300,670 6月底\n")
                .turned(degrees);
        assertThat(text(page)).isEqualTo("| 任务 | 单位 | 时限 |\n| 修路 | 县交通局 | 6月底 |\n");
    }

    @Test
    void barsAsThinAsLinesAndFramesAreLines() throws Unreadable, IOException {
        var page = new PdfDrawing();
        for (int x : new int[] {90, 190, 290, 390}) {
            page.bar(x, 660, 1, 60);
        }
        page.frame(90, 660, 300, 60).bar(90, 690, 300, 1);
        page.write(HEAD + "100,670 修路|200,670 县交通局|300,670 6月底\n");
        assertThat(text(page)).isEqualTo("| 任务 | 单位 | 时限 |\n| 修路 | 县交通局 | 6月底 |\n");
    }

    @Test
    void aTableOpenAtItsSidesEndsWithItsLines() throws Unreadable, IOException {
        var page = new PdfDrawing();
        for (int y : new int[] {720, 690, 660}) {
            page.line(90, y, 390, y);
        }
        page.line(190, 720, 190, 660).line(290, 720, 290, 660);
        page.write(HEAD + "100,670 修路|200,670 县交通局|300,670 6月底\n");
        assertThat(text(page)).isEqualTo("| 任务 | 单位 | 时限 |\n| 修路 | 县交通局 | 6月底 |\n");
    }

    @Test
    void aRowThatThePageEndsWithinIsOneAndTheHeadIsSaidOnce() throws Unreadable, IOException {
        var first = columns(720, 630)
                .line(90, 720, 390, 720)
                .line(90, 690, 390, 690)
                .write(HEAD + """
                100,670 修建示例县乡道|200,670 县交通|300,670 6月底
                90,40 — 1 —
                """);
        var second = grid(720, 690, 660, 630).write(HEAD + """
                100,670 路|200,670 局
                100,640 治水|200,640 县水利局|300,640 9月底
                90,40 — 2 —
                """);
        assertThat(text(first, second)).isEqualTo("""
                | 任务 | 单位 | 时限 |
                | 修建示例县乡道路 | 县交通局 | 6月底 |
                | 治水 | 县水利局 | 9月底 |
                """);
    }

    @Test
    void aCellOverSeveralRowsGoesOnBehindThePage() throws Unreadable, IOException {
        assertThat(text(
                        merged(),
                        grid(720, 690, 660).write("200,700 县住建局|300,700 8月底\n100,670 治水|200,670 县水利局|300,670 9月底\n")))
                .isEqualTo("""
                | 任务 | 单位 | 时限 |
                | 修路 | 县交通局 | 6月底 |
                | 修路 | 县财政局 | 9月底 |
                | 修路 | 县住建局 | 8月底 |
                | 治水 | 县水利局 | 9月底 |
                """);
    }

    @Test
    void spaceBelowTheLastRowIsNoneOfItThoughThePageEndsThere() throws Unreadable, IOException {
        var first = columns(720, 630).write(HEAD + "100,670 修路|200,670 县交通局|300,670 6月底\n");
        for (int y : new int[] {720, 690, 660}) {
            first.line(90, y, 390, y);
        }
        var second =
                grid(720, 690).line(90, 660, 390, 660).line(90, 690, 90, 660).line(390, 690, 390, 660);
        second.write("100,700 治水|200,700 县水利局|300,700 9月底\n");
        assertThat(text(first, second)).isEqualTo("""
                | 任务 | 单位 | 时限 |
                | 修路 | 县交通局 | 6月底 |
                | 治水 | 县水利局 | 9月底 |
                """);
    }

    @Test
    void aFrameAroundTextIsNoTable() throws Unreadable, IOException {
        var page = new PdfDrawing()
                .frame(80, 600, 400, 150)
                .line(90, 690, 390, 690)
                .write("100,700 示例县文件\n100,670 各乡镇人民政府：\n");
        assertThat(text(page)).isEqualTo("示例县文件\n各乡镇人民政府：\n");
    }

    @Test
    void aDrawingOfVeryManyLinesIsNoTableAndTakesNoLonger() throws Unreadable, IOException {
        var page = new PdfDrawing();
        IntStream.range(0, 30_000).forEach(n -> page.line(50 + n % 500, 100, 50 + n % 500, 500));
        page.write("100,700 示例县文件\n");
        assertThat(text(page)).isEqualTo("示例县文件\n");
    }

    @Test
    void fieldsOfVeryManyLinesAreADrawing() throws Unreadable, IOException {
        var page = new PdfDrawing();
        IntStream.range(0, 100)
                .forEach(n -> page.line(50 + 5 * n, 100, 50 + 5 * n, 600).line(50, 100 + 5 * n, 545, 100 + 5 * n));
        page.write("100,700 示例县文件\n100,400 图\n");
        assertThat(text(page)).isEqualTo("示例县文件\n图\n");
    }

    @Test
    void partsOfCharactersAreTheCharactersThatThePageShows() throws Unreadable, IOException {
        String parts = "⽤⼯⻢⻓⺟⼀";
        assertThat(parts.chars()
                        .mapToObj(c -> String.valueOf(Radicals.plain((char) c)))
                        .collect(Collectors.joining()))
                .isEqualTo("用工马长母一");
        assertThat(text(new PdfDrawing().write("100,700 采⽤⼯程\n"))).isEqualTo("采用工程\n");
    }
}
