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
}
