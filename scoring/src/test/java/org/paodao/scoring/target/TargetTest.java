package org.paodao.scoring.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.scoring.target.Attainment.State.JUDGED_BY_A_PERSON;
import static org.paodao.scoring.target.Attainment.State.NOT_COMPUTABLE;
import static org.paodao.scoring.target.Attainment.State.NOT_REACHED;
import static org.paodao.scoring.target.Attainment.State.REACHED;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reason;

class TargetTest {
    static List<Target> everyKind() {
        return List.of(
                new AtLeast(decimal("6.5")),
                new AtLeast(decimal("3.4"), true),
                new AtMost(decimal("3")),
                new AtMost(decimal("-3.50"), true),
                new Growth(decimal("7.5")),
                new Between(decimal("1"), decimal("2.5")),
                new Approximately(decimal("6"), decimal("0.3")),
                new InWords("适度增长"),
                new Relative(Relative.Pace.ABREAST, "GDP", decimal("1"), decimal("0.5")),
                new Relative(Relative.Pace.FASTER, "GDP", decimal("1.2"), decimal("0")),
                new Relative(Relative.Pace.SLOWER, "GDP", decimal("1"), decimal("0.5")),
                new Rank(9, null, null),
                new Rank(3, 11, "city"),
                Rank.best("province"),
                new Delegated("省", null),
                new Delegated("省", new AtMost(decimal("35"))));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void aTargetComesBackAsItWasStored(Target target) {
        assertThat(Target.of(target.kind(), target.parameters())).isEqualTo(target);
        assertThat(List.copyOf(target.parameters().keySet())).isSorted();
    }

    @Test
    void everyKindIsAmongThem() {
        assertThat(everyKind().stream().map(Target::kind)).contains(TargetKind.values());
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void whatIsNeededAndMissingIsNamed(Target target) {
        Attainment attainment = target.attainment(Figures.NONE);
        assertThat(attainment.gap()).isNull();
        assertThat(attainment.share()).isNull();
        if (target.computable()) {
            assertThat(attainment.state()).isEqualTo(NOT_COMPUTABLE);
            assertThat(attainment.reason().key()).isEqualTo("input-missing");
            assertThat(target.needs()).extracting(Need::name).contains((String)
                    attainment.reason().arguments().getFirst());
        } else {
            assertThat(attainment.state()).isEqualTo(JUDGED_BY_A_PERSON);
        }
    }

    @Test
    void onlyWordsAndWhatNobodyHasSetAreLeftToAPerson() {
        assertThat(everyKind().stream().filter(target -> !target.computable()))
                .containsExactly(new InWords("适度增长"), new Delegated("省", null));
        assertThat(new InWords("适度增长").attainment(Figures.of(decimal("1"))).reason())
                .isEqualTo(Reason.of("judged-in-words", "适度增长"));
        assertThat(new Delegated("省", null).attainment(Figures.of(decimal("1"))).reason())
                .isEqualTo(Reason.of("delegated-unset", "省"));
        assertThat(new InWords("适度增长").wanted(Figures.NONE)).isNull();
    }

    @Test
    void secondNeedsAreNamedOnceTheFirstIsThere() {
        Figures value = Figures.of(decimal("1"));
        assertThat(new Growth(decimal("7")).attainment(value).reason())
                .isEqualTo(Reason.of("input-missing", "LAST_YEAR"));
        assertThat(everyKind().get(8).attainment(value).reason()).isEqualTo(Reason.of("input-missing", "OTHER"));
        assertThat(Rank.best("x").attainment(value).reason()).isEqualTo(Reason.of("input-missing", "PLACE"));
        assertThat(everyKind().get(8).wanted(value)).isNull();
        assertThat(new Growth(decimal("7")).wanted(value)).isNull();
        assertThat(new Growth(decimal("7"))
                        .attainment(Figures.NONE.after(decimal("1")))
                        .reason())
                .isEqualTo(Reason.of("input-missing", "VALUE"));
        assertThat(new Growth(decimal("7")).needs()).isEqualTo(Set.of(Need.VALUE, Need.LAST_YEAR));
        assertThat(new Growth(decimal("7")).direction()).isEqualTo(Direction.HIGHER);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 6.5, false, 6.5, REACHED",
        "AT_LEAST, 6.5, false, 6.49, NOT_REACHED",
        "AT_LEAST, 3.4, true, 3.4, NOT_REACHED",
        "AT_LEAST, 3.4, true, 3.41, REACHED",
        "AT_MOST, 3, false, 3, REACHED",
        "AT_MOST, 3, false, 3.2, NOT_REACHED",
        "AT_MOST, 3, true, 3, NOT_REACHED",
        "AT_MOST, 3, true, 2.9, REACHED"
    })
    void aBorderItselfIsEnoughUnlessItMustBePassed(
            TargetKind kind, String goal, String beyond, BigDecimal value, Attainment.State state) {
        Target target = Target.of(kind, Map.of("goal", goal, "beyond", beyond));
        Attainment attainment = target.attainment(Figures.of(value));
        assertThat(attainment.state()).isEqualTo(state);
        assertThat(attainment.unit()).isEqualTo(Attainment.Unit.INDICATOR);
        BigDecimal room = value.subtract(decimal(goal));
        assertThat(attainment.gap()).isEqualByComparingTo(kind == TargetKind.AT_LEAST ? room : room.negate());
        assertThat(attainment.share()).isNull();
    }

    @Test
    void theWayIsCountedFromTheBase() {
        Attainment falling =
                new AtMost(decimal("3")).attainment(Figures.of(decimal("3.2")).from(decimal("4")));
        assertThat(falling.share()).isEqualByComparingTo("0.8");
        assertThat(falling.reason()).isEqualTo(Reason.of("target-over", decimal("3.2"), decimal("3"), decimal("0.2")));
        Attainment rising =
                new AtLeast(decimal("12")).attainment(Figures.of(decimal("9")).from(decimal("10")));
        assertThat(rising.share()).isEqualByComparingTo("-0.5");
        assertThat(rising.reason()).isEqualTo(Reason.of("target-short", decimal("9"), decimal("12"), decimal("3")));
        Attainment third =
                new AtLeast(decimal("3")).attainment(Figures.of(decimal("1")).from(decimal("0")));
        assertThat(third.share()).isEqualTo(decimal("0.3333333333333333333333333333333333"));
    }

    @Test
    void whereTheBaseWasGoodEnoughThereIsNoWay() {
        assertThat(new AtLeast(decimal("6"))
                        .attainment(Figures.of(decimal("7")).from(decimal("6")))
                        .share())
                .isNull();
        assertThat(new AtMost(decimal("3"))
                        .attainment(Figures.of(decimal("3.5")).from(decimal("3")))
                        .share())
                .isNull();
    }

    @Test
    void aRangeIsReachedFromBothSides() {
        Target range = new Between(decimal("2"), decimal("4"));
        assertThat(range.attainment(Figures.of(decimal("1")).from(decimal("0"))).share())
                .isEqualByComparingTo("0.5");
        assertThat(range.attainment(Figures.of(decimal("5")).from(decimal("6"))).share())
                .isEqualByComparingTo("0.5");
        assertThat(range.attainment(Figures.of(decimal("3.5")).from(decimal("3")))
                        .share())
                .isNull();
        assertThat(range.attainment(Figures.of(decimal("3.5"))).gap()).isEqualByComparingTo("0.5");
        assertThat(range.attainment(Figures.of(decimal("4.5"))).reason())
                .isEqualTo(Reason.of("target-outside", decimal("4.5"), decimal("2"), decimal("4"), decimal("0.5")));
        assertThat(range.attainment(Figures.of(decimal("2"))).reason())
                .isEqualTo(Reason.of("target-inside", decimal("2"), decimal("2"), decimal("4")));
    }

    @Test
    void aboutSoMuchIsWithinItsTolerance() {
        Target about = new Approximately(decimal("6"), decimal("0.3"));
        assertThat(about.attainment(Figures.of(decimal("5.7"))).state()).isEqualTo(REACHED);
        assertThat(about.attainment(Figures.of(decimal("6.3"))).state()).isEqualTo(REACHED);
        assertThat(about.attainment(Figures.of(decimal("6.31"))).state()).isEqualTo(NOT_REACHED);
        assertThat(about.attainment(Figures.of(decimal("5.69"))).gap()).isEqualByComparingTo("-0.01");
        assertThat(new Approximately(decimal("6"), decimal("0"))
                        .wanted(Figures.NONE)
                        .low())
                .isEqualByComparingTo("6");
    }

    @Test
    void reachedTargetsSayWhatTheyReached() {
        assertThat(new AtLeast(decimal("6"))
                        .attainment(Figures.of(decimal("7")))
                        .reason())
                .isEqualTo(Reason.of("target-reached", decimal("7"), decimal("6")));
        assertThat(new AtMost(decimal("3")).attainment(Figures.of(decimal("2"))).reason())
                .isEqualTo(Reason.of("target-within", decimal("2"), decimal("3")));
    }

    @Test
    void growthIsMeasuredInPointsAgainstLastYear() {
        Target growth = new Growth(decimal("7.5"));
        Attainment reached = growth.attainment(Figures.of(decimal("215")).after(decimal("200")));
        assertThat(reached.state()).isEqualTo(REACHED);
        assertThat(reached.unit()).isEqualTo(Attainment.Unit.PERCENTAGE_POINTS);
        assertThat(reached.gap()).isEqualByComparingTo("0");
        assertThat(reached.share()).isEqualByComparingTo("1");
        assertThat(reached.reason().key()).isEqualTo("growth-reached");
        Attainment missed = growth.attainment(Figures.of(decimal("212")).after(decimal("200")));
        assertThat(missed.state()).isEqualTo(NOT_REACHED);
        assertThat(missed.gap()).isEqualByComparingTo("-1.5");
        assertThat(missed.share()).isEqualByComparingTo("0.8");
        assertThat(missed.reason().key()).isEqualTo("growth-short");
        assertThat((BigDecimal) missed.reason().arguments().get(2)).isEqualByComparingTo("1.5");
    }

    @ParameterizedTest
    @CsvSource({"0", "-5"})
    void nothingGrowsFromNothing(BigDecimal lastYear) {
        Attainment attainment =
                new Growth(decimal("7")).attainment(Figures.of(decimal("1")).after(lastYear));
        assertThat(attainment.state()).isEqualTo(NOT_COMPUTABLE);
        assertThat(attainment.reason()).isEqualTo(Reason.of("growth-undefined", lastYear));
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
