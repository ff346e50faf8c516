package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.check.Check;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** That the parts of a period do not add up is asked once. */
@DatabaseTest
class PartReasonsTest extends JuneFigures {
    @Autowired
    Grids grids;

    @Autowired
    ApprovalLists waiting;

    @Autowired
    Warnings warnings;

    private Place whole = Place.whole(invest.indicator(), JUNE);
    private Place female = whole;
    private Place male = whole;

    @BeforeEach
    void parts() {
        whole = Place.whole(system.id("TRAIN"), JUNE);
        female = new Place(whole.indicator(), whole.unit(), "sex:female", JUNE);
        male = new Place(whole.indicator(), whole.unit(), "sex:male", JUNE);
    }

    @Test
    void theReasonBesideTheWholeAnswersForItsParts() {
        values.enter(system.liaison, List.of(Entry.of(whole, "100"), Entry.of(female, "60"), Entry.of(male, "50")));
        values.submit(system.liaison, List.of(new Seen(whole, 1), new Seen(female, 1), new Seen(male, 1)));
        approvals.approve(system.head, List.of(new Seen(whole, 2), new Seen(female, 2)), "有人两样都算（示例）");
        assertThat(waiting.of(system.head).lines()).singleElement().satisfies(line -> {
            assertThat(line.asks()).isFalse();
            assertThat(line.reason()).isEqualTo("有人两样都算（示例）");
        });
        assertThat(asking()).isEmpty();
        approvals.approve(system.head, List.of(new Seen(male, 2)));
        assertThat(lists.one(system.head, male).value().state()).isEqualTo(State.APPROVED);
    }

    @Test
    void partsThatComeAfterTheirWholeAreAskedOnce() {
        approved(whole, "100");
        values.enter(system.liaison, List.of(Entry.of(female, "60")));
        values.enter(system.liaison, List.of(Entry.of(male, "50")));
        assertThat(asking()).as("the question stands at the whole").containsExactly(whole);
        assertThat(warnings.answer(system.liaison, WarningFilter.of(List.of(male)), "有人两样都算（示例）"))
                .isPositive();
        assertThat(asking()).isEmpty();
        values.enter(system.liaison, List.of(new Entry(male, new BigDecimal("55"), null, "", "", 1)));
        assertThat(asking()).as("another difference is another question").containsExactly(whole);
        assertThat(lists.one(system.liaison, male).warnings())
                .filteredOn(warning -> warning.check() == Check.PARTS)
                .singleElement()
                .matches(Warning::isOpen);
    }

    @Test
    void thatPartsDoNotAddUpIsToldAtTheWholeWhicheverCameLast() {
        values.enter(system.liaison, List.of(Entry.of(female, "60"), Entry.of(male, "50")));
        assertThat(sums()).as("nothing to compare with").isEmpty();
        values.enter(system.liaison, List.of(Entry.of(whole, "100")));
        assertThat(sums()).singleElement().satisfies(one -> told(one, "110", "100", "10"));
        change(male, "45", "", 1);
        assertThat(sums()).singleElement().satisfies(one -> told(one, "105", "100", "5"));
        change(male, "40", "", 2);
        assertThat(sums()).isEmpty();
        values.enter(
                system.liaison,
                List.of(
                        new Entry(whole, new BigDecimal("100"), null, "", "", 1),
                        new Entry(male, new BigDecimal("41"), null, "", "", 3)));
        assertThat(sums())
                .as("the whole came again as it was")
                .singleElement()
                .satisfies(one -> told(one, "101", "100", "1"));
    }

    @Test
    void aReasonStaysWhileTheDifferenceDoesAndACommentBesideThePartGivesIt() {
        approved(whole, "100");
        values.enter(system.liaison, List.of(Entry.of(female, "60")));
        values.enter(system.liaison, List.of(new Entry(male, new BigDecimal("50"), null, "有人两样都算（示例）", "", 0)));
        assertThat(sums()).singleElement().extracting(Warning::reason).isEqualTo("有人两样都算（示例）");
        assertThat(asking()).isEmpty();
        change(male, "55", "", 1);
        assertThat(sums()).singleElement().matches(Warning::isOpen);
        change(male, "55", "核过（示例）", 2);
        assertThat(sums()).singleElement().extracting(Warning::reason).isEqualTo("核过（示例）");
        change(male, "55", "", 3);
        assertThat(sums()).singleElement().extracting(Warning::reason).isEqualTo("核过（示例）");
    }

