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
import org.paodao.kernel.ToDo;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures on their way wait for whoever has to go on with them, whatever their year. */
@DatabaseTest
class BegunFiguresTest extends JuneFigures {
    private static final Period LONG_AGO = Period.month(2020, 3);
    private static final LocalDate JULY = LocalDate.of(2023, 7, 5);

    @Autowired
    FigureToDos source;

    @Autowired
    Owed owed;

    private Place old = Place.whole(Goal.WHOLE, LONG_AGO);

    @BeforeEach
    void goalsOfThisYearAlone() {
        publish("OWED", Samples.content("示例目标", system.unit, "1"), LocalDate.of(2020, 1, 2));
        old = Place.whole(system.id("OWED"), LONG_AGO);
    }

    private void publish(String code, Indicator.Content says, LocalDate from) {
        system.indicators.put(system.office, code, says, 0);
        system.publishing.publish(system.office, new Publishing(code + from, "示例", from));
    }

    @Test
    void whatWasBegunForAYearLongGoneIsToBeSentWhileItsPeriodIsOpen() {
        values.enter(system.liaison, List.of(Entry.of(old, "12.5")));
        ToDo enter = one("enter", system.unit);
        assertThat(enter.words()).containsExactly("2020-03", "1");
        assertThat(enter.due()).isEqualTo(LocalDate.of(2020, 4, 20));
        assertThat(waiting(null)).containsKey(enter.thing());
        assertThat(waiting(Set.of(system.unit)).keySet())
                .as("what nobody began is not asked for")
                .noneMatch(thing -> thing.contains(":2020-04:") || thing.contains(":2020-Q1:"));
        assertThat(waiting(Set.of(system.other))).isEmpty();
        periods.close(system.office, LONG_AGO);
        assertThat(waiting(null)).doesNotContainKey(enter.thing());
    }

    @Test
    void itGoesOnToWhoApprovesItAndBack() {
        values.enter(system.liaison, List.of(Entry.of(old, "12.5")));
        values.submit(system.liaison, List.of(new Seen(old, 1)));
        assertThat(one("approve", system.unit).words()).containsExactly("2020-03", "1");
        assertThat(waiting(Set.of(system.unit))).doesNotContainKey("figures:enter:2020-03:" + system.unit);
        approvals.sendBack(system.head, List.of(new Seen(old, 2)), "口径不对");
        assertThat(one("returned", system.unit).words()).containsExactly("2020-03", "1");
        values.enter(system.liaison, List.of(new Entry(old, BigDecimal.ONE, Stage.FINAL, "", "", 3)));
        assertThat(waiting(Set.of(system.unit)))
                .as("once, as a figure to be corrected")
                .containsKey("figures:returned:2020-03:" + system.unit)
                .doesNotContainKey("figures:enter:2020-03:" + system.unit);
        values.withdraw(system.liaison, List.of(new Seen(old, 4)), "误填");
        assertThat(waiting(Set.of(system.other))).isEmpty();
    }

    @Test
    void whatCameAfterTheCloseIsStillDecided() {
        periods.close(system.office, LONG_AGO);
        values.enter(system.liaison, List.of(Entry.of(old, "12.5")));
        values.submit(system.liaison, List.of(new Seen(old, 1)));
        assertThat(one("approve", system.unit).words()).containsExactly("2020-03", "1");
        approvals.approve(system.head, List.of(new Seen(old, 2)));
        assertThat(lists.one(system.head, old).value().state()).isEqualTo(State.LOCKED);
    }

    @Test
    void whoeverReportedItThenGoesOnWithItNow() {
        publish("OWED", Samples.content("示例目标", system.other, "1"), LocalDate.of(2021, 1, 1));
        values.enter(system.liaison, List.of(Entry.of(old, "12.5")));
        assertThat(one("enter", system.unit).words()).containsExactly("2020-03", "1");
        assertThat(waiting(Set.of(system.other))).doesNotContainKey("figures:enter:2020-03:" + system.other);
    }

    @Test
    void aPeriodThatIsNotOverCanWait() {
        Period july = Period.month(2023, 7);
        Place early = Place.whole(system.id("INVEST"), july);
        values.enter(system.liaison, List.of(Entry.of(early, "1")));
        assertThat(waiting(Set.of(system.unit))).doesNotContainKey("figures:enter:2023-07:" + system.unit);
    }

    @Test
    void theTemplateOfTheUnitListsIt() {
        values.enter(system.liaison, List.of(Entry.of(old, "12.5")));
        assertThat(owed()).containsOnlyOnce(old);
        values.submit(system.liaison, List.of(new Seen(old, 1)));
        assertThat(owed()).doesNotContain(old);
    }

    private List<Place> owed() {
        return owed.of(system.office, system.unit).stream().map(Expected::place).toList();
    }

    private ToDo one(String what, UUID unit) {
        return Objects.requireNonNull(waiting(Set.of(unit)).get("figures:" + what + ":" + LONG_AGO + ":" + unit));
    }

    private Map<String, ToDo> waiting(@Nullable Set<UUID> units) {
        return source.waiting(system.office.jurisdiction(), units, JULY, JULY).stream()
                .collect(Collectors.toMap(ToDo::thing, one -> one));
    }
}
