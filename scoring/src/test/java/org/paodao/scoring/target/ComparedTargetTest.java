package org.paodao.scoring.target;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reason;
import org.paodao.scoring.target.Attainment.State;
import org.paodao.scoring.target.Relative.Pace;

/** Targets that look at others, and what no target can be. */
class ComparedTargetTest {
    @ParameterizedTest
    @CsvSource({
        "ABREAST, 1, 0.5, 5.5, REACHED",
        "ABREAST, 1, 0.5, 4.5, REACHED",
        "ABREAST, 1, 0.5, 4.49, NOT_REACHED",
        "ABREAST, 1, 0.5, 5.51, NOT_REACHED",
        "FASTER, 1, 0, 5, NOT_REACHED",
        "FASTER, 1, 0, 5.01, REACHED",
        "FASTER, 1, 0.5, 5.5, REACHED",
        "NOT_SLOWER, 1, 0, 5, REACHED",
        "NOT_SLOWER, 1, 0, 4.99, NOT_REACHED",
        "NOT_SLOWER, 1, 0.5, 4.5, REACHED",
        "NOT_FASTER, 1, 0, 5, REACHED",
        "NOT_FASTER, 1, 0, 5.01, NOT_REACHED",
        "FASTER, 1, 0.5, 5.49, NOT_REACHED",
        "FASTER, 1.2, 0, 6, NOT_REACHED",
        "FASTER, 1.2, 0, 6.1, REACHED",
        "SLOWER, 1, 0, 5, NOT_REACHED",
        "SLOWER, 1, 0, 4.9, REACHED",
        "SLOWER, 1, 0.5, 4.5, REACHED",
        "SLOWER, 1, 0.5, 4.6, NOT_REACHED"
    })
    void whatGoesWithAnotherOfFiveIsJudgedByIt(
            Pace pace, BigDecimal factor, BigDecimal margin, BigDecimal value, State state) {
        Target target = new Relative(pace, "GDP", factor, margin);
        assertThat(target.attainment(Figures.of(value).beside(decimal("5"))).state())
                .isEqualTo(state);
    }

    @Test
    void factorAndMarginMayBeLeftOut() {
        assertThat(Target.of(TargetKind.RELATIVE, Map.of("pace", "FASTER", "other", "GDP")))
                .isEqualTo(new Relative(Pace.FASTER, "GDP", BigDecimal.ONE, BigDecimal.ZERO));
    }

    @Test
    void theDirectionFollowsThePace() {
        assertThat(relative(Pace.ABREAST).direction()).isEqualTo(Direction.RANGE);
        assertThat(relative(Pace.FASTER).direction()).isEqualTo(Direction.HIGHER);
        assertThat(relative(Pace.SLOWER).direction()).isEqualTo(Direction.LOWER);
        assertThat(relative(Pace.SLOWER).needs()).isEqualTo(Set.of(Need.VALUE, Need.OTHER));
    }

    @Test
    void aPlaceIsGoodEnoughUpToTheOneWanted() {
        Target ninth = new Rank(9, 11, "city");
        Attainment reached = ninth.attainment(Figures.NONE.at(9));
        assertThat(reached.state()).isEqualTo(State.REACHED);
        assertThat(reached.reason()).isEqualTo(Reason.of("rank-reached", 9, 9));
        assertThat(reached.gap()).isEqualByComparingTo("0");
        assertThat(reached.unit()).isEqualTo(Attainment.Unit.PLACES);
        Attainment missed = ninth.attainment(Figures.NONE.at(11));
        assertThat(missed.state()).isEqualTo(State.NOT_REACHED);
        assertThat(missed.reason()).isEqualTo(Reason.of("rank-short", 11, 9, 2));
        assertThat(missed.gap()).isEqualByComparingTo("-2");
        assertThat(Rank.best("city").attainment(Figures.NONE.at(2)).state()).isEqualTo(State.NOT_REACHED);
        assertThat(ninth.direction()).isEqualTo(Direction.LOWER);
        assertThat(ninth.wanted(Figures.NONE)).isNull();
    }

