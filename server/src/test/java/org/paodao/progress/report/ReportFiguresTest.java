package org.paodao.progress.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.Ids;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What a report begins with of figures that were approved elsewhere. */
@DatabaseTest
class ReportFiguresTest extends Reporting {
    private static final Period MAY = Period.month(2023, 5);

    @Autowired
    private Indicators indicators;

    @Autowired
    private SystemPublishing publishing;

    @Autowired
    private Values values;

    @Autowired
    private Approvals approvals;

    @Autowired
    private ValueLists valueLists;

    @Autowired
    private ReportPrefilling prefilling;

    @BeforeEach
    void anIndicatorOfTheItem() {
        var target = new AtLeast(new BigDecimal("10"));
        var goal = new Goal(
                Goal.WHOLE, Period.year(2023), target.kind().name(), new TreeMap<>(target.parameters()), "10", null);
        indicators.put(office, "STREET", new Indicator.Content(place.item(), definition(), List.of(goal)), 0);
        publishing.publish(office, new Publishing(Ids.next().toString(), "示例", LocalDate.of(2021, 1, 1)));
    }

    @Test
    void onlyWhatWasApprovedIsTakenOver() {
        assertThat(figures(place.item())).isEmpty();
        values.enter(liaison, List.of(entry(MAY, "4.5")));
        assertThat(figures(place.item())).as("entered").isEmpty();
        values.submit(liaison, List.of(seen(MAY)));
        assertThat(figures(place.item())).as("sent, not approved").isEmpty();
        approvals.approve(head, List.of(seen(MAY)));
        assertThat(figures(place.item())).singleElement().satisfies(figure -> {
            assertThat(figure.code()).isEqualTo("STREET");
            assertThat(figure.name()).isEqualTo("示例街区投资（示例）");
            assertThat(figure.period()).isEqualTo("2023-05");
            assertThat(figure.amount()).isEqualByComparingTo("4.5");
            assertThat(figure.measure()).isEqualTo("亿元");
        });
        report(Period.month(2023, 7), "8");
        assertThat(figures(place.item()))
                .as("of a month after the time that is asked about")
                .extracting(Figure::period)
                .containsExactly("2023-05");
        report(Period.month(2023, 6), "6");
        assertThat(figures(place.item())).extracting(Figure::period).containsExactly("2023-06");
        assertThat(figures(item("works/1")))
                .as("what supports the item has figures of its own")
                .isEmpty();
    }

    private void report(Period month, String amount) {
        values.enter(liaison, List.of(entry(month, amount)));
        values.submit(liaison, List.of(seen(month)));
        approvals.approve(head, List.of(seen(month)));
    }

    private List<Figure> figures(UUID item) {
        return prefilling.known(liaison, new Place(place.round(), item)).figures();
    }

    private org.paodao.indicator.value.Place spot(Period month) {
        return org.paodao.indicator.value.Place.whole(
                indicators.system(office).coded("STREET").orElseThrow().id(), month);
    }

    private org.paodao.indicator.value.Entry entry(Period month, String amount) {
        return new org.paodao.indicator.value.Entry(
                spot(month), new BigDecimal(amount), Stage.PRELIMINARY, "示例说明", "", 0);
    }

    private org.paodao.indicator.value.Seen seen(Period month) {
        return valueLists.of(liaison, month).stream()
                .filter(value -> value.place().equals(spot(month)))
                .map(value -> new org.paodao.indicator.value.Seen(spot(month), value.version()))
                .findFirst()
                .orElseThrow();
    }

    private Definition definition() {
        return Defined.named("示例街区投资（示例）").cumulative().by(lead).is();
    }
}
