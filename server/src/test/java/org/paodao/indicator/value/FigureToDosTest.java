package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.Samples;
import org.paodao.kernel.Permission;
import org.paodao.kernel.ToDo;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

@DatabaseTest
class FigureToDosTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 5);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    FigureToDos source;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    Periods periods;

    private SampleSystem system = new SampleSystem();
    private Place place = Place.whole(Goal.WHOLE, JUNE);

    @BeforeEach
    void aDistrict() {
        system = beans.createBean(SampleSystem.class).make();
    }

    private void goals() {
        goals(Map.of());
    }

    private void goals(Map<String, String> points) {
        Indicator.Content says = Samples.content("示例目标", system.unit, "1");
        Goal goal = says.goals().getFirst().along(points.isEmpty() ? null : Goal.Way.of("LINEAR", points));
        system.indicators.put(system.office, "OWED", new Indicator.Content(null, says.definition(), List.of(goal)), 0);
        system.publishing.publish(system.office, new Publishing("goals", "示例", LocalDate.of(2020, 1, 2)));
        place = Place.whole(system.id("OWED"), JUNE);
    }

    @Test
    void figuresAreAskedForOfYearsWithGoals() {
        assertThat(waiting(Set.of(system.unit))).isEmpty();
        goals();
        ToDo june = one("enter");
        assertThat(june.words()).containsExactly("2023-06", "5");
        assertThat(june.kind()).isEqualTo(ToDo.Kind.REPORT);
        assertThat(june.opens()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(june.due()).isEqualTo(LocalDate.of(2023, 7, 20));
        assertThat(waiting(Set.of(system.unit)))
                .containsKey("figures:enter:2023-Q2:" + system.unit)
                .doesNotContainKey("figures:enter:2023-07:" + system.unit)
                .doesNotContainKey("figures:enter:2022-12:" + system.unit);
        assertThat(waiting(Set.of(system.other))).isEmpty();
        assertThat(waiting(null)).containsKey("figures:enter:2023-06:" + system.unit);
    }

    @Test
    void aFigureIsInTimeUntilAWorkingDay() {
        goals();
        Period april = Period.month(2023, 4);
        LocalDate saturday = april.lastDay().plusDays(20);
        assertThat(saturday).isEqualTo(LocalDate.of(2023, 5, 20));
        ToDo enter = Objects.requireNonNull(waiting(Set.of(system.unit)).get("figures:enter:2023-04:" + system.unit));
        assertThat(enter.due()).isEqualTo(LocalDate.of(2023, 5, 22));
        assertThat(periods.view(system.office, april).lines())
                .allSatisfy(line -> assertThat(line.expected().due()).isEqualTo(LocalDate.of(2023, 5, 22)));
    }

    @Test
    void whatIsComingIsToldWhenItIsAskedFor() {
        goals();
        assertThat(
                        source
                                .waiting(
                                        system.office.jurisdiction(),
                                        Set.of(system.unit),
                                        JULY,
                                        LocalDate.of(2023, 8, 1))
                                .stream()
                                .map(ToDo::thing))
                .contains("figures:enter:2023-07:" + system.unit);
    }

    @Test
    void aFigureGoesFromWhoReportsItToWhoApprovesItAndBack() {
        goals();
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
        assertThat(one("enter").words()).contains("5");
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        assertThat(one("enter").words()).contains("4");
        ToDo approve = one("approve");
        assertThat(approve.permission()).isEqualTo(Permission.VALUE_APPROVE);
        assertThat(Objects.requireNonNull(approve.act()).fields())
                .containsEntry("figure", "2|" + place.indicator() + "|" + Goal.WHOLE + "|2023-06|");
        approvals.sendBack(system.head, List.of(new Seen(place, 2)), "示例");
        assertThat(waiting(Set.of(system.unit)))
                .doesNotContainKey("figures:approve:2023-06:" + system.unit)
                .containsKey("figures:returned:2023-06:" + system.unit);
        assertThat(one("enter").words()).contains("4");
    }

    @Test
    void aFigureThatWasSentBackIsToBeCorrectedUntilItIsSentAgain() {
        goals();
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        approvals.sendBack(system.head, List.of(new Seen(place, 2)), "口径不对");
        values.enter(system.liaison, List.of(new Entry(place, new BigDecimal("13"), Stage.PRELIMINARY, "", "", 3)));
        assertThat(one("returned").words()).containsExactly("2023-06", "1");
        assertThat(one("enter").words()).contains("4");
        values.submit(system.liaison, List.of(new Seen(place, 4)));
        assertThat(waiting(Set.of(system.unit)))
                .doesNotContainKey("figures:returned:2023-06:" + system.unit)
                .containsKey("figures:approve:2023-06:" + system.unit);
        values.recall(system.liaison, List.of(new Seen(place, 5)));
        assertThat(waiting(Set.of(system.unit)))
                .as("The unit took it back itself.")
                .doesNotContainKey("figures:returned:2023-06:" + system.unit);
        assertThat(one("enter").words()).contains("5");
    }

    @Test
    void aUnitOwesNothingForTheTimeBeforeItsFirstFigure() {
        goals();
        Place first = new Place(system.id("JOBS"), system.other, "", Period.month(2023, 5));
        values.enter(system.otherLiaison, List.of(Entry.of(first, "3")));
        assertThat(owed(Period.month(2022, 5))).isEmpty();
        assertThat(owed(Period.month(2023, 4))).isEmpty();
        assertThat(owed(Period.month(2023, 5))).containsExactly(first);
        assertThat(owed(JUNE)).containsExactly(first.in(JUNE));
        assertThat(waiting(Set.of(system.other)))
                .containsKey("figures:enter:2023-06:" + system.other)
                .doesNotContainKey("figures:enter:2023-04:" + system.other);
    }

    @Test
    void aUnitOwesNothingBeforeThePathBeginsUnlessItsFiguresOfTheYearDid() {
        goals(Map.of("from", "2023-06"));
        assertThat(owed(system.unit, Period.month(2023, 5))).doesNotContain(place.in(Period.month(2023, 5)));
        assertThat(owed(system.unit, JUNE)).contains(place);
        assertThat(one("enter", Period.month(2023, 5)).words()).containsExactly("2023-05", "4");
        assertThat(one("enter").words()).containsExactly("2023-06", "5");
        values.enter(system.liaison, List.of(Entry.of(place.in(Period.month(2022, 12)), "3")));
        assertThat(owed(system.unit, Period.month(2023, 5))).doesNotContain(place.in(Period.month(2023, 5)));
        values.enter(system.liaison, List.of(Entry.of(place.in(Period.month(2023, 3)), "3")));
        assertThat(owed(system.unit, Period.month(2023, 2))).doesNotContain(place.in(Period.month(2023, 2)));
        assertThat(owed(system.unit, Period.month(2023, 5))).contains(place.in(Period.month(2023, 5)));
        assertThat(one("enter", Period.month(2023, 5)).words()).containsExactly("2023-05", "5");
    }

    private List<Place> owed(Period period) {
        return owed(system.other, period);
    }

    private List<Place> owed(UUID unit, Period period) {
        return periods.view(system.office, period).owing().getOrDefault(unit, List.of()).stream()
                .map(line -> line.expected().place())
                .toList();
    }

    @Test
    void aClosedPeriodAsksForNothing() {
        goals();
        periods.close(system.office, JUNE);
        assertThat(waiting(null))
                .doesNotContainKey("figures:enter:2023-06:" + system.unit)
                .containsKey("figures:enter:2023-05:" + system.unit);
    }

    private ToDo one(String what) {
        return one(what, JUNE);
    }

    private ToDo one(String what, Period period) {
        return Objects.requireNonNull(
                waiting(Set.of(system.unit)).get("figures:" + what + ":" + period + ":" + system.unit));
    }

    private Map<String, ToDo> waiting(@Nullable Set<UUID> units) {
        return source.waiting(system.office.jurisdiction(), units, JULY, JULY).stream()
                .collect(Collectors.toMap(ToDo::thing, one -> one));
    }
}