    @Test
    void equalValuesShareTheBetterPlace() {
        List<BigDecimal> others = List.of(decimal("5"), decimal("7.0"), decimal("7"), decimal("9"));
        assertThat(Rank.placeOf(decimal("7"), others, Direction.HIGHER)).isEqualTo(2);
        assertThat(Rank.placeOf(decimal("7"), others, Direction.LOWER)).isEqualTo(2);
        assertThat(Rank.placeOf(decimal("10"), others, Direction.HIGHER)).isEqualTo(1);
        assertThat(Rank.placeOf(decimal("10"), others, Direction.LOWER)).isEqualTo(5);
        assertThatIllegalArgumentException().isThrownBy(() -> Rank.placeOf(decimal("7"), others, Direction.RANGE));
    }

    @Test
    void whatTheSuperiorSetsCountsFromThenOn() {
        Delegated open = new Delegated("省", null);
        assertThat(open.direction()).isEqualTo(Direction.NONE);
        assertThat(open.wanted(Figures.NONE)).isNull();
        Delegated set = open.with(new AtMost(decimal("35")));
        assertThat(set.computable()).isTrue();
        assertThat(set.direction()).isEqualTo(Direction.LOWER);
        assertThat(set.wanted(Figures.NONE)).isEqualTo(Wanted.atMost(decimal("35")));
        assertThat(set.attainment(Figures.of(decimal("36"))).reason().key()).isEqualTo("target-over");
        assertThatIllegalArgumentException().isThrownBy(() -> open.with(open));
    }

    @Test
    void everyKindKnowsWhichWayIsBetter() {
        assertThat(new AtLeast(decimal("1")).direction()).isEqualTo(Direction.HIGHER);
        assertThat(new AtMost(decimal("1")).direction()).isEqualTo(Direction.LOWER);
        assertThat(new Between(decimal("1"), decimal("1")).direction()).isEqualTo(Direction.RANGE);
        assertThat(new Approximately(decimal("1"), decimal("1")).direction()).isEqualTo(Direction.RANGE);
        assertThat(new InWords("稳步提高").direction()).isEqualTo(Direction.NONE);
    }

    @Test
    void whatNoTargetCanBeIsRefused() {
        refused(() -> new Between(decimal("2"), decimal("1")));
        refused(() -> new Approximately(decimal("2"), decimal("-0.1")));
        refused(() -> new InWords(" "));
        refused(() -> new Relative(Pace.FASTER, "GDP", BigDecimal.ONE, decimal("-1")));
        refused(() -> new Rank(0, null, null));
        refused(() -> new Rank(5, 4, null));
        refused(() -> new Wanted(null, null, false));
        assertThat(new Rank(4, 4, null).of()).isEqualTo(4);
    }

    @Test
    void parametersThatAreMissingUnknownOrUnfitAreRefusedByName() {
        refused(TargetKind.AT_LEAST, Map.of("goal", "1e999999999"), "goal");
        refused(TargetKind.AT_LEAST, Map.of(), "goal");
        refused(TargetKind.AT_LEAST, Map.of("goal", "six"), "goal");
        refused(TargetKind.AT_LEAST, Map.of("goal", "6", "beyond", "maybe"), "beyond");
        refused(TargetKind.AT_LEAST, Map.of("goal", "6", "cap", "7"), "cap");
        refused(TargetKind.RANK, Map.of("place", "1.5"), "place");
        refused(TargetKind.RANK, Map.of("place", "1", "of", "many"), "of");
        refused(TargetKind.DELEGATED, Map.of("by", "省", "set.goal", "3"), "kind");
        refused(TargetKind.DELEGATED, Map.of("by", "省", "set.kind", "AT_MOST", "set.goal", "3", "set.cap", "3"), "cap");
        assertThat(Target.of(TargetKind.AT_LEAST, Map.of("goal", "6"))).isEqualTo(new AtLeast(decimal("6")));
        assertThat(Target.of(TargetKind.AT_LEAST, Map.of("goal", "6", "beyond", "true")))
                .isEqualTo(new AtLeast(decimal("6"), true));
    }

    private static void refused(TargetKind kind, Map<String, String> parameters, String named) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Target.of(kind, parameters))
                .withMessageContaining(named);
    }

    private static void refused(ThrowingCallable attempt) {
        assertThatIllegalArgumentException().isThrownBy(attempt);
    }

    private static Relative relative(Pace pace) {
        return new Relative(pace, "GDP", BigDecimal.ONE, BigDecimal.ZERO);
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text);
    }
}
