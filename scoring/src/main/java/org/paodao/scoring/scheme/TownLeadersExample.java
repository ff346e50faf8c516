package org.paodao.scoring.scheme;

import static org.paodao.scoring.scheme.Outline.marks;

import java.math.BigDecimal;
import java.util.List;
import org.paodao.scoring.scheme.Method.Deduction;

/**
 * Knowing, doing and supervising one's duties; then what is taken for failures, four fifths for one's own and one fifth for those of the units in one's charge. What is reported by oneself
 * costs half, what is concealed twice as much.
 */
final class TownLeadersExample {
    private static final String SOURCE = "浙江某镇2022年班子成员责任考核（公开刊载）";
    private static final String GROUP = "leaders";

    private TownLeadersExample() {}

    static Scheme scheme() {
        var outline = new Outline(SOURCE)
                .branch("1", "明责", "15")
                .madeUp("1.1", "责任清单制定与公开", "10", Outline.proportional())
                .put("1.2", "责任会商到会（缺席一次扣0.5分）", "3", each("0.5", false))
                .put("1.3", "责任会商守时（迟到一次扣0.2分）", "2", each("0.2", false))
                .put("2", "履责", "60", Outline.proportional())
                .put("3", "督责", "5", Outline.proportional())
                .put("4", "追责（合计最多扣20分）", "0", new Method.Sum(marks("-20"), BigDecimal.ZERO))
                .put("4.1", "本人责任", "20", each("1", true))
                .put("4.2", "分管单位责任", "20", each("1", true))
                .put("5", "加分（合计最多加6分）", "6", new Method.Bonus(marks("2")));
        return new Scheme(
                new Scheme.Title("town-leaders", 1, "镇班子成员责任考核（15＋60＋5－20，示例）"),
                outline.clauses(),
                List.of(new Group(GROUP, "班子成员", marks("80"))),
                List.of(
                        new Coefficient(null, GROUP, "4.1", marks("0.8"), "本人扣分占80%"),
                        new Coefficient(null, GROUP, "4.2", marks("0.2"), "分管单位扣分占20%")),
                new Outcome(List.of(), Outline.grades(null), List.of("2"), 2));
    }

    private static Deduction each(String marks, boolean fromOutside) {
        return new Deduction(marks(marks), BigDecimal.ZERO, marks("0.5"), marks("2"), fromOutside);
    }
}
