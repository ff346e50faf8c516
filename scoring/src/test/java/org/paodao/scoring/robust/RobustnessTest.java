package org.paodao.scoring.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.paodao.scoring.appraisal.Made.events;
import static org.paodao.scoring.appraisal.Made.straight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
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
import org.paodao.scoring.robust.Interval.Bounds;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Outcome.Effect;
import org.paodao.scoring.scheme.Scheme;

class RobustnessTest {
    private static final Settings WEIGHTS = new Settings(7, 4_000, 10, 0, 2);

    /** Two that are opposite in two equal clauses, and one far behind. */
    private static Made opposites() {
        return new Made()
                .clause("a", "50", straight())
                .clause("b", "50", straight())
                .unit("x", "a=100", "b=0")
                .unit("y", "a=0", "b=100")
                .unit("z", "a=10", "b=10");
    }

    @Test
    void oppositesChangePlacesInHalfTheDrawsAndWhoIsFarBehindStays() {
        GroupRobustness result = only(opposites(), WEIGHTS);
        assertThat(result.group()).isEqualTo(Made.GROUP);
        assertThat(result.intervals().stream().map(Interval::unit)).containsExactly("x", "y", "z");
        assertThat(result.intervals().stream().map(Interval::place)).containsExactly(1, 1, 3);
        assertThat(result.intervals().get(0).bounds()).isIn(new Bounds(1, 1, 2), new Bounds(1, 2, 2));
        assertThat(result.intervals().get(0).kept()).isCloseTo(2_000, within(150));
        assertThat(result.intervals().get(1).kept())
                .isEqualTo(4_000 - result.intervals().get(0).kept());
        assertThat(result.intervals().get(2)).isEqualTo(new Interval("z", 3, new Bounds(3, 3, 3), 4_000));
        assertThat(result.alike()).containsExactly(List.of("x", "y"));
        assertThat(result.sensitivities()).containsExactly(new Sensitivity("a", 1, 1), new Sensitivity("b", 1, 1));
    }

    @Test
    void inputsThatMayBeOffChangePlacesAsOftenAsTheyShould() {
        Made made = new Made().clause("a", "100", straight()).unit("x", "a=50").unit("y", "a=52");
        GroupRobustness result = only(made, new Settings(3, 20_000, 0, 10, 2));
        // 50 + 5s is above 52 + 5.2t in 32.33 of 100 cases for s and t evenly between −1 and 1
        assertThat(result.intervals().getFirst().unit()).isEqualTo("y");
        assertThat(result.intervals().getFirst().kept()).isCloseTo(13_534, within(250));
        assertThat(result.sensitivities()).containsExactly(new Sensitivity("a", 0, 0));
    }

    @Test
    void theSameSeedGivesTheSameWhateverTheThreads() {
        Made made = RandomScheme.of(20_230_003L);
        var one = Robustness.of(made.scheme(), made.facts(), new Settings(5, 500, 10, 5, 1), (done, all) -> true);
        var two = Robustness.of(made.scheme(), made.facts(), new Settings(5, 500, 10, 5, 3), (done, all) -> true);
        var other = Robustness.of(opposites().scheme(), opposites().facts(), WEIGHTS, (done, all) -> true);
        var seeded = new Settings(8, 4_000, 10, 0, 2);
        assertThat(two).isEqualTo(one);
        assertThat(Robustness.of(opposites().scheme(), opposites().facts(), seeded, (done, all) -> true))
                .isNotEqualTo(other);
    }

    @Test
    void progressIsToldAndMayEndIt() {
        List<Integer> told = new ArrayList<>();
        Made made = opposites();
        assertThat(Robustness.of(made.scheme(), made.facts(), new Settings(1, 250, 10, 0, 1), (done, all) -> {
                    told.add(done);
                    return all == 250;
                }))
                .isPresent();
        assertThat(told).containsExactly(100, 200, 250);
        assertThat(Robustness.of(made.scheme(), made.facts(), WEIGHTS, (done, all) -> done < 300))
                .isEmpty();
    }

    static Stream<Long> seeds() {
        return Chance.seeds(100);
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
        made.clause("E", "5", new Method.Sum(null, BigDecimal.ONE));
        var bounded = new Shape(made.scheme(), Made.GROUP);
        Member first = made.facts().members().getFirst();
        assertThat(Straight.of(Unit.of(made.scheme(), bounded, first, made.facts(), off), bounded))
                .isNull();
    }

    @Test
    void settingsThatMakeNoSenseAreRefused() {
        assertThat(Settings.usual(1, 5)).isEqualTo(new Settings(1, 10_000, 10, 5, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 0, 10, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 1, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 1, 100, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 1, 10, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Settings(1, 1, 10, 0, 0));
    }

    @Test
    void setsOfUnitsThatCannotBeToldApartAreTheLargestInWhichAnyTwoOverlap() {
        assertThat(Alike.of(List.of(
                        interval("a", 1, 2),
                        interval("b", 1, 3),
                        interval("c", 3, 4),
                        interval("d", 5, 5),
                        interval("e", 3, 4))))
                .containsExactly(List.of("a", "b"), List.of("b", "c", "e"));
        assertThat(interval("a", 1, 2).overlaps(interval("b", 2, 3))).isTrue();
        assertThat(interval("a", 1, 2).overlaps(interval("b", 3, 3))).isFalse();
        assertThat(interval("a", 4, 5).overlaps(interval("b", 3, 3))).isFalse();
    }

    private static Interval interval(String unit, int best, int worst) {
        return new Interval(unit, best, new Bounds(best, best, worst), 1);
    }

    private static GroupRobustness only(Made made, Settings settings) {
        List<GroupRobustness> groups = Robustness.of(made.scheme(), made.facts(), settings, (done, all) -> true)
                .orElseThrow();
        assertThat(groups).hasSize(1);
        return groups.getFirst();
    }

    /** Rounded so late that it does not show. */
    private static Scheme exact(Scheme scheme) {
        List<Clause> clauses = scheme.clauses().stream()
                .map(clause -> new Clause(
                        clause.code(),
                        clause.parent(),
                        clause.text(),
                        clause.full(),
                        new Clause.Rule(clause.method(), clause.rule().missing(), Set.of(), 12)))
                .toList();
        Outcome outcome = scheme.outcome();
        List<Group> groups = scheme.groups();
        return new Scheme(
                scheme.title(),
                clauses,
                groups,
                scheme.coefficients(),
                new Outcome(outcome.vetoes(), outcome.grades(), outcome.ties(), 12));
    }
}
