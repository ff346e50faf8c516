package org.paodao.scoring.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Curve.Point;
import org.paodao.scoring.scheme.Outcome.Grade;

/** Writes the clauses of an example down, one after the other. */
final class Outline {
    /** Of figures that no published text gives. */
    static final String MADE_UP = "示例：原文未公开细目，按总分补足";

    private static final int DECIMALS = 2;

    private final List<Clause> clauses = new ArrayList<>();
    private final String source;

    Outline(String source) {
        this.source = source;
    }

    static BigDecimal marks(String decimal) {
        return new BigDecimal(decimal);
    }

    /** In proportion, from nothing to full marks at 100 percent. */
    static Method proportional() {
        return new Method.Achievement(new Curve(
                Curve.Shape.LINEAR,
                List.of(
                        new Point(BigDecimal.ZERO, BigDecimal.ZERO),
                        new Point(BigDecimal.valueOf(100), BigDecimal.ONE))));
    }

    /** 90 percent of the marks, 80 percent, the rest, as published for an assessment of 2020. */
    static List<Grade> grades(@Nullable BigDecimal quota) {
        return List.of(
                new Grade("优秀", marks("90"), quota),
                new Grade("良好", marks("80"), null),
                new Grade("一般", BigDecimal.ZERO, null));
    }

    /** A branch. */
    Outline branch(String code, String title, String full) {
        return put(code, title, full, new Method.Sum(null, null));
    }

    /** A leaf or branch below the code up to its last point, as published. */
    Outline put(String code, String title, String full, Method method) {
        return put(code, new Clause.Text(title, source), full, method);
    }

    /** The same with figures that are made up. */
    Outline madeUp(String code, String title, String full, Method method) {
        return put(code, new Clause.Text(title, MADE_UP), full, method);
    }

    private Outline put(String code, Clause.Text text, String full, Method method) {
        int point = code.lastIndexOf('.');
        clauses.add(new Clause(
                code,
                point < 0 ? null : code.substring(0, point),
                text,
                marks(full),
                new Clause.Rule(method, Missing.ZERO, Set.of(), DECIMALS)));
        return this;
    }

    List<Clause> clauses() {
        return clauses;
    }
}
