package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines of a web site that stand above the title of a document copied from it. */
class SiteLinesTest {
    private static final String TITLE = "青岭市人民政府办公室关于印发《青岭市支持小微企业行动计划》的通知";
    private static final String TASK = "\n一、降低用房成本。新增用房3万平方米。（牵头单位：市经信局；责任单位：市财政局）\n";

    @ParameterizedTest
    @ValueSource(
            strings = {"政策解读\n政策原文\n", "政策文件\n青岭\n", "青岭市\n", "政府信息公开\n通知公告\n青岭\n", "返回主站\n", "返回首页 ", "网站首页\n长者模式\n"})
    void areNoPartOfTheTitleAndDoNotTellWhatItIs(String above) {
        DraftPlan plan = DocumentReader.plain().readText(above + TITLE + TASK);
        assertThat(Objects.requireNonNull(plan.header().title()).value()).isEqualTo(TITLE);
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items()).hasSize(1);
    }

    @Test
    void linksBelowATitleAreNoPartOfIt() {
        DraftPlan plan = DocumentReader.plain().readText(TITLE + "\n相关链接:\n《青岭市支持小微企业行动计划》政策解释\n\n各县人民政府：" + TASK);
        assertThat(Objects.requireNonNull(plan.header().title()).value()).isEqualTo(TITLE);
    }

    @Test
    void yearsInALineOfTheirOwnBelongToTheTitle() {
        DraftPlan plan = DocumentReader.plain().readText("附件\n\n青岭市苗木产业三年行动计划\n\n（2031-2033年）\n\n为加快发展，制定本计划。" + TASK);
        assertThat(Objects.requireNonNull(plan.header().title()).value()).isEqualTo("青岭市苗木产业三年行动计划（2031-2033年）");
    }

    @Test
    void aDateAloneBelowTheTitleIsThatOfThePage() {
        var page = DocumentReader.plain().readText(TITLE + "\n2031-03-26\n青岭市人民政府办公室\n各县人民政府：" + TASK);
        assertThat(page.header().dates())
                .extracting(Found::value)
                .containsExactly(new Header.RoleDate(Header.DateRole.PUBLISHED, LocalDate.of(2031, 3, 26)));
        var signed =
                DocumentReader.plain().readText(TITLE + "\n2031-03-26\n各县人民政府：" + TASK + "青岭市人民政府办公室\n2031年3月20日\n");
        assertThat(signed.header().dates())
                .extracting(Found::value)
                .containsExactly(new Header.RoleDate(Header.DateRole.SIGNED, LocalDate.of(2031, 3, 20)));
    }

    @Test
    void aTitleThatIsOfAnInterpretationStaysOne() {
        DraftPlan plan = DocumentReader.plain().readText("政策解读\n《青岭市支持小微企业行动计划》政策解读" + TASK);
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void anInterpretationThatSaysSoInItsFirstSentenceIsNoPlan() {
        DraftPlan plan = DocumentReader.plain().readText("""
                        2031年3月28日,青岭县人民政府印发了《2031年政府工作报告目标任务分工方案》(青政字〔2031〕5号,以下简称《方案》),现将主要内容解读如下:
                        一、出台背景
                        为抓好落实,形成了《方案》。
                        二、主要内容
                        各责任单位要高度重视。
                        """);
        assertThat(plan.verdict().isPlan()).isFalse();
        assertThat(plan.items()).isEmpty();
    }

    @Test
    void aTableOfHowFarThingsAreIsNoPlan() {
        assertThat(DocumentReader.plain().readText("""
                                青岭县2031年民生实事项目进展情况表(截至9月底)
                                | 序号 | 项目内容 | 进展情况 | 责任单位 |
                                | 1 | 新建公园3座。 | 建成2座。 | 县住建局 |
                                | 2 | 新增公交线路3条。 | 新增4条。 | 县交通局 |
                                """).items()).isEmpty();
    }

    @Test
    void practicalMattersForThePeopleAreAPlanWithoutAnyUnit() {
        assertThat(DocumentReader.plain()
                        .readText("教育局2031年为民办实事\n1.完成两所幼儿园改扩建。\n2.开工建设新城小学。\n3.装备达标学校增至12所。\n")
                        .items())
                .hasSize(3);
    }
}
