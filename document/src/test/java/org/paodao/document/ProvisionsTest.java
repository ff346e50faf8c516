package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.UnitMention.Role;

/** What a paper says of conditions, papers and measures, or says a second time, gives nobody a task. */
class ProvisionsTest {
    private static final String HEAD = "示例市2031年促进消费若干措施\n";
    private static final String MEASURES =
            "一、主要措施\n（一）发放购车补贴。对购买新车的给予补贴。（责任单位：市商务局）\n（二）开展家电下乡。组织二十场活动。（责任单位：市商务局、市财政局）\n";

    private static List<DraftItem> items(String text) {
        return DocumentReader.plain().readText(HEAD + text).items();
    }

    private static List<String> titles(String text) {
        return items(text).stream().map(item -> item.title().value()).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"申请条件", "补贴标准", "补贴资金来源", "补贴申请应提交材料", "申请补贴所需提交的材料", "补贴申请程序", "其他情形", "支持对象和条件"})
    void conditionsAndPapersOfASubsidyAreNoTasks(String part) {
        assertThat(titles(MEASURES + "二、" + part + "\n（一）申请人户籍在本市。\n（二）身份证明及银行卡。\n"))
                .containsExactly("发放购车补贴", "开展家电下乡");
    }

    @ParameterizedTest
    @ValueSource(strings = {"完善补贴标准", "规范申报程序", "落实奖励政策"})
    void workOnThemIsATask(String part) {
        assertThat(titles("一、" + part + "\n（一）开展一次清理。\n（二）公布一张清单。\n")).hasSize(2);
    }

    @Test
    void whoDoesThemMakesThemTasksAllTheSame() {
        assertThat(titles(MEASURES + "二、申请程序\n（一）公布办事指南。（责任单位：市商务局）\n（二）开通网上窗口。（责任单位：市数据局）\n"))
                .hasSize(4);
    }

    @Test
    void anAnnexOfMeasuresHasNoTasks() {
        String text =
                "一、开展自评\n二、开展考核\n附件：示例医院绩效考核指标\n\n附件\n示例医院绩效考核指标\n一级指标\n|\n指标性质\n|\n一、质量\n|\n1.门诊人次比\n|\n定量\n|\n2.住院天数\n|\n定量\n|\n";
        assertThat(titles(text)).containsExactly("开展自评", "开展考核");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加大组织保障力度", "认真抓好组织实施", "强化组织保障措施", "配套措施"})
    void organisingIsASafeguardHoweverItIsCalled(String part) {
        assertThat(titles("一、建设示例平台\n二、建设示例仓库\n三、" + part + "\n（一）建立制度。各地要建立制度。\n（二）开展培训。各地要开展培训。\n"))
                .containsExactly("建设示例平台", "建设示例仓库");
    }

    @Test
    void anAnnexThatNamesEachMeasureAgainTellsNoneTwice() {
        String body = "一、实行示例补贴政策。发放补贴。（责任单位：市财政局、市住建局）\n二、优化公积金使用政策。提高额度。（责任单位：市公积金中心）\n三、解决子女入学问题。统筹学位。（责任单位：市教育局）\n";
        String annex =
                "附件\n办理细则\n一、实行示例补贴政策（责任单位：市财政局）\n先缴后补。\n二、优化公积金使用政策（责任单位：公积金中心）\n自下月执行。\n三、解决子女入学问题（责任单位：市教育局）\n就近入学。\n";
        var items = items(body + annex);
        assertThat(items).hasSize(3);
        assertThat(names(items.getFirst(), Role.RESPONSIBLE)).containsExactly("市财政局", "市住建局");
        assertThat(items(body + annex.replace("教育局", "体育局")))
                .as("one that names somebody new is no mere repetition")
                .hasSize(6);
    }

    @Test
    void numbersOfTwoDigitsNeedNoSignBehindThem() {
        assertThat(titles("01推行购房补贴。按面积给予补贴。〔责任单位：市财政局〕02支持生育家庭。给予一次补助。〔责任单位：市民政局〕\n03推进以旧换新。收购旧房。〔责任单位：市住建局〕\n"))
                .containsExactly("推行购房补贴", "支持生育家庭", "推进以旧换新");
    }

    @Test
    void yearsAndAmountsAreNoSuchNumbers() {
        assertThat(titles("一、建设平台。投入01万元，02个点。\n二、建设仓库。建成03年开工的项目。\n")).hasSize(2);
    }
}
