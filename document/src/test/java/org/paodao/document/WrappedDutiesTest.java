package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Brackets without a label that say who does it, broken over lines of any length. */
class WrappedDutiesTest {
    private static final String TEXT = """
            青岭省湿地修复实施意见
            一、修复湿地。
            因地制宜修复湿地，
            补种水生植物。
            〔省林草局、省
            水利厅、省发展
            改革委等按职责分工负责，各市、县（市、区）人民政府负责落实。以下均需各市人民政府落实，
            不再列出〕
            二、监测水质。
            每月监测。
            （省生态环
            境厅、省
            水利厅等按职责
            分工负责）
            三、加强组织。
            （各相关部门按职责分工负
            责）
            """;

    private static List<DraftItem> items() {
        return DocumentReader.plain().readText(TEXT).items();
    }

    private static List<String> units(DraftItem item) {
        return item.units().stream().map(unit -> unit.value().name()).toList();
    }

    @Test
    void aNameThatALineBreaksIsWhole() {
        assertThat(items())
                .extracting(WrappedDutiesTest::units)
                .containsExactly(
                        List.of("省林草局", "省水利厅", "省发展改革委", "各市、县（市、区）人民政府"),
                        List.of("省生态环境厅", "省水利厅"),
                        List.of("各相关部门"));
    }

    @Test
    void whatIsQuotedCoversTheBreakOfTheLine() {
        var monitors = items().get(1).units().getFirst();
        assertThat(monitors.range().of(TEXT)).isEqualTo("省生态环\n境厅");
    }
}
