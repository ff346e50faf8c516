package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.testing.DatabaseTest;

/** A figure that was sent back was reported, and the light says so. */
@DatabaseTest
class ReturnedFiguresTest extends JudgedDistrict {
    private static final Period JUNE = Period.month(2023, 6);

    @BeforeEach
    void aFigureThatWasSentBack() {
        report("423");
        sample.approvals.sendBack(sample.office, sample.seen("INVEST", Map.of(JUNE, "")), "漏报（示例）");
    }

    @Test
    void theLightSaysThatItWasSentBackUntilItIsReportedAgain() {
        assertThat(june(sample.office).light()).isEqualTo(Light.MISSING);
        assertThat(keys(JUNE, sample.liaison)).containsExactly("returned");
        assertThat(keys(JUNE, sample.office)).containsExactly("returned");
        assertThat(keys(JUNE.plus(1), sample.office)).containsExactly("overdue");
        report("450");
        assertThat(june(sample.office).amount()).isEqualByComparingTo("450");
        assertThat(keys(JUNE, sample.office)).doesNotContain("returned");
    }

    @Test
    void whoeverSeesApprovedFiguresOnlyDoesNotReadThatOneWasSentBack() {
        assertThat(june(sample.viewer).light()).isEqualTo(Light.MISSING);
        assertThat(keys(JUNE, sample.viewer)).containsExactly("overdue");
    }

    @Test
    void aFigureThatIsBeingEnteredAnewIsNotReportedAgainYet() {
        Place place = Place.whole(sample.id("INVEST"), JUNE);
        int seen = sample.seen("INVEST", Map.of(JUNE, "")).getFirst().version();
        var entry = new Entry(place, new BigDecimal("450"), Stage.PRELIMINARY, "示例说明", "", seen);
        sample.values.enter(sample.liaison, List.of(entry));
        sample.report("INVEST", Map.of(JUNE.plus(1), "500"));
        assertThat(keys(JUNE, sample.office)).as("judged anew with July").containsExactly("returned");
        sample.values.submit(sample.liaison, List.of(new Seen(place, seen + 1)));
        assertThat(keys(JUNE, sample.office)).doesNotContain("returned");
    }

    private void report(String amount) {
        sample.report("INVEST", Map.of(JUNE, amount));
    }

    private LightLine june(CurrentUser user) {
        return lights.line(user, "INVEST", Goal.WHOLE, JUNE);
    }

    private List<String> keys(Period period, CurrentUser user) {
        return lights.line(user, "INVEST", Goal.WHOLE, period).reasons().stream()
                .map(Told::key)
                .toList();
    }
}
