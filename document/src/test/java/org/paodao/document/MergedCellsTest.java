package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows that a cell merged with those above left shorter, and tasks whose measures stand below each other. */
class MergedCellsTest {
    private static final String MEASURES = """
            关于推进青岭县签约服务工作的任务分工表
            序号
            工作事项
            主要内容
            牵头单位
            配合单位
            1
            扩大医生来源。
            请返乡的医生到村里坐诊，2031年每千人口医生数不低于3.5人。
            县卫健委
            县交通局
            到医学院校摆摊揽才，先补空岗的卫生院，2032年新增医生60名。
            县交通局
            /
            2
            优化服务团队。
            医生护士结对上门。
            县卫健委
            县医保局
            3
            丰富服务内容。
            增添康复项目。
            县卫健委
            县医保局
            """;

    private static List<String> said(String text) {
        return DocumentReader.plain().readText(text).items().stream()
                .map(item -> Forms.brief(item).replace(" ", ""))
                .toList();
    }

    @Test
    void aShorterRowBeginsFurtherRight() {
        assertThat(said("""
                序号 | 上级部署任务 | 落实措施 | 牵头单位 | 责任单位 | 完成时限 | 备注 |
                （一）指南管理 | 1.公开办事指南，指南之外不另设门槛。 | （1）印制县级办事指南，摆到大厅。 | 县审批局县司法局 | 县级相关单位 | 2031年9月底 | |
                （2）清理重复证明，列表报送。 | 县审批局县司法局 | 县级相关单位 | 2031年11月底 | |
                """))
                .containsExactly(
                        "（一）指南管理|印制县级办事指南|牵头县审批局、牵头县司法局、责任县级相关单位|-|2031-09-30|-",
                        "|清理重复证明|牵头县审批局、牵头县司法局、责任县级相关单位|-|2031-11-30|-");
    }

    @Test
    void theMeasuresOfATaskAreReadUnderItsNumber() {
        assertThat(said(MEASURES))
                .element(0)
                .asString()
                .startsWith("1|扩大医生来源|牵头县卫健委、牵头县交通局|-|2032-12-31|")
                .contains("60名");
    }

    @Test
    void unitsBehindEachPointAreThoseOfTheHeadBeforeThem() {
        assertThat(said("""
                青岭县推进城镇联动主要任务分工方案 主要任务 建设重点 牵头部门 配合部门
                一、促进联动发展
                1、推进新区建设. 县发改局、东溪镇政府 县直有关部门
                2、推进示范区建设.县科技局 县直有关部门,相关镇政府
                """))
                .containsExactly(
                        "一/1|推进新区建设|牵头县发改局、牵头东溪镇政府、配合县直有关部门|-|-|-", "一/2|推进示范区建设|牵头县科技局、配合县直有关部门、配合相关镇政府|-|-|-");
    }

    @Test
    void aHeadWhoseLettersStandApartNamesItsColumns() {
        assertThat(said("2031年量化任务分工\n序号 工 作 任 务 牵头负责部门\n1 新修村道80公里以上 交通局\n2 再开工9项灌渠工程 水利局\n"))
                .containsExactly("1|新修村道80公里以上|牵头交通局|-|-|>=80公里", "2|再开工9项灌渠工程|牵头水利局|-|-|=9项");
    }

    @Test
    void theBlanksOfADayPartNoCells() {
        assertThat(
                        said(
                                "数据共享 重点任务分工 序号 工作任务 负责单位 完成时限 1 通过信息系统审计，掌握各部门系统数量和功能。 县审计局牵头，各有关部门配合。 2031 年 7 月底前 2 清理长期闲置的系统，停止更新服务。 各有关部门负责。 2031 年 10 月底前 3 建设共享平台，促进信息共享。 县政府办公室牵头，县大数据局配合。 2031年12月 31 日\n"))
                .containsExactly(
                        "1|通过信息系统审计|牵头县审计局、配合各有关部门|-|2031-07-31|-",
                        "2|清理长期闲置的系统|责任各有关部门|-|2031-10-31|-",
                        "3|建设共享平台|牵头县政府办公室、配合县大数据局|-|2031-12-31|-");
    }

    @Test
    void rowsWithoutANumberGoOnWithTheTaskThatHasOne() {
        assertThat(said("""
                青岭县2031年重点任务清单
                序号|重点任务|工作举措|完成时限|牵头单位|责任单位
                一|夯实基础
                1|修建水库|完成招标|3月底|县水利局|县财政局
                ||新增库容5000立方米|6月底|县水利局|县交通局
                ||安置移民|||
                2|整修道路|编制名录|4月底|县交通局|各乡镇
                """))
                .containsExactly(
                        "1|修建水库|牵头县水利局、责任县财政局、责任县交通局|-|2031-06-30|=5000立方米", "2|整修道路|牵头县交通局、责任各乡镇|-|2031-04-30|-");
    }

