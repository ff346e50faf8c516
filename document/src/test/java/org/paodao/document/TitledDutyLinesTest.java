package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Parts of a numbered task that say themselves who does them, while the task above only announces them. */
class TitledDutyLinesTest {
    private static DraftPlan read(String part) {
        return DocumentReader.plain().readText("""
                云溪市创业培育行动计划
                一、主要任务
                （一）集聚创业人才。办好创业大赛。（牵头单位：市人社局，责任单位：市科技局）
                """ + part + """
                （三）开放应用场景。定期发布清单。（牵头单位：市发改委，责任单位：市工信局）
                """);
    }

    private static List<String> titles(DraftPlan plan) {
        return plan.items().stream().map(item -> item.title().value()).toList();
    }

    @Test
    void titledLinesBelowATaskThatNamesNobodyAreItems() {
        var plan = read("""
                （二）建设“一心两翼”社区。各区因地制宜联动发展。
                “一心”：以滨湖新城为核心，建设创业主阵地。（牵头单位：市科技局，责任单位：市教育局）
                “两翼”：依托青年创业园打造特色社区。（责任单位：各区政府）
                """);
        assertThat(titles(plan)).containsExactly("集聚创业人才", "“一心”", "“两翼”", "开放应用场景");
        assertThat(plan.items().get(1).units())
                .extracting(unit -> unit.value().name())
                .containsExactly("市科技局", "市教育局");
        assertThat(plan.sections())
                .extracting(section -> section.title().value())
                .contains("建设“一心两翼”社区");
    }

    @Test
    void numberedPointsBelowSuchATaskAreItems() {
        var plan = read("""
                （二）构建培育生态。聚焦金融、市场等环节。
                1.金融支持：设立子基金。（牵头单位：市金融办，责任单位：市财政局）
                2.市场对接：举办供需对接会。（牵头单位：市商务局）
                """);
        assertThat(titles(plan)).containsExactly("集聚创业人才", "金融支持", "市场对接", "开放应用场景");
    }

    @Test
    void aSingleLineWithATitleIsAPartOfItsTask() {
        var plan = read("""
                （二）构建培育生态。聚焦金融、市场等环节。
                金融支持：设立子基金。（牵头单位：市金融办，责任单位：市财政局）
                """);
        assertThat(titles(plan)).containsExactly("集聚创业人才", "构建培育生态", "开放应用场景");
    }

    @Test
    void linesBelowATaskThatNamesItsUnitsAreNoItems() {
        var plan = read("""
                （二）构建培育生态。聚焦金融、市场等环节。（牵头单位：市发改委）
                金融支持：设立子基金。（责任单位：市金融办）
                市场对接：举办供需对接会。（责任单位：市商务局）
                """);
        assertThat(titles(plan)).containsExactly("集聚创业人才", "构建培育生态", "开放应用场景");
    }

    @Test
    void linesWithoutTitlesStayInTheirTask() {
        var plan = read("""
                （二）构建培育生态。聚焦金融、市场等环节。
                设立创业子基金，推广投贷联动。（责任单位：市金融办）
                举办供需对接会，搭建展示平台。（责任单位：市商务局）
                """);
        assertThat(titles(plan)).containsExactly("集聚创业人才", "构建培育生态", "开放应用场景");
    }

    @Test
    void otherExplanationsAndSupplementaryProvisionsAreNoItems() {
        var plan = read("""
                （二）优化创业服务。开设专窗。（责任单位：市数据局）
                """);
        var explained = DocumentReader.plain().readText(plan.text() + """
                二、其他说明。申报人年龄不超过45周岁，由主管部门核定。（责任单位：市数据局、市科技局）
                三、附则
                （一）认定管理。按年度复核。（责任单位：市科技局）
                """);
        assertThat(titles(plan)).hasSize(3);
        assertThat(titles(explained)).containsExactlyElementsOf(titles(plan));
    }
}
