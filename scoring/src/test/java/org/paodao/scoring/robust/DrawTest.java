package org.paodao.scoring.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.paodao.scoring.appraisal.Made.amount;
import static org.paodao.scoring.appraisal.Made.d;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.straight;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.RandomScheme;
import org.paodao.scoring.appraisal.WhatIf;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Missing;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Effect;
import org.paodao.scoring.scheme.Scheme;

/** A draw is an appraisal with other weights. */
class DrawTest {
    static Stream<Long> seeds() {
        return Chance.seeds(100);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDrawWithOtherWeightsIsTheAppraisalByASchemeOfThoseWeights(long seed) {
        Chance chance = Chance.of(seed);
        Made made = withGaps(chance);
        var shape = new Shape(made.scheme(), Made.GROUP);
        double[] multiples = IntStream.range(0, shape.nodes)
                .mapToDouble(node -> chance.whole(50, 150) / 100.0)
                .toArray();
        double[] fulls = shape.fulls(multiples);
        Scheme other = weighted(made.scheme(), shape, fulls);
        var draw = new Draw(shape, new Settings(1, 1, 10, 0, 1));
        for (Member member : made.facts().members()) {
            draw.begin(multiples);
            BigDecimal total = Appraisal.of(other, made.facts())
                    .standing(member.unit())
                    .orElseThrow()
                    .total();
            assertThat(draw.total(unit(made, shape, member.unit(), 0), false))
                    .isCloseTo(total.doubleValue(), within(1e-6));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutAnyChangeADrawIsTheAppraisal(long seed) {
        Made made = RandomScheme.of(seed).veto("cap", Effect.CAPPED, "20").veto("zero", Effect.NOTHING_COUNTS, null);
        made.give("u2", "cap", events("FOUND")).give("u3", "zero", events("FOUND"));
        Scheme scheme = exact(made.scheme());
        Facts facts = made.facts();
        var shape = new Shape(scheme, Made.GROUP);
        var draw = new Draw(shape, new Settings(1, 1, 0, 0, 1));
        var off = new Off(WhatIf.of(scheme, facts), BigDecimal.ZERO);
        for (Member member : facts.members()) {
            draw.begin(0);
            double total = draw.total(Unit.of(scheme, shape, member, facts, off), true);
            assertThat(total)
                    .isCloseTo(
                            Appraisal.of(scheme, facts)
                                    .standing(member.unit())
                                    .orElseThrow()
                                    .total()
                                    .doubleValue(),
                            within(1e-6));
        }
    }

    @Test
    void aPlainSumIsTheTreeWithCoefficientsBonusesAndVetoes() {
        Made made = new Made()
                .clause("A", "60", Made.sum())
                .clause("A/a", "40", straight())
                .clause("A/b", "20", straight())
                .clause("c", "40", straight())
                .clause("d", "5", new Method.Bonus(BigDecimal.ONE))
                .coefficient("u", null, "a", "1.2")
                .coefficient("u", null, "A", "1.1")
                .coefficient("u", null, null, "1.05")
                .veto("cap", Effect.CAPPED, "50")
                .unit("u", "a=50", "b=70", "c=90")
                .unit("v", "a=50", "b=70", "c=90")
                .unit("w", "a=50", "c=90");
        List.of("u", "v", "w").forEach(unit -> made.give(unit, "d", events("FOUND")));
        made.give("v", "cap", events("FOUND"));
        Scheme scheme = made.scheme();
        var shape = new Shape(scheme, Made.GROUP);
        var off = new Off(WhatIf.of(scheme, made.facts()), BigDecimal.ZERO);
        var draw = new Draw(shape, new Settings(1, 1, 10, 0, 1));
        for (Member member : made.facts().members()) {
            Unit unit = Unit.of(scheme, shape, member, made.facts(), off);
            Straight plain = Objects.requireNonNull(Straight.of(unit, shape));
            draw.begin(3);
            assertThat(draw.total(plain)).isCloseTo(draw.total(unit, true), within(1e-9));
        }
    }

    @Test
    void weightsAreBroughtBackToTheirSumAndABranchIsItsLeaves() {
        var shape = new Shape(tree().scheme(), Made.GROUP);
        // total, A, A/a, A/b, c, d
        assertThat(shape.fulls(new double[] {1, 9, 2, 1, 1, 7}))
                .containsExactly(
                        new double[] {
                            100, 71.42857142857143, 57.14285714285714, 14.285714285714286, 28.571428571428573, 0
                        },
                        within(1e-9));
    }

    @Test
    void whereNothingHasWeightTheFullMarksStay() {
        var shape = new Shape(new Made().clause("a", "0", straight()).scheme(), Made.GROUP);
        assertThat(shape.fulls(new double[] {1, 1.1})).containsExactly(0, 0);
    }

    @Test
    void onlyWhereAllCountsAndNothingBoundsTheSumIsATotalPlain() {
        assertThat(plain(tree())).isTrue();
        assertThat(plain(new Made()
                        .clause("a", "9", straight(), Missing.LEFT_OUT)
                        .unit("u")))
                .isFalse();
        assertThat(plain(bounded(null, "40"))).isFalse();
        assertThat(plain(bounded("1", null))).isFalse();
        assertThat(plain(bounded(null, null))).isTrue();
    }

    private static Made bounded(@Nullable String floor, @Nullable String cap) {
        var sum = new Method.Sum(floor == null ? null : d(floor), cap == null ? null : d(cap));
        return new Made().clause("A", "60", sum).clause("A/a", "60", straight()).unit("u", "a=50");
    }

    private static boolean plain(Made made) {
        var shape = new Shape(made.scheme(), Made.GROUP);
        return Straight.of(unit(made, shape, "u", 0), shape) != null;
    }

    private static Unit unit(Made made, Shape shape, String name, int off) {
        Member member = made.facts().members().stream()
                .filter(one -> one.unit().equals(name))
                .findFirst()
                .orElseThrow();
        var ends = new Off(WhatIf.of(made.scheme(), made.facts()), BigDecimal.valueOf(off));
        return Unit.of(made.scheme(), shape, member, made.facts(), ends);
    }

    private static Made tree() {
        return new Made()
                .clause("A", "60", Made.sum())
                .clause("A/a", "40", straight())
                .clause("A/b", "20", straight())
                .clause("c", "40", straight())
                .clause("d", "5", new Method.Bonus(BigDecimal.ONE))
                .unit("u", "a=50", "b=70", "c=90")
                .give("u", "d", events("FOUND"));
    }

    /** Two branches, of which one has a floor or a cap, and units of which little is known. */
    private static Made withGaps(Chance chance) {
        Method bounds = chance.one(List.of(
                Made.sum(),
                new Method.Sum(null, d("31")),
                new Method.Sum(d("22.5"), null),
                new Method.Sum(d("20"), d("30"))));
        Made made = new Made()
                .clause("A", "60", bounds)
                .clause("A/a", "40", straight(), Missing.LEFT_OUT)
                .clause("A/b", "20", straight(), Missing.LEFT_OUT)
                .clause("B", "40", Made.sum())
                .clause("B/e", "25", straight(), Missing.ZERO)
                .clause("B/f", "15", straight(), Missing.LEFT_OUT)
                .clause("B/g", "5", new Method.Bonus(BigDecimal.ONE))
                .coefficient(null, Made.GROUP, "a", "1.2")
                .coefficient(null, Made.GROUP, "B", "1.1")
                .veto("cap", Effect.CAPPED, "45");
        for (int n = 0; n < 4; n++) {
            String unit = "u" + n;
            made.unit(unit).give(unit, "g", events("FOUND"));
            for (String leaf : List.of("a", "b", "e", "f")) {
                if (chance.whole(0, 2) > 0) {
                    made.give(unit, leaf, amount(String.valueOf(chance.whole(0, 100))));
                }
            }
        }
        return made.give("u3", "cap", events("FOUND"));
    }

    /** Rounded so late that it does not show. */
    private static Scheme exact(Scheme scheme) {
        return of(
                scheme,
                scheme.clauses().stream()
                        .map(clause -> exact(clause, clause.full()))
                        .toList());
    }

    /** The same with other weights. */
    private static Scheme weighted(Scheme scheme, Shape shape, double[] fulls) {
        return of(
                scheme,
                IntStream.range(1, shape.nodes)
                        .mapToObj(node -> exact(
                                shape.clause(node),
                                shape.beside[node] ? shape.clause(node).full() : BigDecimal.valueOf(fulls[node])))
                        .toList());
    }

    private static Clause exact(Clause clause, BigDecimal full) {
        var rule = new Clause.Rule(clause.method(), clause.rule().missing(), Set.of(), 12);
        return new Clause(clause.code(), clause.parent(), clause.text(), full, rule);
    }

    private static Scheme of(Scheme scheme, List<Clause> clauses) {
        Outcome outcome = scheme.outcome();
        return new Scheme(
                scheme.title(),
                clauses,
                scheme.groups(),
                scheme.coefficients(),
                new Outcome(outcome.vetoes(), outcome.grades(), outcome.ties(), 12));
    }
}
