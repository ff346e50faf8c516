package org.paodao.indicator.light;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.value.ValueLoads;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitFacts;
import org.paodao.scoring.Period;
import org.paodao.scoring.target.AtLeast;
import org.springframework.beans.factory.annotation.Autowired;

/** A city with two counties that report people; the share of those insured is worked out, and judged, on every step of the tree. */
class SampleCounties extends SampleLights {
    private static final String HEAD = "code,unit,part,period,value\n";

    @Autowired
    UnitChanges units;

    @Autowired
    ValueLoads loads;

    UUID city = Goal.WHOLE;
    UUID north = Goal.WHOLE;
    UUID south = Goal.WHOLE;

    @Override
    SampleCounties make() {
        super.make();
        city = unit("示例市", null);
        north = unit("示例北县", city);
        south = unit("示例南县", city);
        put("PEOPLE", definition("常住人口（示例）", "人", ""), List.of());
        put("INSURED", definition("参保人数（示例）", "人", ""), List.of());
        var target = new AtLeast(new BigDecimal("90"));
        put(
                "SHARE",
                definition("参保率（示例）", "%", "total([INSURED]) / total([PEOPLE]) * 100"),
                List.of(Goal.of(Goal.EACH, Period.year(2023), target, "≥90")));
        publish(LocalDate.of(2021, 1, 1));
        return this;
    }

    private UUID unit(String name, @Nullable UUID above) {
        return units.found(office, new UnitFacts(name, null, "部门", null, null, above), List.of(), null);
    }

    void put(String code, Definition definition, List<Goal> goals) {
        indicators.put(office, code, new Indicator.Content(null, definition, goals), 0);
    }

    static Definition definition(String name, String measure, String formula) {
        return Defined.named(name)
                .measure(measure)
                .eachReports(formula.isEmpty())
                .computed(formula)
                .is();
    }

    void load(String rows) {
        loads.load(office, "示例.csv", new ByteArrayInputStream((HEAD + rows).getBytes(StandardCharsets.UTF_8)));
    }
}
