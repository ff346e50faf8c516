package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Limits of what is handed out are no targets; limits of what is spent or reached stay ones. */
class TargetLimitsTest {
    private static List<String> targets(String sentence) {
        return DocumentReader.plain()
                .readText("青岭市创业扶持实施方案\n一、重点任务\n1.支持创业。" + sentence + "（责任单位：市人社局）\n2.优化服务。（责任单位：市数据局）\n")
                .items()
                .getFirst()
                .targets()
                .stream()
                .map(target -> target.value().text())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "给予每户企业不超过租金40%的补贴，全市每年总额最高不超过300万元。",
                "每年发放不超过2000万元创业券，对初创企业给予支持。",
                "同一企业每年支持金额不超过80万。",
                "支持企业实施示范项目，每年遴选不超过8个，给予最高不超过60万元奖励。",
                "对入选人才，分别给予总额300万元（达到一等）、150万元（达到二等）、50万元（达到三等）资助。",
                "对年薪连续2年达到40万元且有3年以上经验的核心成员，可申报高层次人才。",
                "开放一批场景并优先应用，单个场景投入不低于8万元。",
            })
    void limitsOfWhatIsHandedOutAreNoTargets(String sentence) {
        assertThat(targets(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全市发放创业券2000万元以上。",
                "将“三公”经费控制在800万元以内。",
                "一般性支出不超过1200万元。",
                "评选示范项目8个。",
                "发放求职补贴200万元。",
                "落实村卫生室运行经费，村卫生室运行经费任务数150万元。",
                "遴选示范项目不少于8个。",
                "新增创业担保贷款达到3亿元。",
                "平均受理时间压缩至3个工作日。",
                "全市科技投入不低于5亿元。",
            })
    void whatHasToBeReachedStaysATarget(String sentence) {
        assertThat(targets(sentence)).hasSize(1);
    }
}