    @Test
    void aNumberAndANamePrintedAgainInEachRowOfATaskAreOne() {
        assertThat(said("""
                青岭县2031年重点任务清单
                序号|重点任务|工作举措|牵头单位
                1|修建水库|完成招标|县水利局
                1|修建水库|安置移民|县水利局
                2|整修道路|编制名录|县交通局
                """)).containsExactly("1|修建水库|牵头县水利局|-|-|-", "2|整修道路|牵头县交通局|-|-|-");
    }

    @Test
    void rowsUnderOneNameWithLeadsOfTheirOwnAreTasksOfTheirOwn() {
        assertThat(said("""
                青岭县2031年重点任务分工表
                序号|工作事项|主要内容|牵头单位|配合单位
                1|修建水库。|6月底前完成招标，做好公示。|县水利局|县财政局
                ||安置移民，新建住房20套。|县民政局|县水利局
                2|整修道路。|编制名录。|县交通局|各乡镇
                """))
                .containsExactly(
                        "1|6月底前完成招标|牵头县水利局、配合县财政局|-|2031-06-30|-",
                        "1|安置移民|牵头县民政局、配合县水利局|-|-|=20套",
                        "2|整修道路|牵头县交通局、配合各乡镇|-|-|-");
    }

    @Test
    void headingsBetweenTheRowsLeaveTheNamesOfTasksNames() {
        assertThat(said("""
                青岭县第二批改革举措推广清单
                | 序号 | 改革举措 | 主要内容 | 指导部门 | 推广范围 |
                | 一、保护方面（共2项） |
                | 1 | 专利保险机制 | 开发保险产品，降低损失。 | 县市场监管局 | 全县 |
                | 2 | 快速审判机制 | 庭前聚焦问题，缩短周期。 | 县法院、县司法局 | 全县 |
                | 二、金融方面（共1项） |
                | 3 | 容错机制 | 设立引导基金，完善考核。 | 县财政局 | 试点镇 |
                """))
                .containsExactly("1|专利保险机制|责任县市场监管局|-|-|-", "2|快速审判机制|责任县法院、责任县司法局|-|-|-", "3|容错机制|责任县财政局|-|-|-");
    }

    @Test
    void measuresWithNumbersOfTheirOwnAreTasks() {
        assertThat(said("""
                青岭县2031年重点任务清单
                序号|重点任务|工作举措|牵头单位
                1|修建水库|（1）完成招标|县水利局
                ||（2）安置移民|县民政局
                2|整修道路|（3）编制名录|县交通局
                """)).extracting(item -> item.split("\\|")[1]).containsExactly("完成招标", "安置移民", "编制名录");
    }

    @Test
    void aTaskHasNoHundredsOfMeasures() {
        String rows = "||新修水渠|县水利局\n".repeat(100);
        assertThat(said("青岭县2031年重点任务清单\n序号|重点任务|工作举措|牵头单位\n1|修建水库|完成招标|县水利局\n2|整修道路|编制名录|县交通局\n" + rows))
                .hasSize(102);
    }

    @Test
    void aNameMergedOverNumberedRowsGroupsTheirDetails() {
        assertThat(said("""
                青岭县2031年重点任务清单
                |序号 | 工作任务 | 细化分工 | 责任处室 | 完成时限 | 备注 |
                |1 | 做好水情发布 | 每周发布一次水情 | 水情处、宣传处等按职责分工落实 | 长期推进 |
                ||
                |2 | 提高预报准确率，整合站点数据 | 宣传处会办公室 | 2031年8月前 |
                ||
                |3 | 公开项目信息 | 列出在建水库名单 | 建设处 | 2031年2月公布预算信息,2031年8月公布上年度决算信息 |
                ||
                |4 | 更新公开目录 | 办公室 | 长期推进 |
                """))
                .containsExactly(
                        "1|每周发布一次水情|责任水情处、责任宣传处|-|OPEN|-",
                        "2|提高预报准确率|牵头宣传处、配合办公室|-|2031-08-31|-",
                        "3|列出在建水库名单|责任建设处|-|2031-08-31|-",
                        "4|更新公开目录|责任办公室|-|OPEN|-");
    }

    @Test
    void aSectionWhoseNameGoesOnIsOneUnit() {
        assertThat(said("青岭县2031年重点任务清单\n序号|重点任务|责任处室\n1|修建水库|财务处会计中心\n2|整修道路|建设处\n"))
                .first()
                .asString()
                .startsWith("1|修建水库|责任财务处会计中心");
    }
}
