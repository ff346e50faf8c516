package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SectionsTest {
    private static final DocumentReader READER = DocumentReader.plain();

    @Test
    void aHeadingEndsWhereTheTextBehindItBeginsWithItsYear() {
        var plan = READER.readText("""
                青禾县2026年工作要点
                一、主要目标 2026年,全县扎实推进各项工作,力争走在前列。 二、重点任务 (一)产业提升方面 坚持稳中求进总基调,推动产业集聚发展。\
                1.推进园区建设。抓好招商引资,完善配套。(牵头单位:县发改局) (二)乡村振兴方面 坚持农业农村优先,带动农户增收致富。2.壮大乡村产业。发展特色农业。(牵头单位:县农业农村局)
                """);

        assertThat(plan.sections())
                .extracting(section -> section.title().value())
                .containsExactly("主要目标", "重点任务", "产业提升方面", "乡村振兴方面");
        assertThat(plan.items()).extracting(item -> item.title().value()).containsExactly("推进园区建设", "壮大乡村产业");
    }

    @Test
    void whereManyPointsAreLeftOutThoseThatCountOnAreRead() {
        var plan = READER.readText("""
                青禾县2026年重点工作任务分工方案
                一、重点任务
                1.建设示例园区。（县发改局负责）
                2.提升示例集镇。（县建设局负责）
                ……
                16.发展示例民宿。（县文旅局负责）
                17.办好示例赛事。（县体育局负责）
                2025.5万亩示例田连片提升。
                """);

        assertThat(plan.items())
                .extracting(item -> item.title().value())
                .containsExactly("建设示例园区", "提升示例集镇", "发展示例民宿", "办好示例赛事");
    }

    @Test
    void pointsBehindBulletsThatNameWhoDoesThemAreTasksOfTheirSection() {
        var plan = READER.readText("""
                青禾县2026年重点工作任务清单
                一、产业发展
                ●培育示例企业，新增规上企业30家。（县工信局牵头，县统计局、各乡（镇）配合，12月底前完成）
                ●建设示例平台，建成示例平台2个。（县科技局牵头，6月底前完成）
                二、民生改善
                ●改造示例小区，改造老旧小区15个。（县建设局、县自然资源局按职责分工负责）
                """);

        assertThat(plan.sections())
                .extracting(section -> section.title().value())
                .containsExactly("产业发展", "民生改善");
        assertThat(plan.items()).extracting(item -> item.title().value()).containsExactly("培育示例企业", "建设示例平台", "改造示例小区");
        assertThat(plan.items().getFirst().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县工信局", "县统计局", "各乡（镇）");
    }

    @Test
    void theFirstAndTheSecondThingAreNumberedPoints() {
        var plan = READER.readText("""
                青禾县2026年民生实事责任清单
                第一项 新建示例公园
                目标要求：新增绿地30亩。
                责任单位：县建设局
                第二项 改造示例市场
                目标要求：改造农贸市场2个。
                责任单位：县市场监管局
                """);

        assertThat(plan.items()).extracting(item -> item.title().value()).containsExactly("新建示例公园", "改造示例市场");
        assertThat(plan.items().getFirst().path()).containsExactly("第一项");
    }

    @Test
    void whatStandsBehindADashHasTheNumbersAndNotTheHeadingAboveIt() {
        var plan = READER.readText("""
                青禾县2026年工作要点
                一、产业发展
                （一）建设示例平台
                ——建成示例平台2个。
                责任单位：县科技局
                （二）培育示例企业
                ——培育示例企业9家，2024——2026年累计30家。
                责任单位：县工信局
                """);

        var target = plan.items().getFirst().targets().getFirst();
        assertThat(target.range().of(plan.text())).isEqualTo("建成示例平台2个");
    }

    @Test
    void paragraphsBelowANumberedHeadingAreOneItemWithTheUnitsOfAll() {
        var items = DocumentReader.plain().readText("""
                        青岭市科技服务若干意见
                        　**一、提升供给**

                        **（一）开放资源**

                        　　优化考核制度，加大开放力度。（责任单位：市科技局）

                        　　加强校企合作，创建联合平台。（责任单位：市教育局）

                        　**（二）完善模式**

                        　　建立布局机制，促进验证。（责任单位：市科技局、市财政局）
                        """).items();
        assertThat(items).extracting(item -> item.title().value()).containsExactly("开放资源", "完善模式");
        assertThat(items.getFirst().units())
                .extracting(unit -> unit.value().name())
                .containsExactly("市科技局", "市教育局");
    }
}
