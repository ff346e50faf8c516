package org.paodao.scoring.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.paodao.scoring.appraisal.Made.straight;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Made;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.appraisal.RandomScheme;
import org.paodao.scoring.robust.Interval.Bounds;
import org.paodao.scoring.scheme.Group;
import org.paodao.scoring.scheme.Missing;
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
        told.clear();
        assertThat(Robustness.of(
                        made.scheme(), made.facts(), new Settings(1, 200, 10, 0, 1), (done, all) -> told.add(done)))
                .isPresent();
        assertThat(told).as("no round is empty").containsExactly(100, 200);
        assertThat(Robustness.of(made.scheme(), made.facts(), WEIGHTS, (done, all) -> done < 300))
                .isEmpty();
    }

    @Test
    void groupsAreDrawnApartAndWhoHasNoPlaceIsNotDrawn() {
        Made made = opposites().clause("c", "0", straight(), Missing.UNRANKED).unit("w", "a=100", "b=100");
        Stream.of("x", "y", "z").forEach(unit -> made.give(unit, "c", Made.amount("1")));
        Scheme scheme = made.scheme();
        List<Member> members = new ArrayList<>(made.facts().members());
        members.add(new Member("v", "示例v", "h"));
        var given = new HashMap<>(made.facts().given());
        given.put("v", given.getOrDefault("x", Map.of()));
        var both = new Scheme(
                scheme.title(),
                scheme.clauses(),
                List.of(scheme.groups().getFirst(), new Group("h", "示例另一组", BigDecimal.valueOf(100))),
                scheme.coefficients(),
                scheme.outcome());
        List<Integer> told = new ArrayList<>();
        List<GroupRobustness> groups = Robustness.of(both, new Facts(members, given), WEIGHTS, (done, all) -> {
                    told.add(done);
                    return all == 8_000;
                })
                .orElseThrow();
        assertThat(told.getLast()).isEqualTo(8_000);
        assertThat(groups).extracting(GroupRobustness::group).containsExactly(Made.GROUP, "h");
        assertThat(groups.getFirst().intervals()).extracting(Interval::unit).containsExactly("x", "y", "z");
        assertThat(groups.getLast().intervals()).containsExactly(new Interval("v", 1, new Bounds(1, 1, 1), 4_000));
        assertThat(groups.getLast().alike()).isEmpty();
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
        assertThat(Alike.of(List.of(interval("c", 3, 4), interval("b", 2, 3), interval("a", 1, 2))))
                .as("the better first, in whatever order they come")
                .containsExactly(List.of("b", "a"), List.of("c", "b"));
        assertThat(interval("a", 1, 2).overlaps(interval("b", 2, 3))).isTrue();
        assertThat(interval("b", 2, 3).overlaps(interval("a", 1, 2))).isTrue();
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
}
