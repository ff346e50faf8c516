package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023年12月底前完成主体工程。 | 2023-12-31
            2024年2月底前完成。 | 2024-02-29
            6月底前出台细则，9月底前完成试点，年底前全面推开。 | 2023-06-30 2023-09-30 2023-12-31
            12月31日前完成整改。 | 2023-12-31
            力争三季度末前开工。 | 2023-09-30
            上半年完成立项，下半年开工。 | 2023-06-30 2023-12-31
            年内建成投用。 | 2023-12-31
            到2025年，建成示范点。 | 2025-12-31
            到2025年底，建成示范点。 | 2025-12-31
            “十四五”期末达到平均水平，“十五五”期间翻番。 | 2025-12-31 2030-12-31
            十四五期间，全面提升。 | 2025-12-31
            2025年实现全面改造。 | 2025-12-31
            2025年底前，实现全覆盖；2027年基本建成。 | 2025-12-31 2027-12-31
            今年底前完成；明年一季度前验收。 | 2023-12-31 2024-03-31
            2024年一季度前启动，5月前完成摸底，11月中旬前验收。 | 2024-03-31 2024-05-31 2024-11-20
            到2025年、2030年、2035年分别达到三步目标。 | 2025-12-31 2030-12-31 2035-12-31
            2023—2025年，每年新建公园。 | 2025-12-31
            2.2024年6月底前建成平台。 | 2024-06-30
            二〇二四年底前完成。 | 2024-12-31
            （完成时限：2023年10月） | 2023-10-31
            （市教育局、市公安局；2023年12月） | 2023-12-31
            （完成时限：按月推进） | open
            （11月10日前报送） | 2023-11-10
            完成时间：12月；责任人另定。 | 2023-12-31
            每年11月30日前报送总结。 | every
            每季度末月25日前报送进展。 | every
            利用三年左右时间培育骨干企业。 | open
            5年内全部完成改造。 | open
            在本办法印发之日起30日内制定细则。 | open
            该项工作列入清单（长期坚持）。 | open
            每年11月30日前开展一次演练，长期坚持。 | every open
            零就业家庭动态清零。长期坚持。 | open
            摸清底数，按季度推进。 | open
            （区委宣传部，持续开展） | open
            11月中旬前完成调整，12月上旬组织验收。 | 2023-11-20 2023-12-10
            持续推进改革，不断深化，持续推进。 | ''
            完成时间：2024年年底 | 2024-12-31
            今年年底前建成；2024年年底前验收。 | 2023-12-31 2024-12-31
            即日起至2023年12月20日开展集中整治。 | 2023-12-20
            （州商务局、昆明海关驻某办事处，12月） | 2023-12-31
            （州商务局、州贸促会；全年） | 2023-12-31
            2024年第一季度先行预支指标13万亩，三季度围绕零售餐饮发放2亿元消费券。 | 2024-03-31 2024-09-30
            对招聘毕业年度内高校毕业生的企业，按实际人数减税。 | ''
            对用于技术改造的年内新增贷款给予贴息。 | ''
            加固水库12座，其中2024年完成5座、2025年完成7座。 | 2024-12-31 2025-12-31
            """)
    void inRunningText(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "自2023年1月1日起施行，有效期至2025年12月31日。",
                "2023年1月1日至12月31日，停产企业可安排培训。",
                "2022年，全区新增企业。2021年以来，经济持续向好。",
                "实施《某地2023—2025年行动计划》，比2020年下降。",
                "截至2022年底，已经建成。",
                "2023年11月2日",
                "组织2023年度考核，开展年底考核，持续推进改革。",
                "执行2023年版目录，落实三年行动计划，做好15年规划。",
                "自受理之日起5日内办结。",
                "2024年春节前后慰问，2024年汛期安全度汛。",
                "从2024年起连续安排资金。",
                "某发〔2023〕12号，12月份的数据，三季度报表。"
            })
    void datesThatAreNoDeadlines(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026年12月 | 2026-12-31
            2026.12 | 2026-12-31
            2026-02-15 | 2026-02-15
            2026/6 | 2026-06-30
            2026-12-31 00:00:00 | 2026-12-31
            全年 | 2023-12-31
            12月 | 2023-12-31
            6月底 | 2023-06-30
            年底前 | 2023-12-31
            三季度 | 2023-09-30
            2023年3月-2024年10月 | 2024-10-31
            持续推进 | open
            长期 | open
            常年 | open
            按月推进 | open
            11月10日前报送 | 2023-11-10
            每月5日前 | every
            """)
    void inAColumn(String cell, String expected) {
        var text = Text.of(cell);
        assertThat(brief(Deadlines.cell(text, text.all(), Issue.in(2023)))).isEqualTo(expected);
    }

    @Test
    void theLastDayIsTheMainOne() {
        var text = Text.of("2025年底前建成，其中一期2024年6月底前建成。");
        var main = Deadlines.in(text, text.all(), Issue.in(2023)).stream()
                .filter(found -> found.value().main())
                .map(found -> found.value().text())
                .toList();
        assertThat(main).containsExactly("2025年底前");
    }

    @Test
    void whatComesRoundIsSaidBeforeWhatGoesOn() {
        var text = Text.of("每年11月30日前开展一次演练，长期坚持。");
        var main = Deadlines.in(text, text.all(), Issue.in(2023)).stream()
                .filter(found -> found.value().main())
                .map(found -> found.value().text())
                .toList();
        assertThat(main).containsExactly("每年11月30日前");
    }

    @Test
    void aLabelEndsWithItsBracket() {
        var text = Text.of("〔牵头单位：区司法局；完成时限：持续推进〕");
        assertThat(Deadlines.in(text, text.all(), Issue.in(2023)))
                .extracting(found -> found.value().text())
                .containsExactly("持续推进");
    }

    @Test
    void aLabelEndsWhereTheNextOneStands() {
        var text = Text.of("整改时限：立行立改，长期坚持\n牵头单位：市住建局\n责任单位：市财政局");
        assertThat(Deadlines.in(text, text.all(), Issue.in(2023)))
                .extracting(found -> found.value().text())
                .containsExactly("立行立改，长期坚持");
    }

    @Test
    void withoutAYearAMonthSaysNothing() {
        var text = Text.of("6月底前完成。");
        assertThat(Deadlines.in(text, text.all(), Issue.in(0))).isEmpty();
    }

    @Test
    void theTextIsQuotedAsPrinted() {
        var text = Text.of("工程应于２０２３年\n12月底前完成");
        var found = Deadlines.in(text, text.all(), Issue.in(2023)).getFirst();
        assertThat(found.value().text()).isEqualTo("２０２３年12月底前");
        assertThat(found.range().of(text.raw())).isEqualTo("２０２３年\n12月底前");
    }

    private static String read(String raw) {
        var text = Text.of(raw);
        return brief(Deadlines.in(text, text.all(), Issue.in(2023)));
    }

    private static String brief(List<Found<Deadline>> found) {
        return found.stream().map(one -> brief(one.value())).collect(Collectors.joining(" "));
    }

    private static String brief(Deadline deadline) {
        return switch (deadline.kind()) {
            case DATED -> String.valueOf(deadline.date());
            case RECURRING -> "every";
            case OPEN -> "open";
        };
    }
}
