package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