    @Test
    void aPartThatIsTakenOutLeavesNothingToCompare() {
        values.enter(system.liaison, List.of(Entry.of(whole, "100"), Entry.of(female, "60"), Entry.of(male, "50")));
        assertThat(sums()).hasSize(1);
        values.withdraw(system.liaison, List.of(new Seen(male, 1)), "误填");
        assertThat(sums()).isEmpty();
        values.enter(system.liaison, List.of(new Entry(male, new BigDecimal("50"), null, "", "", 2)));
        assertThat(sums()).hasSize(1);
        values.enter(
                system.liaison,
                List.of(
                        new Entry(male, null, null, "", "", 3),
                        new Entry(female, new BigDecimal("70"), null, "", "", 1)));
        assertThat(sums()).isEmpty();
    }

    @Test
    void theHeadSeesBesideEachPartWhyAReasonIsAsked() {
        approved(whole, "100");
        values.enter(system.liaison, List.of(Entry.of(female, "60"), Entry.of(male, "50")));
        values.submit(system.liaison, List.of(new Seen(female, 1), new Seen(male, 1)));
        assertThat(waiting.of(system.head).lines()).hasSize(2).allSatisfy(line -> {
            assertThat(line.findings()).extracting(Refusal.Flaw::key).containsExactly("indicatorvalue.check-parts");
            assertThat(line.asks())
                    .as("nobody is asked beside the whole any more")
                    .isTrue();
        });
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> approvals.approve(system.head, List.of(new Seen(female, 2))));
        approvals.approve(system.head, List.of(new Seen(female, 2)), "有人两样都算（示例）");
        assertThat(waiting.of(system.head).lines()).singleElement().satisfies(line -> {
            assertThat(line.findings()).hasSize(1);
            assertThat(line.asks()).isFalse();
            assertThat(line.reason()).isEqualTo("有人两样都算（示例）");
        });
        approvals.approve(system.head, List.of(new Seen(male, 2)));
    }

    @Test
    void besideAWholeThatWaitsItselfThePartsShowItAndTheWholeAsks() {
        values.enter(system.liaison, List.of(Entry.of(whole, "100"), Entry.of(female, "60"), Entry.of(male, "50")));
        values.submit(system.liaison, List.of(new Seen(whole, 1), new Seen(female, 1), new Seen(male, 1)));
        assertThat(waiting.of(system.head).lines()).hasSize(3).allSatisfy(line -> {
            assertThat(line.findings()).hasSize(1);
            assertThat(line.asks()).isEqualTo(line.value().place().equals(whole));
        });
    }

    @Test
    void aCorrectedPartIsComparedToo() {
        approved(whole, "100");
        approved(female, "60");
        approved(male, "40");
        corrections.propose(system.liaison, new Entry(male, new BigDecimal("50"), null, "有人两样都算（示例）", "", 3));
        assertThat(waiting.of(system.head).corrections())
                .singleElement()
                .satisfies(one -> assertThat(one.findings()).hasSize(1));
        corrections.approve(system.head, male, 1);
        assertThat(sums()).singleElement().satisfies(one -> {
            told(one, "110", "100", "10");
            assertThat(one.reason()).isEqualTo("有人两样都算（示例）");
        });
    }

    private void change(Place place, String amount, String comment, int seen) {
        values.enter(system.liaison, List.of(new Entry(place, new BigDecimal(amount), null, comment, "", seen)));
    }

    private List<Warning> sums() {
        return warnings.page(
                system.office, new WarningFilter(null, Check.PARTS, List.of(), false, WarningFilter.After.NOTHING));
    }

    private void told(Warning warning, String... numbers) {
        assertThat(warning.place()).isEqualTo(whole);
        assertThat(warning.found().arguments()).extracting(Object::toString).containsExactly(numbers);
    }

    private void approved(Place place, String amount) {
        values.enter(system.liaison, List.of(Entry.of(place, amount)));
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        approvals.approve(system.head, List.of(new Seen(place, 2)));
    }

    private List<Place> asking() {
        return grids.of(system.liaison, JUNE, system.unit).rows().stream()
                .filter(Grid.Row::asksReason)
                .map(row -> row.expected().place())
                .toList();
    }
}
