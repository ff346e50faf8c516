package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** ①…；②… within what 一是、二是 say. */
class PointsOfClausesTest {

    private static List<DraftItem> items(String text) {
        return DocumentReader.plain().readText("苇河县2031年重点工作安排\n" + text).items();
    }

    private static String units(DraftItem item) {
        return item.units().stream().map(unit -> unit.value().name()).collect(Collectors.joining("、"));
    }

    @Test
    void clausesGoOnBehindThePointsOfOneOfThem() {
        var items = items("""
                一是建桥梁。新建桥梁3座。（县交通局牵头）二是抓绿化。造林800亩：①春季造林500亩；②秋季造林300亩。（县林业局牵头）三是稳就业。新增就业260人。（县人社局牵头）
                四是保平安。化解率达97%以上。（县信访局牵头）
                """);
        assertThat(items).extracting(item -> item.title().value()).containsExactly("建桥梁", "抓绿化", "稳就业", "保平安");
        assertThat(items).extracting(PointsOfClausesTest::units).containsExactly("县交通局", "县林业局", "县人社局", "县信访局");
    }

    @Test
    void thePartnersOfAllPointsArePartners() {
        var items = items("""
                一、健全制度。9月底前修订办法（县司法局负责）。
                二、开展监督。开展专项监督2次，其中：①上半年由县司法局会同县市场监管局实施；②下半年由县司法局会同县交通运输局实施。
                三、推进数字监督。责任单位：县司法局、县数据局。
                """);
        assertThat(units(items.get(1))).isEqualTo("县司法局、县市场监管局、县交通运输局");
    }
}
