package org.paodao.appraisal.scheme;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

/** Small schemes for tests. */
public final class SchemeSamples {
    private SchemeSamples() {}

    /** Two clauses of 60 and 40 marks below a branch, a bonus, a veto, a group, grades. */
    public static SchemeBody small() {
        List<Clause> clauses = List.of(
                clause("1", null, "100", new Method.Sum(null, null)),
                clause("1.1", "1", "60", achievement()),
                clause(
                        "1.2",
                        "1",
                        "40",
                        new Method.Deduction(number("2"), number("0"), number("0.5"), number("2"), false)),
                clause("2", null, "5", new Method.Bonus(number("1"))));
        var outcome = new Outcome(
                List.of(new Outcome.Veto("V1", "示例否决事项", Outcome.Effect.NO_GRADE, null)),
                List.of(
                        new Outcome.Grade("优秀", number("90"), number("20")),
                        new Outcome.Grade("良好", number("80"), null),
                        new Outcome.Grade("一般", number("0"), null)),
                List.of("1.1"),
                2);
        return new SchemeBody(
                new Scheme(
                        new Scheme.Title("示例", 1, "示例考核方案"),
                        clauses,
                        List.of(new Group("dept", "示例部门组", number("100"))),
                        List.of(new Coefficient(null, "dept", "1.1", number("1.1"), "示例理由")),
                        outcome),
                inputs());
    }

    private static Map<String, Input> inputs() {
        Map<String, Input> inputs = new LinkedHashMap<>();
        inputs.put("1.1", Input.of(InputKind.TASKS_DONE));
        inputs.put("1.2", Input.of(InputKind.MATTERS_ON_TIME));
        inputs.put("2", new Input(InputKind.EVENTS, Map.of("what", "示例创新成果")));
        inputs.put("V1", new Input(InputKind.EVENTS, Map.of("what", "示例重大责任事故")));
        return inputs;
    }

    /** The same with other clauses. */
    public static SchemeBody with(SchemeBody body, List<Clause> clauses) {
        Scheme was = body.scheme();
        return new SchemeBody(
                new Scheme(was.title(), clauses, was.groups(), was.coefficients(), was.outcome()), body.inputs());
    }

    public static Clause clause(String code, @Nullable String parent, String full, Method method) {
        return new Clause(
                code,
                parent,
                new Clause.Text("示例考核项" + code, "示例文件第" + code + "条"),
                number(full),
                new Clause.Rule(method, Missing.ZERO, Set.of(), 2));
    }

    static Method achievement() {
        return new Method.Achievement(new Curve(
                Curve.Shape.LINEAR,
                List.of(new Curve.Point(number("60"), number("0")), new Curve.Point(number("100"), number("1")))));
    }

    static Method ratio() {
        return new Method.RatioToBest(Direction.HIGHER, null);
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
