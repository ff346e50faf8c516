package org.paodao.appraisal.scheme;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Coefficient;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Outcome;

/**
 * A part of a scheme with its sides, to be compared with the same part of another.
 *
 * @param title how a reader recognises it
 */
public record SchemePart(Place place, String title, Map<Side, Object> sides) {
    public SchemePart {
        sides = Map.copyOf(sides);
    }

    /** Which part; two bodies have the same part when they have it at the same place. */
    public record Place(Thing thing, String code) {}

    /** What sort of part. */
    public enum Thing {
        SCHEME,
        CLAUSE,
        GROUP,
        COEFFICIENT,
        VETO,
        GRADE
    }

    /** What can differ. */
    public enum Side {
        TITLE,
        SOURCE,
        PARENT,
        FULL,
        METHOD,
        MISSING,
        GROUPS,
        DECIMALS,
        INPUT,
        FACTOR,
        REASON,
        EFFECT,
        VALUE,
        FROM,
        QUOTA,
        TIES
    }

    static Map<Place, SchemePart> all(SchemeBody body) {
        Map<Place, SchemePart> parts = new LinkedHashMap<>();
        var scheme = body.scheme();
        add(parts, whole(body));
        scheme.clauses().forEach(clause -> add(parts, clause(clause, body)));
        scheme.groups().forEach(group -> add(parts, group(group)));
        scheme.coefficients().forEach(coefficient -> add(parts, coefficient(coefficient)));
        scheme.outcome().vetoes().forEach(veto -> add(parts, veto(veto, body)));
        scheme.outcome().grades().forEach(grade -> add(parts, grade(grade)));
        return parts;
    }

    private static void add(Map<Place, SchemePart> parts, SchemePart part) {
        parts.putIfAbsent(part.place(), part);
    }

    private static SchemePart whole(SchemeBody body) {
        var scheme = body.scheme();
        return new Sides(Thing.SCHEME, "")
                .with(Side.TITLE, scheme.title().name())
                .with(Side.TIES, String.join("、", scheme.outcome().ties()))
                .with(Side.DECIMALS, scheme.outcome().decimals())
                .part(scheme.title().name());
    }

    private static SchemePart clause(Clause clause, SchemeBody body) {
        return new Sides(Thing.CLAUSE, clause.code())
                .with(Side.TITLE, clause.text().title())
                .with(Side.SOURCE, clause.text().source())
                .with(Side.PARENT, clause.parent())
                .with(Side.FULL, clause.full())
                .with(Side.METHOD, clause.method())
                .with(Side.MISSING, clause.isBranch() ? null : clause.rule().missing())
                .with(Side.GROUPS, clause.rule().groups())
                .with(Side.DECIMALS, clause.rule().decimals())
                .with(Side.INPUT, body.inputs().get(clause.code()))
                .part(clause.text().title());
    }

    private static SchemePart group(Group group) {
        return new Sides(Thing.GROUP, group.code())
                .with(Side.TITLE, group.name())
                .with(Side.FULL, group.full())
                .part(group.name());
    }

    private static SchemePart coefficient(Coefficient one) {
        String whose = one.unit() == null ? String.valueOf(one.group()) : one.unit();
        String code = one.clause() == null ? whose : whose + " · " + one.clause();
        return new Sides(Thing.COEFFICIENT, code)
                .with(Side.FACTOR, one.factor())
                .with(Side.REASON, one.reason())
                .part(code);
    }

    private static SchemePart veto(Outcome.Veto veto, SchemeBody body) {
        return new Sides(Thing.VETO, veto.code())
                .with(Side.TITLE, veto.title())
                .with(Side.EFFECT, veto.effect())
                .with(Side.VALUE, veto.value())
                .with(Side.INPUT, body.inputs().get(veto.code()))
                .part(veto.title());
    }

    private static SchemePart grade(Outcome.Grade grade) {
        return new Sides(Thing.GRADE, grade.name())
                .with(Side.FROM, grade.from())
                .with(Side.QUOTA, grade.quota())
                .part(grade.name());
    }

    /** Gathers what is known of a part. */
    private record Sides(Thing thing, String code, Map<Side, Object> known) {
        Sides(Thing thing, String code) {
            this(thing, code, new EnumMap<>(Side.class));
        }

        Sides with(Side side, @Nullable Object value) {
            if (value != null) {
                known.put(side, value);
            }
            return this;
        }

        SchemePart part(String title) {
            return new SchemePart(new Place(thing, code), title, known);
        }
    }
}
