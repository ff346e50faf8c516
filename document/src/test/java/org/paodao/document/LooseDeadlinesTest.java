package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Loosely worded times in a document of 2031, and what only sounds like one. */
class LooseDeadlinesTest {
    private static final LocalDate ISSUED = LocalDate.of(2031, 7, 10);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            上半年推出线路3条，接待游客同比增长15%。 | 2031-06-30
            年内推出线路3条。 | 2031-12-31
            项目开工率、入统率2031年第三季度分别达到70%、50%。 | 2031-09-30
            提前批项目三季度全部开工。 | 2031-09-30
            四季度再推出线路2条。 | 2031-12-31
            前三季度完成投资的75%。 | 2031-09-30
            2035年公共机构人均能耗分别比2030年降低10%。 | 2035-12-31
            2035年设区市基本建成分类处理系统，回收体系进一步完善。 | 2035-12-31
            2031年关闭退出煤矿共9处。 | 2031-12-31
            2032年，选取三所卫生院试点。 | 2032-12-31
            争取3月初步完成整改目标。 | 2031-03-31
            实施品质提升工程，2031年-2032年累计完成项目240项。 | 2032-12-31
            前三个季度，新建泵站4座。 | 2031-09-30
            争取在前五个月开工。 | 2031-05-31
            上半年前完成选址。 | 2031-06-30
            年中完成主体工程。 | 2031-06-30
            2032年年中前建成投用。 | 2032-06-30
            9月底前后完成验收。 | 2031-09-30
            预计9月左右建成。 | 2031-09-30
            力争于10月建成通车。 | 2031-10-31
            于年内建成。 | 2031-12-31
            一季度末完成摸底。 | 2031-03-31
            本年度完成。 | 2031-12-31
            今年上半年开工，明年建成。 | 2031-06-30 2032-12-31
            2032年6月底前建成，当年年底前投用。 | 2032-06-30 2032-12-31
            全年培训5000人次。 | 2031-12-31
            6月30日（含）前报齐。 | 2031-06-30
            12月25日（星期四）前报送。 | 2031-12-25
            12月25日下班前报送。 | 2031-12-25
            6月、9月、12月底前分别完成三批。 | 2031-06-30 2031-09-30 2031-12-31
            上半年、下半年各开展一次。 | 2031-06-30 2031-12-31
            上半年建成泵站12个，下半年再建8个。 | 2031-06-30 2031-12-31
            3月完成招标，6月主体封顶，12月投用。 | 2031-03-31 2031-06-30 2031-12-31
            整改期限至2031年9月30日。 | 2031-09-30
            （责任单位：市水利局，完成时间2031年6月） | 2031-06-30
            （2031年12月，市水利局） | 2031-12-31
            （市水利局；上半年） | 2031-06-30
            【市水利局牵头，市财政局配合；2031年三季度】 | 2031-09-30
            （长期坚持，市水利局负责） | open
            （持续推进；市水利局牵头） | open
            半年内完成。 | open
            截至2031年12月底前，完成全部整治。 | 2031-12-31
            对2030年出台的政策开展评估，6月底前完成。 | 2031-06-30
            """)
    void areReadAsOfficialsMeanThem(String text, String expected) {
        assertThat(read(text, Issue.in(2031))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            每年6月底和12月底前报送。 | every
            每两个月调度一次。 | every
            每日巡查。 | every
            按月调度、按季通报。 | every every
            全年组织培训4次，每季度1次。 | 2031-12-31 every
            """)
    void whatComesRoundIsToldFromWhatIsDue(String text, String expected) {
        assertThat(read(text, Issue.in(2031))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "截至5月底，建成泵站12个。",
                "截至2031年5月，完成投资3亿元。",
                "今年1—5月，建成泵站12个。",
                "2031年1至10月，完成投资20亿元。",
                "目前已于5月底前完成选址。",
                "6月底前已全部完工。",
                "上半年推出的线路继续运营。",
                "上半年推出线路，同比增长15%。",
                "强化前期自查、年中指导、年末检查。",
                "1月份召开的全会。",
                "对2031年底前退休的人员。",
                "提前三个月完成，目前三季度任务过半。",
                "2031年中秋晚会，2031年中小学教师，年中小结。",
                "《2031年前三季度工作安排》印发。",
                "以2030年12月31日为基准日，较2031年初提高。"
            })
    void whatIsPastOrOnlyNamedIsNoDeadline(String text) {
        assertThat(read(text, Issue.in(2031))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            本月底前报送方案。 | 2031-07-31
            下个月15日前报送方案。 | 2031-08-15
            本季度末完成摸底。 | 2031-09-30
            下季度完成验收。 | 2031-12-31
            截至9月底，建成泵站12个。 | 2031-09-30
            截至6月底，实现全覆盖。 | ''
            上半年，全市新增企业500家。 | ''
            上半年推出线路3条。 | ''
            6月底，全市建成泵站12个。 | ''
            前三季度，新建泵站4座。 | 2031-09-30
            上半年前完成选址。 | 2031-06-30
            """)
    void theDayOfIssueTellsWhatIsPastAndWhichMonthIsAtHand(String text, String expected) {
        assertThat(read(text, new Issue(2031, ISSUED))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            前三季度 | 2031-09-30
            年中 | 2031-06-30
            上半年前 | 2031-06-30
            本月底前 | 2031-07-31
            按月调度 | every
            """)
    void inAColumn(String cell, String expected) {
        var text = Text.of(cell);
        assertThat(brief(Deadlines.cell(text, text.all(), new Issue(2031, ISSUED))))
                .isEqualTo(expected);
    }

    private static String read(String raw, Issue issue) {
        var text = Text.of(raw);
        return brief(Deadlines.in(text, text.all(), issue));
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
