package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.document.Unreadable;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListReader;
import org.paodao.scoring.Direction;
import org.paodao.scoring.target.Relative;

/** What a row of a list does not say of an indicator is read from its name and unit. */
class RowReadingTest {
    private static final String HEAD = "编号,指标名称,计量单位,口径,方向,2022年实绩,2023年目标,牵头单位,频度\n";

    @ParameterizedTest
    @CsvSource({
        "城乡居民收入倍差（示例）, —, false",
        "投资产出比, —, false",
        "招商引资到位率, —, false",
        "R&D投入强度, —, false",
        "城镇老旧小区改造（示例）, 个, true",
        "新建幼儿园, 个, true",
        "城乡居民人均可支配收入, 元, true",
        "年末实有床位, 张, false"
    })
    void whatIsDividedDoesNotAddUpAndWhatIsDoneDoes(String name, String measure, boolean cumulative) throws Unreadable {
        assertThat(read(name, measure, "5").cumulative()).isEqualTo(cumulative);
    }

    @ParameterizedTest
    @CsvSource({"文明城市测评位次（示例）, 位", "营商环境排名, —", "综合考核, 名次", "平安考核名次, —"})
    void theFirstPlaceIsTheBest(String name, String measure) throws Unreadable {
        assertThat(read(name, measure, "全市前三").direction()).isEqualTo(Direction.LOWER);
        assertThat(read(name, measure, "全市前三").cumulative()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"高于GDP增速1个百分点, 1", "高于GDP增速1.5个百分点, 1.5"})
    void theOtherIndicatorOfARelationMayStandInTheSystemAlone(String printed, BigDecimal margin) throws Unreadable {
        assertThat(content("固定资产投资增速", "%", printed).goals())
                .extracting(Goal::target)
                .containsExactly(new Relative(Relative.Pace.FASTER, "ZB-90", BigDecimal.ONE, margin));
    }

    private static Definition read(String name, String measure, String target) throws Unreadable {
        return content(name, measure, target).definition();
    }

    private static Indicator.Content content(String name, String measure, String target) throws Unreadable {
        String row = "ZB-01," + name + "," + measure + ",全区,不判定,3," + target + ",区示例局,季度\n";
        var list = ListReader.read((HEAD + row).getBytes(StandardCharsets.UTF_8), "list.csv", ListKind.INDICATORS);
        return new RowReading(list.rows().getFirst(), 2023, list.rows(), words -> Optional.of("ZB-90"))
                .content(Map.of(), new HashMap<>(), null);
    }
}
