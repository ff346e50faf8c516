package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two tasks under one number of a table whose cells came to stand on lines or behind each other. */
class SeveralTasksTest {
    private static final List<String> CELLS = List.of(
            "序号",
            "工作任务",
            "责任单位",
            "完成时限",
            "1",
            "建成示范农田3万亩",
            "县农业农村局",
            "6月底",
            "加固水库2座",
            "县水利局",
            "9月底",
            "2",
            "修订应急办法",
            "县应急局",
            "11月底",
            "3",
            "开展应急演练",
            "县应急局",
            "12月底");

    private static List<String> said(String between) {
        String text = "青岭县2031年重点任务分解表" + between + String.join(between, CELLS);
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> item.title().value() + " "
                        + item.units().getFirst().value().name() + " "
                        + item.deadlines().getFirst().value().date())
                .toList();
    }

    @Test
    void eachIsAnItemWhereEveryCellIsALine() {
        assertThat(said("\n\n"))
                .containsExactly(
                        "建成示范农田3万亩 县农业农村局 2031-06-30",
                        "加固水库2座 县水利局 2031-09-30",
                        "修订应急办法 县应急局 2031-11-30",
                        "开展应急演练 县应急局 2031-12-31");
    }

    @Test
    void eachIsAnItemWhereTheTableIsOneLine() {
        assertThat(said(" ")).isEqualTo(said("\n\n"));
    }
}
