package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class FiguresOfUnitsTest {
    private static final LocalDate JULY = LocalDate.of(2023, 7, 31);

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    FiguresOfUnits figures;

    @Autowired
    JdbcClient db;

    @Test
    void theNewestFigureThatStoodOnTheDayCountsBesideItsTarget() {
        SampleSystem system = beans.createBean(SampleSystem.class).make();
        Place place = Place.whole(system.id("INVEST"), Period.month(2023, 6));
        db.sql("""
                insert into indicator.target (jurisdiction, indicator, unit, period, since_edition, kind, terms, printed)
                values (:j, :i, :w, '2023', 1, 'AT_LEAST', '{"goal": "25", "beyond": "false"}', '≥25')""")
                .param("j", system.office.jurisdiction())
                .param("i", place.indicator())
                .param("w", Goal.WHOLE)
                .update();
        values.enter(system.liaison, List.of(Entry.of(place, "12.5")));
        values.submit(system.liaison, List.of(new Seen(place, 1)));
        assertThat(found(system, JULY, Instant.now().plus(Duration.ofDays(1))))
                .as("not approved")
                .isEmpty();
        approvals.approve(system.head, List.of(new Seen(place, 2)));
        assertThat(found(system, JULY, Instant.now().plus(Duration.ofDays(1))))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.amount()).isEqualByComparingTo("12.5");
                    assertThat(figure.line().concerned()).isEqualTo(system.unit);
                    assertThat(figure.target()).isInstanceOf(AtLeast.class);
                });
        assertThat(found(system, JULY, Instant.now().minus(Duration.ofDays(1))))
                .as("before the cut-off")
                .isEmpty();
        assertThat(found(system, LocalDate.of(2023, 5, 31), Instant.now().plus(Duration.ofDays(1))))
                .isEmpty();
    }

    private List<FiguresOfUnits.UnitFigure> found(SampleSystem system, LocalDate until, Instant known) {
        return figures.of(system.office.jurisdiction(), List.of("INVEST"), until, known);
    }
}
