package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stretches of time, feasts, rounds and hours in a document of 2031. */
class CalendarFormsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            第一阶段（2031年3月1日—4月30日）。开展自查。 | 2031-04-30
            宣传发动阶段（3月至4月）。张贴公告。 | 2031-04-30
            攻坚阶段：2031年5月至9月。 | 2031-09-30
            （县应急局牵头，3月底前取得成果，4月至10月深化提升） | 2031-03-31 2031-10-31
            2031年3月至5月，开展拉网排查。 | 2031-05-31
            3—5月开展拉网排查。 | 2031-05-31
            一至三季度组织巡查。 | 2031-09-30
            自2031年3月1日起至2031年6月30日止开展整治。 | 2031-06-30
            自3月起至年底，开展整治。 | 2031-12-31
            2031年11月至次年3月开展冬修。 | 2032-03-31
            2031年11月-2032年3月，组织冬修。 | 2032-03-31
            11月至3月，组织冬修。 | 2032-03-31
            6月1日至15日，组织演练。 | 2031-06-15
            （区城管局牵头，6月—9月） | 2031-09-30
            （区城管局负责；9月） | 2031-09-30
            平台投入使用（6月）。 | 2031-06-30
            3月：排查；9月：验收。 | 2031-03-31 2031-09-30
            一季度：排查。四季度：验收。 | 2031-03-31 2031-12-31
            不迟于10月31日办结。 | 2031-10-31
            12月31日24时前报齐。 | 2031-12-31
            6月30日17:30前报齐。 | 2031-06-30
            截止2031年12月底，管网全面建成。 | 2031-12-31
            2031年度完成投资5亿元。 | 2031-12-31
            夜间开放。全年举办灯会10场。 | 2031-12-31
            """)
    void endWhereTheirSecondPartDoes(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            国庆节前完成亮化。 | 2031-09-30
            力争“五一”前开园。 | 2031-04-30
            中秋节前完成检修。 | 2031-09-30
            2032年春节前全部清偿。 | 2032-02-10
            2032年元旦前完成检修。 | 2031-12-31
            春节前完成慰问。 | open
            """)
    void feastsAreDueOnTheirEve(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"每年10月开展评估。", "每季度末报送进展。", "每月25日报送台账。", "每周五前报送台账。", "每半年督查一次。", "每季度召开一次例会。"})
    void whatComesRoundHasNoDay(String text) {
        assertThat(read(text)).isEqualTo("every");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2031年3月1日至4月30日 | 2031-04-30
            3-5月 | 2031-05-31
            自2031年3月起至2031年12月止 | 2031-12-31
            3月下旬至10月 | 2031-10-31
            2031年全年 | 2031-12-31
            二〇三一年六月底前 | 2031-06-30
            10月中旬 | 2031-10-20
            立行立改 | open
            即日起 | open
            """)
    void inAColumn(String cell, String expected) {
        var text = Text.of(cell);
        assertThat(brief(Deadlines.cell(text, text.all(), Issue.in(2031)))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031年1—5月，全市完成投资20亿元。",
                "1至5月，增加值同比增长5%。",
                "一季度，全县生产总值同比增长5%。",
                "2031年3月1日至5月1日期间购车者可获补贴。",
                "在2031年6月30日前注册的企业可以申请。",
                "自2031年1月1日起至2032年12月31日止有效。",
                "国庆、中秋期间加强值守，春节前后组织慰问。",
                "每月发放补助500元。"
            })
    void whatIsToldOrGrantedIsNoDeadline(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aStretchIsQuotedWhole() {
        var text = Text.of("2031年3月\n至5月，开展排查。");
        var found = Deadlines.in(text, text.all(), Issue.in(2031)).getFirst();
        assertThat(found.value().text()).isEqualTo("2031年3月至5月");
        assertThat(found.range().of(text.raw())).isEqualTo("2031年3月\n至5月");
    }

    @ParameterizedTest
    @ValueSource(strings = {"完成日期", "截止时间", "办理期限", "序时进度", "时间进度", "预计完成时间"})
    void furtherLabelsAnnounceADay(String label) {
        assertThat(read("责任单位：市教育局；" + label + "：6月")).isEqualTo("2031-06-30");
    }

    private static String read(String raw) {
        var text = Text.of(raw);
        return brief(Deadlines.in(text, text.all(), Issue.in(2031)));
    }

    private static String brief(List<Found<Deadline>> found) {
        return found.stream()
                .map(Found::value)
                .map(deadline -> switch (deadline.kind()) {
                    case DATED -> String.valueOf(deadline.date());
                    case RECURRING -> "every";
                    case OPEN -> "open";
                })
                .collect(Collectors.joining(" "));
    }
}
