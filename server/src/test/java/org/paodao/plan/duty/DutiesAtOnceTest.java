package org.paodao.plan.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Together;

@DatabaseTest
class DutiesAtOnceTest extends PlanWithDuties {
    @Test
    void dutiesThatAreChangedTwiceAtOnceAreChangedOnceAndBothAreToldSo() throws InterruptedException {
        var bulk = new BulkDuty(lead, DutyKind.LIAISON, List.of(), Holder.person(colleague));
        String seen = duties.preview(office, "2023", bulk).seen();
        Runnable press = () -> duties.apply(office, "2023", bulk, seen);
        assertThat(Together.run(press, press, press)).containsOnly(Together.DONE);
        assertThat(liaison(duties.ofUnit(office, lead))).isEqualTo(colleague);
        assertThat(duties.apply(office, "2023", bulk, seen)).isZero();
    }
}
