package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Titles that ran into the letterhead before and the sentence behind them. */
class FlatTitlesTest {
    private static final String BODY =
            "一、强化管理。建立健全各项制度，定期开展检查，及时通报结果，逐项抓好落实，确保各项任务按期完成。二、优化服务。简化流程，压缩时间，提高效率，方便群众办事，做到事事有着落，件件有回音，让群众少跑腿、数据多跑路。";

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            内部事项青岭集团部门文件营销〔2031〕5号青岭集团营销部关于印发《2031年数据应用重点工作安排》的通知各分公司： | 青岭集团营销部关于印发《2031年数据应用重点工作安排》的通知
            2031年计量工作安排 | 2031年计量工作安排
            附件2青岭市推动城乡绿色发展若干措施(征求意见稿)为提升发展水平，制定如下措施。 | 青岭市推动城乡绿色发展若干措施(征求意见稿)
            附件12031年配网攻坚行动方案为提升水平，制定本方案。 | 2031年配网攻坚行动方案
            青岭市住建局公文稿纸青岭市住建局青岭市住建局关于商请会签《工作方案(2031-2033年)》的函市工信局、市公安局： | 青岭市住建局关于商请会签《工作方案(2031-2033年)》的函
            青岭市住建局青岭市住建局关于开展安全检查的通知各区住建局： | 青岭市住建局关于开展安全检查的通知
            青岭市三年行动方案根据有关要求，制定本方案。 | 青岭市三年行动方案
            """)
    void areFoundWithoutWhatStandsAroundThem(String opening, String title) {
        var found = DocumentReader.plain().readText(opening + BODY).header().title();
        assertThat(Objects.requireNonNull(found).value()).isEqualTo(title);
    }

    @Test
    void withThemAWorkPlanIsToldWithoutAnyUnit() {
        assertThat(DocumentReader.plain()
                        .readText("2031年计量工作安排" + BODY)
                        .verdict()
                        .isPlan())
                .isTrue();
    }

    @Test
    void aTitleMayBreakBehindAWordThatIsAKindOfDocument() {
        var found = DocumentReader.plain()
                .readText("青岭市人民政府关于同意建立青岭市职业教育工作\n联席会议制度的批复\n市教育局：\n你局请示收悉。现批复如下：\n一、同意建立联席会议制度。\n")
                .header()
                .title();
        assertThat(Objects.requireNonNull(found).value()).endsWith("联席会议制度的批复");
    }
}
