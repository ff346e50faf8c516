package org.paodao.scoring.scheme;

import static org.paodao.scoring.scheme.Outline.marks;

import java.util.List;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Outcome.Effect;
import org.paodao.scoring.scheme.Outcome.Veto;

/** Everything against the best county, harder places with a coefficient; whoever misses the floor of a task cannot be among the best. */
final class CountiesExample {
    private static final String SOURCE = "某市2013年度县（市、区）考核（公开刊载，总分1750分）";

    private CountiesExample() {}

    static Scheme scheme() {
        Method ratio = new Method.RatioToBest(Direction.HIGHER, null);
        var outline = new Outline(SOURCE)
                .put("1", "投资", "400", ratio)
                .madeUp("2", "项目推进", "350", ratio)
                .madeUp("3", "工业发展", "300", ratio)
                .madeUp("4", "财政收入", "300", ratio)
                .madeUp("5", "民生改善", "250", Outline.proportional())
                .madeUp("6", "生态环境", "150", Outline.proportional());
        return new Scheme(
                new Scheme.Title("counties-1750", 1, "县（市、区）年度考核（1750分，示例）"),
                outline.clauses(),
                List.of(new Group("plain", "平原县", marks("1750")), new Group("mountain", "山区县", marks("1750"))),
                List.of(new Coefficient(null, "mountain", "1", marks("1.2"), "山区县投资难度较大（系数在1.0至1.35之间）")),
                new Outcome(
                        List.of(new Veto("V1", "保底任务未完成", Effect.GRADE_BARRED, marks("2"))),
                        Outline.grades(marks("30")),
                        List.of("1"),
                        2));
    }
}
