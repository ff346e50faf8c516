package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which numbered points are tasks, and which are parts of a sentence. */
class ListedPointsTest {
    private static List<String> titles(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> item.title().value())
                .toList();
    }

    @Test
    void aPlanThatIsNamedWithinATitleIsOneEvenIfItIsOnlyAListOfPoints() {
        assertThat(titles("标题：【青岭县发展和改革局】《2031年全县城乡融合工作要点》\n(一)进城\n1.放宽落户限制。2.培训技能。\n(二)下乡\n1.引导人才下乡。\n"))
                .containsExactly("放宽落户限制", "培训技能", "引导人才下乡");
    }

    @Test
    void pointsOfASentenceAreNoTasks() {
        assertThat(titles("""
                青岭县便民服务若干措施
                一、简化手续。以下两类事项当场办结：（一）补发证照；（二）更正姓名。
                二、延长开放时间。周末照常受理。
                """)).containsExactly("简化手续", "延长开放时间");
    }

    @Test
    void whatSomebodyHasToBeIsNoTask() {
        assertThat(titles("""
                青岭县国企改革工作方案
                一、主要任务
                （一）选择试点。试点企业应具备以下条件：
                1．经营稳健。三年盈利。
                2．管理规范。制度齐全。
                （二）推广经验。总结做法。
                """)).containsExactly("选择试点", "推广经验");
    }

    @Test
    void pointsOfANoteBelowATableAreNoTasks() {
        assertThat(titles("""
                青岭县治水规划
                一、主要任务
                （一）修建水库。
                注：1.按多年平均值计算。
                2.库容按设计计算。
                （二）整修河道。
                """)).containsExactly("修建水库", "整修河道");
    }

    @Test
    void stepsThatAreNoPhasesAreTasks() {
        String head = "青岭县国企改革工作方案\n一、主要任务\n（一）完善制度。\n二、工作步骤\n";
        assertThat(titles(head + "（一）深化已有试点。调整方案。\n（二）推动企业转型升级。重构流程。\n")).containsExactly("完善制度", "深化已有试点", "推动企业转型升级");
        assertThat(titles(head + "（一）动员部署。召开会议。\n（二）推动工作。抓好落实。\n（三）总结验收。\n")).containsExactly("完善制度");
    }

    @Test
    void aNameThatBeginsWithDigitsMayFollowItsNumber() {
        assertThat(titles("青岭县人才工作方案\n9.建站项目。\n10.学者项目。\n11.121人才项目。培养10人。\n12.培训项目。\n"))
                .containsExactly("建站项目", "学者项目", "121人才项目", "培训项目");
        assertThat(titles("青岭县人才工作方案\n1.建站项目。\n2.学者项目。\n3.5亿元资金用于建站。\n3.培训项目。\n4.引才项目。\n"))
                .as("an amount at the beginning of a line")
                .containsExactly("建站项目", "学者项目", "培训项目", "引才项目");
    }

    @Test
    void pointsWithTitlesBelowABareHeadingAreTasks() {
        assertThat(titles("""
                青岭县供水企业改革行动方案
                一、主要任务
                （一）提高效率
                1.治理更加规范
                （1）配齐董事。逐户核对名单，缺额的按章程补选到位。
                （2）修订章程。把议事规则写进章程，报主管部门备案。
                2.布局更加合理
                （1）合并水厂。两座小厂并入东溪水厂，管网统一调度。
                （2）清理股权。不再持有与供水无关的股权，收入归公司。
                """)).containsExactly("配齐董事", "修订章程", "合并水厂", "清理股权");
    }

    @Test
    void aBracketBehindTheLastPointSpeaksForAllWhereEachPointHasItsOwnElsewhere() {
        var items = DocumentReader.plain().readText("""
                青岭县街面秩序整治方案
                一、工作内容
                （一）健全机制
                1.开好例会。每月通报一次进展。
                2.压实责任。逐路段确定专人。（责任单位：县城管局）
                （二）整治重点
                1.清理占道。恢复盲道畅通。（责任单位：县住建局）
                2.规范停车。施划停车泊位。（责任单位：县公安局）
                3.拆除违建。先拆临街棚屋。（责任单位：县自然资源局）
                （三）做好宣传
                1.张贴公告。在每个路口张贴。（责任单位：县司法局）
                2.上门讲解。走访沿街店铺。（责任单位：县商务局）
                3.接听来电。及时回复来电人。（责任单位：县信访局）
                """).items();
        assertThat(items).hasSize(8);
        assertThat(items.subList(0, 2))
                .allSatisfy(item -> assertThat(item.units())
                        .extracting(unit -> unit.value().name())
                        .containsExactly("县城管局"));
    }

    @Test
    void aPointThatSaysHowItIsCalledFurtherOnNamesNobody() {
        var items = DocumentReader.plain().readText("""
                青岭县节水工作方案
                一、主要任务
                1.明确对象。下列单位应当报送用水计划：（1）洗车场；（2）年用水超过五千吨的公司（以下简称重点公司）；（3）其他单位。（县水利局负责）
                2.核定计划。每年核定一次。（县水利局、县住建局负责）
                """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("明确对象", "核定计划");
        assertThat(items.getFirst().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县水利局");
    }
}
