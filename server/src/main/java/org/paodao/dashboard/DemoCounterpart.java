package org.paodao.dashboard;

import java.util.List;
import java.util.UUID;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The city's own indicator system: one indicator, to which one of the district's corresponds. */
@Component
@Profile("demo")
class DemoCounterpart {
    private static final String CODE = "SZ-10";
    private static final String NOTE = "示例：市级按全市省控以上断面统计，区级只计莲都境内断面。";
    private static final int LAG = 20;

    private final Indicators indicators;
    private final SystemPublishing publishing;
    private final Organization organization;

    DemoCounterpart(Indicators indicators, SystemPublishing publishing, Organization organization) {
        this.indicators = indicators;
        this.publishing = publishing;
        this.organization = organization;
    }

    /** Publishes it where it is missing, and says how the district's figure differs from it. */
    Definition.Counterpart load(CurrentUser city) {
        if (indicators.system(city).coded(CODE).isEmpty()) {
            UUID unit = organization
                    .named(city, DemoCity.UNIT)
                    .orElseGet(() -> organization.create(city, NewUnit.named(DemoCity.UNIT)))
                    .id();
            indicators.put(city, CODE, new Indicator.Content(null, water(unit), List.of()), 0);
            publishing.publish(city, new Publishing("demo-city", "示例：丽水市指标体系", DemoIndicators.FROM));
        }
        UUID indicator = indicators.system(city).coded(CODE).orElseThrow().id();
        return new Definition.Counterpart(city.jurisdiction(), indicator, NOTE);
    }

    private static Definition water(UUID unit) {
        return new Definition(
                "全市省控以上断面Ⅲ类及以上水质比例（示例）",
                "%",
                1,
                Direction.HIGHER,
                "全市",
                false,
                false,
                Frequency.MONTH,
                unit,
                unit,
                false,
                null,
                "",
                List.of(),
                LAG,
                "示例",
                true,
                null);
    }
}
