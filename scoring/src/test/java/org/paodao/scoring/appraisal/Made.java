package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.appraisal.Given.Amount;
import org.paodao.scoring.appraisal.Given.Event;
import org.paodao.scoring.appraisal.Given.Events;
import org.paodao.scoring.appraisal.Given.Manner;
import org.paodao.scoring.appraisal.Given.Mark;
import org.paodao.scoring.appraisal.Given.Marks;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Curve.Point;
import org.paodao.scoring.scheme.Curve.Shape;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Grade;
import org.paodao.scoring.scheme.Outcome.Veto;
import org.paodao.scoring.scheme.Scheme;

/** A scheme and facts in few words: units of group {@code g}, clauses at the top unless they name a parent as {@code parent/code}. */
public final class Made {
    public static final String GROUP = "g";

    private final List<Clause> clauses = new ArrayList<>();
    private final List<Coefficient> coefficients = new ArrayList<>();
    private final List<Veto> vetoes = new ArrayList<>();
    private final List<Grade> grades = new ArrayList<>();
    private List<String> ties = List.of();
    private int decimals = 2;
    private final List<Member> members = new ArrayList<>();
    private final Map<String, Map<String, Given>> given = new HashMap<>();

    public static BigDecimal d(String decimal) {
        return new BigDecimal(decimal);
    }

    public static Method sum() {
        return new Method.Sum(null, null);
    }

    /** A straight line from 0 to 100 percent. */
    public static Method straight() {
        return achievement(Shape.LINEAR, "0:0", "100:1");
    }

    public static Method achievement(Shape shape, String... points) {
        return new Method.Achievement(new Curve(
                shape,
                Arrays.stream(points)
                        .map(point -> point.split(":"))
                        .map(point -> new Point(d(point[0]), d(point[1])))
                        .toList()));
    }

    public Made clause(String path, String full, Method method) {
        return clause(path, full, method, Missing.ZERO);
    }

    public Made clause(String path, String full, Method method, Missing missing) {
        int slash = path.indexOf('/');
        String code = path.substring(slash + 1);
        clauses.add(new Clause(
                code,
                slash < 0 ? null : path.substring(0, slash),
                new Clause.Text(code, ""),
                d(full),
                new Clause.Rule(method, missing, Set.of(), 2)));
        return this;
    }

    public Made coefficient(@Nullable String unit, @Nullable String group, @Nullable String clause, String factor) {
        coefficients.add(new Coefficient(unit, group, clause, d(factor), "山区"));
        return this;
    }

    public Made veto(String code, Outcome.Effect effect, @Nullable String value) {
        vetoes.add(new Veto(code, "否决" + code, effect, value == null ? null : d(value)));
        return this;
    }

    public Made grade(String name, String from, @Nullable String quota) {
        grades.add(new Grade(name, d(from), quota == null ? null : d(quota)));
        return this;
    }

    public Made ties(String... codes) {
        ties = List.of(codes);
        return this;
    }

    public Made decimals(int places) {
        decimals = places;
        return this;
    }

    public Made unit(String unit, String... figures) {
        members.add(new Member(unit, "示例" + unit, GROUP));
        for (String figure : figures) {
            String[] parts = figure.split("=");
            give(unit, parts[0], amount(parts[1]));
        }
        return this;
    }

    public Made give(String unit, String clause, Given what) {
        given.computeIfAbsent(unit, key -> new HashMap<>()).put(clause, what);
        return this;
    }

    public static Given amount(String value) {
        return new Amount(d(value), 100, List.of(new Source("value", value, "示例")));
    }

    /** Events such as {@code FOUND}, {@code CONCEALED:2} with marks of their own. */
    public static Given events(String... written) {
        return new Events(Arrays.stream(written)
                .map(event -> event.split(":"))
                .map(event -> new Event(
                        Manner.valueOf(event[0]),
                        event.length > 1 ? d(event[1]) : null,
                        new Source("event", event[0], "示例")))
                .toList());
    }

    public static Given marks(String... marks) {
        return new Marks(Arrays.stream(marks)
                .map(mark -> new Mark("评委" + mark, d(mark), new Source("mark", mark, "示例")))
                .toList());
    }

    public Scheme scheme() {
        BigDecimal full = clauses.stream()
                .filter(clause -> clause.parent() == null && !clause.isBeside())
                .map(Clause::full)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Scheme(
                new Scheme.Title("S", 1, "示例方案"),
                clauses,
                List.of(new Group(GROUP, "示例组", full)),
                coefficients,
                new Outcome(vetoes, grades, ties, decimals));
    }

    public Facts facts() {
        return new Facts(members, given);
    }

    public Assessment assess() {
        return Appraisal.of(scheme(), facts());
    }

    public String total(String unit) {
        return assess().standing(unit).orElseThrow().total().toPlainString();
    }

    public @Nullable Integer place(String unit) {
        return assess().standing(unit).orElseThrow().rank().place();
    }

    public @Nullable String grade(String unit) {
        return assess().standing(unit).orElseThrow().rank().grade();
    }

    /** Keys of the lines of a unit under a clause. */
    public List<String> why(String unit, String clause) {
        return assess().ledger(unit).stream()
                .filter(line -> line.clause().equals(clause))
                .map(line -> line.grounds().reason().key())
                .toList();
    }

    public List<String> remarks(String unit) {
        return assess().standing(unit).orElseThrow().remarks().stream()
                .map(Reason::key)
                .toList();
    }
}
