package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class TablePlaceTest {
    private static final String TWO_SHEETS = "重点工作\n| 序号 | 事项 |\n| 1 | 修好示例路 |\n指标\n示例清单\n| 名称 | 目标 |\n";

    @Test
    void aPlaceIsACellOfItsSheet() {
        assertThat(at("修好")).contains(new TablePlace("重点工作", 2, "B"));
        assertThat(at("1 |")).contains(new TablePlace("重点工作", 2, "A"));
        assertThat(at("目标")).contains(new TablePlace("示例清单", 1, "B"));
    }

    @Test
    void aPlaceOutsideATableIsNoCell() {
        assertThat(at("指标")).isEmpty();
        assertThat(TablePlace.of("示例.xlsx", TWO_SHEETS, TWO_SHEETS.length())).isEmpty();
    }

    @Test
    void aRowOfOneCellHasNoColumnAndADocumentHasNoCells() {
        assertThat(TablePlace.of("x.CSV", "| 示例清单 |\n", 3)).contains(new TablePlace("", 1, ""));
        assertThat(TablePlace.of("x.docx", TWO_SHEETS, 8)).isEmpty();
    }

    @Test
    void columnsAreCountedOnBehindTheAlphabet() {
        String wide = "| " + "x | ".repeat(28) + "\n";
        assertThat(TablePlace.of("x.csv", wide, wide.lastIndexOf('x'))).contains(new TablePlace("", 1, "AB"));
    }

    private static Optional<TablePlace> at(String words) {
        return TablePlace.of("示例.xlsx", TWO_SHEETS, TWO_SHEETS.indexOf(words));
    }
}
