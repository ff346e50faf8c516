package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountClaimsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            着力打造12个标志性成果，推进“1+7+N”跑道33项重点工作和“1+5+n”跑道21项重大改革。 | 12个标志性成果 33项重点工作 21项重大改革
            聚力推动45个指标逐月过半。 | 45个指标
            本方案提出六个方面28条具体措施。 | 28条具体措施
            今年共安排重点工作12项，其中产业3项。 | 重点工作12项
            重大改革事项5个。 | 重大改革事项5个
            本清单共12项。 | 清单共12项
            现印发清单（共6项）。 | 清单（共6项）
            本要点共4个方面9项任务。 | 4个方面 9项任务
            全年抓好五件大事。 | 五件大事
            今年实施2大类、8件惠民实事。 | 8件惠民实事
            报告提出了要做好的8项重点工作。 | 8项重点工作
            """)
    void whatADocumentSaysOfItself(String text, String expected) {
        assertThat(read(text)).contains(expected.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "依托4大平台、25个示范项目、80项任务清单推进。",
                "让每一项惠民政策措施见效。",
                "新建20个公园，培训300人。",
                "落实“8项重点任务”要求之外的第12项重点工作。",
                "支持企业申报项目3个，其中产业3项。"
            })
    void ordinaryCounts(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aCountInAHeadingOrAboveTheItemsSpeaksOfItsSection() {
        var plan = DocumentReader.plain().readText("""
                某区2031年工作要点
                一、总体要求
                全年完成12项重点工作。
                二、甲方面（重点打造3个标志性成果）
                1.办好夜校。（区教育局负责）
                2.修好公路。（区交通局负责）
                三、乙方面
                着力打造2个标志性成果。
                3.建好公园。推进8项重点任务。（区建设局负责）
                """);
        assertThat(plan.claims())
                .extracting(found -> found.value().scope())
                .containsExactly(List.of(), List.of("二"), List.of("三"), List.of());
    }

    @Test
    void aNumberBehindItsNounWithinATaskIsTheTasksOwn() {
        var plan = DocumentReader.plain().readText("""
                某区2031年工作要点
                全年安排重点工作2项。
                1.办好夜校。完成重点任务3项。（区教育局负责）
                2.修好公路。（区交通局负责）
                """);
        assertThat(plan.claims()).extracting(found -> found.value().text()).containsExactly("重点工作2项");
    }

    @Test
    void aBareNumberInTheBracketOfAHeadingCountsItsItems() {
        var plan = DocumentReader.plain().readText("""
                青岭市2031年重点改革任务
                一、知识产权保护方面（共2项）
                1.推行快审（3项）。（市法院负责）
                2.开展评估。（市市场监管局负责）
                二、科技金融方面（2项）
                3.设立专板。（市金融办负责）
                4.推行保险。（市金融办负责）
                """);
        assertThat(plan.claims())
                .extracting(
                        found -> found.value().text(), found -> found.value().scope())
                .containsExactly(tuple("共2项", List.of("一")), tuple("2项", List.of("二")));
    }

    @Test
    void aSectionOfATableIsCountedToo() {
        var plan = DocumentReader.plain().readText("""
                青岭市2031年改革任务清单
                一、知识产权保护方面（共2项）
                | 序号 | 改革任务 | 牵头单位 |
                | 1 | 推行快审 | 市法院 |
                | 2 | 开展评估 | 市市场监管局 |
                二、科技金融方面（共1项）
                | 序号 | 改革任务 | 牵头单位 |
                | 3 | 设立专板 | 市金融办 |
                """);
        assertThat(plan.claims())
                .extracting(
                        found -> found.value().text(), found -> found.value().scope())
                .containsExactly(tuple("共2项", List.of("一")), tuple("共1项", List.of("二")));
    }

    @Test
    void aCellThatGroupsRowsCountsThem() {
        var plan = DocumentReader.plain().readText("""
                青岭市2031年重点任务清单
                本清单共安排重点工作3项。
                | 类别 | 序号 | 事项 | 牵头单位 |
                | 一、经济发展（2项） | 1 | 推行快审 | 市法院 |
                |  | 2 | 开展评估 | 市市场监管局 |
                | 二、民生（1项） | 3 | 建设学校 | 市教育局 |
                """);
        assertThat(plan.claims())
                .extracting(
                        found -> found.value().text(),
                        found -> found.value().what(),
                        found -> found.value().scope())
                .containsExactly(
                        tuple("重点工作3项", "重点工作", List.of()),
                        tuple("2项", "重点工作", List.of("一、经济发展（2项）")),
                        tuple("1项", "重点工作", List.of("二、民生（1项）")));
    }

    @Test
    void whatHeadingsCountIsWhatTheDocumentCountsAsAWhole() {
        var plan = DocumentReader.plain().readText("""
                青岭县2031年工作要点
                全年共安排重点工作2大类、3项。
                一、稳增长（共2项）
                1.推行快审。（县法院负责）
                2.开展评估。（县市场监管局负责）
                二、惠民生（1项）
                3.设立专板。（县金融办负责）
                附件：1.重点改革任务分解表（42项）
                """);
        assertThat(plan.claims())
                .extracting(
                        found -> found.value().text(),
                        found -> found.value().what(),
                        found -> found.value().value())
                .containsExactly(
                        tuple("重点工作2大类、3项", "重点工作", 3),
                        tuple("共2项", "重点工作", 2),
                        tuple("1项", "重点工作", 1),
                        tuple("重点改革任务分解表（42项）", "重点改革任务", 42));
    }

    @Test
    void aCountThatOpensAListSpeaksOfItsSection() {
        String raw = "一、甲方面 重点打造5个标志性成果：1.做事。二、乙方面 重点打造3个标志性成果：2.做事。";
        var text = Text.of(raw);
        int second = raw.indexOf("二、");
        var sections = List.of(section("一", 0, second), section("二", second, raw.length()));
        assertThat(CountClaims.in(text, sections))
                .extracting(found -> found.value().scope())
                .containsExactly(List.of("一"), List.of("二"));
    }

    private static Section section(String number, int start, int end) {
        var title = new Found<>(number, new Range(start, start + 1), "test", 100);
        return new Section(List.of(number), title, new Range(start, end));
    }

    private static List<String> read(String raw) {
        return CountClaims.in(Text.of(raw), List.of()).stream()
                .map(found -> found.value().text())
                .toList();
    }
}
