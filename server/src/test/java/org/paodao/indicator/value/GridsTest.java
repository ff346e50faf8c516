package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** What stands beside the figures of a grid is only what its reader may see. */
@DatabaseTest
class GridsTest extends JuneFigures {
    private static final Period MAY = JUNE.plus(-1);

    @Autowired
    Grids grids;

    private Place may = Place.whole(Goal.WHOLE, MAY);

    @BeforeEach
    void anApprovedFigureBesideDrafts() {
        may = invest.in(MAY);
        var jump = new Entry(invest, new BigDecimal("99"), Stage.PRELIMINARY, "大项目入库（示例）", "", 0);
        List<Entry> drafts = new ArrayList<>(List.of(jump, Entry.of(invest.in(JUNE.lastYear()), "15")));
        for (int back = 1; back <= 8; back++) {
            drafts.add(Entry.of(invest.in(JUNE.plus(-back)), String.valueOf(18 - back)));
        }
        values.enter(system.liaison, drafts);
        values.submit(system.liaison, List.of(new Seen(invest, 1)));
        approvals.approve(system.head, List.of(new Seen(invest, 2)));
    }

    @Test
    void draftsOfOtherPeriodsStandBesideAFigureForItsUnitAndTheOfficeAlone() {
        for (CurrentUser inside : List.of(system.liaison, system.head, system.office)) {
            assertThat(row(inside).before()).as(inside.displayName()).isEqualByComparingTo("17");
            assertThat(row(inside).lastYear()).as(inside.displayName()).isEqualByComparingTo("15");
            assertThat(row(inside).findings()).as(inside.displayName()).isNotEmpty();
        }
        for (CurrentUser outside : List.of(system.viewer, system.otherLiaison)) {
            assertThat(row(outside).value()).isNotNull();
            assertThat(row(outside).before()).isNull();
            assertThat(row(outside).lastYear()).isNull();
            assertThat(row(outside).findings()).isEmpty();
        }
    }

    @Test
    void whatStandsIsBesideItForEverybody() {
        values.submit(system.liaison, List.of(new Seen(may, 1)));
        assertThat(row(system.viewer).before()).isNull();
        approvals.approve(system.head, List.of(new Seen(may, 2)));
        assertThat(row(system.viewer).before()).isEqualByComparingTo("17");
        assertThat(row(system.viewer).lastYear()).isNull();
    }

    @Test
    void theReasonOfAReturnStandsBesideTheFigureUntilItIsSentAgain() {
        approvals.sendBack(system.head, List.of(new Seen(invest, 3)), "口径不对");
        assertThat(row(system.liaison).returned()).isEqualTo("口径不对");
        values.enter(system.liaison, List.of(new Entry(invest, new BigDecimal("98"), Stage.QUICK, "改过", "", 4)));
        values.enter(system.liaison, List.of(new Entry(invest, new BigDecimal("97"), Stage.QUICK, "又改", "", 5)));
        assertThat(row(system.liaison).returned()).isEqualTo("口径不对");
        values.submit(system.liaison, List.of(new Seen(invest, 6)));
        assertThat(row(system.liaison).returned()).isEmpty();
    }

    private Grid.Row row(CurrentUser user) {
        return at(user, invest);
    }

    private Grid.Row at(CurrentUser user, Place place) {
        return grids.of(user, place.period(), system.unit).rows().stream()
                .filter(one -> one.expected().place().equals(place))
                .findFirst()
                .orElseThrow();
    }
}
