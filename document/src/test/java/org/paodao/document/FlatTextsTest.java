package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that lost their line breaks, so that headings, numbers and labels run into each other, say what they said before. */
class FlatTextsTest {
    @ParameterizedTest
    @MethodSource("org.paodao.document.Excerpts#inSentences")
    void linesThatRunIntoEachOtherSayTheSame(String name) {
        assertThat(items(Excerpts.flat(name, ""))).isEqualTo(items(Excerpts.text(name)));
    }

    @ParameterizedTest
    @MethodSource("org.paodao.document.Excerpts#inSentences")
    void linesPartedByABlankSayTheSame(String name) {
        assertThat(items(Excerpts.flat(name, " "))).isEqualTo(items(Excerpts.text(name)));
    }

    @Test
    void wordsThatLookLikeNumbersAreNone() {
        String text = "某市2031年任务分工一、统一、规范推进。统筹图1、图2所列事项。（市某局负责）二、加强管理。实行统一、公开的标准。（市某局负责）三、强化督查，"
                + "对第一、第二季度的工作开展检查，见附件1、附件2，逐一、逐项落实到位，确保各项任务按期完成。（市某局负责）";
        assertThat(DocumentReader.plain().readText(text).items())
                .extracting(item -> String.join("/", item.path()))
                .containsExactly("一", "二", "三");
    }

    /** A text without line breaks that a program broke at a width keeps a break where a line happened to end with a sentence. */
    @Test
    void aFewBreaksThatWereLeftByChancePartNothing() {
        var tasks = new StringBuilder("青岭县治水意见青政发〔2031〕6号各乡镇人民政府：现提出以下意见。一、总体要求落实部署。二、重点任务");
        for (int i = 1; i <= 24; i++) {
            tasks.append(i)
                    .append(".治理河段。")
                    .append("清淤护岸，绿化两岸，巡查到位，责任到人，".repeat(5))
                    .append("按期完成。");
        }
        String flat = tasks.toString();
        int third = flat.indexOf("。", flat.length() / 3) + 1;
        int half = flat.indexOf("。", flat.length() * 2 / 3) + 1;
        String broken = flat.substring(0, third) + "\n" + flat.substring(third, half) + "\n" + flat.substring(half);
        assertThat(items(flat)).hasSize(24);
        assertThat(items(broken)).isEqualTo(items(flat));
    }

    /** The end of an enumeration that is always the same is no running head, though it fills a line of its own. */
    @Test
    void theSameEndOfManyEnumerationsIsPartOfThem() {
        String task = "（%s）治理河段。清淤护岸，绿化两岸，巡查到位，责任到人，定期\n通报。\n牵头单位：县水利局\n参与单位：县级有关部门，各乡镇政府、青岭示范区、高新区、白石\n新区管理委员会\n";
        String text = "青岭县治水意见\n一、重点任务\n" + task.formatted("一") + task.formatted("二") + task.formatted("三")
                + task.formatted("四") + task.formatted("五");
        assertThat(DocumentReader.plain().readText(text).items())
                .hasSize(5)
                .allSatisfy(item -> assertThat(item.units())
                        .extracting(unit -> unit.value().name())
                        .contains("白石新区管理委员会"));
    }

    private static List<String> items(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }
}
