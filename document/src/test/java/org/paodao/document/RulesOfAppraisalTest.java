package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules are no plan, but rules that appraise a year's tasks print them with their days. */
class RulesOfAppraisalTest {
    private static final String HEAD =
            "青岭县人民政府办公室关于印发《青岭县数字政府建设考评办法》的通知\n各乡镇人民政府：\n现印发给你们，请认真落实。\n2022年4月14日\n一、重点任务\n";

    @ParameterizedTest
    @ValueSource(strings = {"办法", "实施细则", "管理办法", "工作规则"})
    void whoSetsRulesDownMakesNoPlan(String rules) {
        assertThat(OpeningWords.ofAPlan("为做好补贴发放，特制定本" + rules)).isFalse();
        assertThat(OpeningWords.ofAPlan("为做好补贴发放，特制定本实施方案")).isTrue();
    }

    @Test
    void whereMostPointsHaveTheirDaysTheyAreTasks() throws Unreadable {
        DraftPlan plan = read("（6月底完成，牵头考核单位：县示例局）");
        assertThat(plan.verdict().isPlan()).isTrue();
        assertThat(plan.items())
                .hasSize(12)
                .allSatisfy(item -> assertThat(item.units())
                        .singleElement()
                        .satisfies(unit -> assertThat(unit.value().role()).isEqualTo(UnitMention.Role.LEAD)));
    }

    @Test
    void whereTheyHaveNoneTheyAreRules() throws Unreadable {
        assertThat(read("").verdict().isPlan()).isFalse();
    }

    private static DraftPlan read(String tail) throws Unreadable {
        String points = IntStream.rangeClosed(1, 12)
                .mapToObj(n -> n + "．完成第" + n + "个示例平台建设。" + tail + "\n")
                .collect(Collectors.joining());
        return DocumentReader.plain().read((HEAD + points).getBytes(StandardCharsets.UTF_8), "a.txt");
    }
}
