package org.paodao.dashboard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.SchemeBody;
import org.paodao.appraisal.scheme.SchemeExample;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Scheme;

/** The scheme of the demo: the example of county departments, with a clause for what is held against a unit. */
final class DemoScheme {
    static final String CODE = "示例-KH";
    static final String NAME = "区级部门综合考核办法（示例）";
    static final String HELD = "4";
    /** Agency building, by place among the units. */
    static final String RANKED = "2";

    private static final String PROJECTS = "1.2";
    private static final String TALENTS = "1.3";
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final String EXAMPLE = "departments-1000";

    private DemoScheme() {}

    /** This year: what Paodao holds is taken from there. */
    static SchemeBody now() {
        SchemeBody example = SchemeExample.all().stream()
                .filter(one -> one.word().equals(EXAMPLE))
                .findFirst()
                .orElseThrow()
                .body();
        Scheme scheme = example.scheme();
        List<Clause> clauses = new ArrayList<>();
        scheme.clauses().forEach(clause -> clauses.addAll(divided(clause)));
        clauses.add(held());
        Map<String, Input> inputs = new HashMap<>(example.inputs());
        inputs.put(TALENTS, new Input(InputKind.INDICATOR_ATTAINMENT, Map.of("indicators", DemoUnitFigures.CODE)));
        inputs.put(HELD, new Input(InputKind.EVENTS, Map.of(InputParameter.WHAT.key(), "示例：履职不力被通报等事项")));
        List<Group> groups = scheme.groups().stream()
                .map(group -> new Group(group.code(), "区级部门", group.full()))
                .toList();
        return new SchemeBody(
                new Scheme(scheme.title(), clauses, groups, scheme.coefficients(), scheme.outcome()), inputs);
    }

    /** Last year, before Paodao was there: figures were typed. */
    static SchemeBody before() {
        SchemeBody body = now();
        Map<String, Input> inputs = new HashMap<>(body.inputs());
        for (String clause : List.of("1.1", "1.2", TALENTS, "3.4")) {
            inputs.put(clause, new Input(InputKind.FIGURE, Map.of(InputParameter.WHAT.key(), "示例：完成率，%")));
        }
        return new SchemeBody(body.scheme(), inputs);
    }

    /** A part of the marks for projects goes to whom a unit brings in. */
    private static List<Clause> divided(Clause clause) {
        if (!clause.code().equals(PROJECTS)) {
            return List.of(clause);
        }
        var talents = new Clause(
                TALENTS, clause.parent(), new Clause.Text("青年人才引进", "示例：完成年度目标的得满分，未完成的按比例得分"), FIFTY, clause.rule());
        var projects = new Clause(
                PROJECTS, clause.parent(), clause.text(), clause.full().subtract(FIFTY), clause.rule());
        return List.of(projects, talents);
    }

    private static Clause held() {
        BigDecimal five = BigDecimal.valueOf(5);
        return new Clause(
                HELD,
                null,
                new Clause.Text("履职问责扣分", "示例：因履职不力被通报的，每次扣5分，主动报告减半，隐瞒加倍"),
                FIFTY,
                new Clause.Rule(
                        new Method.Deduction(five, BigDecimal.ZERO, new BigDecimal("0.5"), BigDecimal.TWO, true),
                        Missing.ZERO,
                        Set.of(),
                        2));
    }
}
