package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A list has its title in a row above the heads of its columns, and with it the year of its deadlines. */
class TableTitleTest {
    private static final String ROWS = "序号\t工作任务\t牵头单位\t完成时限\n1\t推进示例园区建设\t区经信局\t三季度\n2\t建成示例学校\t区教育局\t6月底前\n";

    @ParameterizedTest
    @ValueSource(strings = {"示例区2026年重点工作任务分解表\t\t\t\n", "示例区2026年重点工作任务分解表\t示例区2026年重点工作任务分解表\t\t\n"})
    void aRowOfItsOwnAboveTheHeadsIsTheTitle(String title) throws Unreadable {
        DraftPlan plan = read(title + ROWS);
        assertThat(Objects.requireNonNull(plan.header().title()).value()).isEqualTo("示例区2026年重点工作任务分解表");
        assertThat(plan.items()).hasSize(2);
        assertThat(plan.items().stream()
                        .flatMap(item -> item.deadlines().stream())
                        .map(deadline -> deadline.value().date())
                        .toList())
                .isEqualTo(List.of(LocalDate.of(2026, 9, 30), LocalDate.of(2026, 6, 30)));
    }

    @Test
    void theBlankBeforeTheYearInItsBracketPartsNoTitle() throws Unreadable {
        var title = read("示例区湿地修复三年行动计划（2031-2033 年）\n" + ROWS).header().title();
        assertThat(Objects.requireNonNull(title).value()).isEqualTo("示例区湿地修复三年行动计划（2031-2033 年）");
    }

    @Test
    void aRowThatSaysMoreOrNoKindOfDocumentIsNone() throws Unreadable {
        assertThat(read(ROWS).header().title()).isNull();
        assertThat(read("填报单位：区经信局\t\t\t\n" + ROWS).header().title()).isNull();
    }

    private static DraftPlan read(String text) throws Unreadable {
        return DocumentReader.plain().read(text.getBytes(StandardCharsets.UTF_8), "list.txt");
    }
}
