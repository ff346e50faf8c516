package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Indicator;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The item of the plan that an indicator stands for. */
@DatabaseTest
class IndicatorsItemTest extends JudgedDistrict {
    @Autowired
    Plans plans;

    @Autowired
    PlanLists lists;

    @Test
    void itsPageLeadsToItByOneStatement() throws UnsupportedEncodingException {
        var plan = plans.create(sample.office, SamplePlan.of("示例", sample.unit, sample.unit));
        UUID item = lists.view(sample.office, plan.address(), null, new ItemFilter("indicator", null, null, null))
                .items()
                .getFirst()
                .id();
        standingFor(null, 2);
        assertThat(page()).doesNotContain("/indicators/1\"");
        long without = Statements.during(this::answer);
        standingFor(item, 3);
        assertThat(page()).contains("href=\"/" + plan.address() + "/indicators/1\"");
        assertThat(Statements.during(this::answer)).isEqualTo(without + 1);
        standingFor(new UUID(4, 4), 4);
        assertThat(page()).as("an item that is no more").doesNotContain("/indicators/1\"");
    }

    private void standingFor(@Nullable UUID item, int day) {
        Indicator is = sample.indicators.system(sample.office).coded("INVEST").orElseThrow();
        var content = new Indicator.Content(item, sample.definition("投资第" + day + "版（示例）", true, ""), is.goals());
        sample.indicators.put(sample.office, "INVEST", content, 0);
        sample.publish(LocalDate.of(2021, 1, day));
    }

    private String page() throws UnsupportedEncodingException {
        return answer().getResponse().getContentAsString();
    }

    private MvcTestResult answer() {
        return mvc.get().uri("/indicators/INVEST").with(As.user(sample.office)).exchange();
    }
}
