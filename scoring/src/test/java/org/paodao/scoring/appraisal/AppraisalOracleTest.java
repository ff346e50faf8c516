package org.paodao.scoring.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.appraisal.Made.d;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Chance;
import org.paodao.scoring.Sentence;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.scoring.scheme.Scheme;

/** Random schemes of all methods against fractions, and what must hold whatever the figures are. */
class AppraisalOracleTest {
    private static final int CASES = 80;

    static Stream<Long> seeds() {
        return Chance.seeds(CASES);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aTotalIsWhatFractionsSayAndTheSumOfItsLines(long seed) {
        Made made = RandomScheme.of(seed);
        Assessment assessed = made.assess();
        var oracle = new Oracle(made.scheme(), made.facts());
        for (Member member : made.facts().members()) {
            String unit = member.unit();
            BigDecimal total = assessed.standing(unit).orElseThrow().total();
            assertThat(total).isEqualTo(oracle.total(unit));
            assertThat(sum(assessed.ledger(unit))).isEqualByComparingTo(total);
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void withoutOneOfItsLinesATotalIsLessByExactlyThat(long seed) {
        Made made = RandomScheme.of(seed);
        Assessment assessed = made.assess();
        for (Member member : made.facts().members()) {
            List<Line> lines = assessed.ledger(member.unit());
            for (int n = 0; n < lines.size(); n++) {
                List<Line> others = new ArrayList<>(lines);
                Line gone = others.remove(n);
                assertThat(sum(others))
                        .isEqualByComparingTo(total(assessed, member.unit()).subtract(gone.amount()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theOrderOfTheUnitsChangesNothingButTheOrderOfTheLedger(long seed) {
        Made made = RandomScheme.of(seed);
        List<Member> shuffled = new ArrayList<>(made.facts().members());
        Collections.shuffle(shuffled, new Random(seed));
        Assessment before = made.assess();
        Assessment after =
                Appraisal.of(made.scheme(), new Facts(shuffled, made.facts().given()));
        assertThat(after.standings()).isEqualTo(before.standings());
        assertThat(new HashSet<>(after.ledger())).isEqualTo(new HashSet<>(before.ledger()));
        assertThat(after.ledger().stream().map(Line::unit).distinct())
                .containsExactlyElementsOf(shuffled.stream()
                        .map(Member::unit)
                        .filter(unit -> !before.ledger(unit).isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whoImprovesInAchievementNeverFalls(long seed) {
        Made made = RandomScheme.of(seed);
        Facts facts = made.facts();
        Assessment before = made.assess();
        for (Member member : facts.members()) {
            if (facts.of(member.unit(), "A0") instanceof Given.Amount amount) {
                BigDecimal better = amount.value().add(d("7.5"));
                Assessment after =
                        Appraisal.of(made.scheme(), with(facts, member.unit(), new Given.Amount(better, 1, List.of())));
                assertThat(total(after, member.unit())).isGreaterThanOrEqualTo(total(before, member.unit()));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void tenTimesTheMarksAreTenTimesTheScores(long seed) {
        Made made = RandomScheme.of(seed);
        Scheme scheme = without(made.scheme(), Set.of("A4", "B0", "B1", "B4"));
        Facts facts = made.facts();
        Assessment before = Appraisal.of(scheme, facts);
        Assessment after = Appraisal.of(tenfold(scheme), facts);
        for (Standing standing : before.standings()) {
            String unit = standing.member().unit();
            assertThat(total(after, unit)).isEqualByComparingTo(standing.total().movePointRight(1));
            assertThat(after.standing(unit).orElseThrow().rank().place())
                    .isEqualTo(standing.rank().place());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyReasonIsOneOfTheGrounds(long seed) {
        Assessment assessed = RandomScheme.of(seed).assess();
        assertThat(assessed.ledger())
                .allMatch(line -> Sentence.keys(Grounds.values())
                        .contains(line.grounds().reason().key()));
        assertThat(assessed.standings().stream().flatMap(standing -> standing.remarks().stream()))
                .allMatch(reason -> Sentence.keys(Grounds.values()).contains(reason.key()));
    }

    @Test
    void keysStandOnceAndAreFitForMessageFiles() {
        assertThat(Sentence.keys(Grounds.values()))
                .doesNotHaveDuplicates()
                .hasSize(Grounds.values().length)
                .allMatch(key -> key.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Grounds.ROUNDED.gaps()).containsExactly("decimals");
        assertThat(Grounds.NO_EVENT.gaps()).isEmpty();
    }

    private static Facts with(Facts facts, String unit, Given.Amount better) {
        Map<String, Map<String, Given>> given = new HashMap<>(facts.given());
        Map<String, Given> own = new HashMap<>(given.get(unit));
        own.put("A0", better);
        given.put(unit, own);
        return new Facts(facts.members(), given);
    }

    /** Without what has marks of its own besides the full marks. */
    private static Scheme without(Scheme scheme, Set<String> codes) {
        List<Clause> kept = scheme.clauses().stream()
                .filter(clause -> !codes.contains(clause.code()))
                .toList();
        return new Scheme(scheme.title(), kept, scheme.groups(), scheme.coefficients(), scheme.outcome());
    }

    /** Ten times the marks, rounded one place earlier. */
    private static Scheme tenfold(Scheme scheme) {
        List<Clause> clauses = scheme.clauses().stream()
                .map(clause -> new Clause(
                        clause.code(),
                        clause.parent(),
                        clause.text(),
                        clause.full().multiply(BigDecimal.TEN),
                        new Clause.Rule(tenfold(clause.method()), clause.rule().missing(), Set.of(), 1)))
                .toList();
        List<Group> groups = scheme.groups().stream()
                .map(group -> new Group(group.code(), group.name(), group.full().multiply(BigDecimal.TEN)))
                .toList();
        Outcome outcome = scheme.outcome();
        return new Scheme(
                scheme.title(),
                clauses,
                groups,
                scheme.coefficients(),
                new Outcome(outcome.vetoes(), outcome.grades(), outcome.ties(), outcome.decimals() - 1));
    }

    private static Method tenfold(Method method) {
        return method instanceof Method.Sum sum
                ? new Method.Sum(
                        sum.floor() == null ? null : sum.floor().multiply(BigDecimal.TEN),
                        sum.cap() == null ? null : sum.cap().multiply(BigDecimal.TEN))
                : method;
    }

    private static BigDecimal sum(List<Line> lines) {
        return lines.stream().map(Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal total(Assessment assessed, String unit) {
        return assessed.standing(unit).orElseThrow().total();
    }
}
