package org.paodao.indicator.value;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Breakdown;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.Severity;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with two units and a small indicator system: one indicator of each way to report. */
class SampleSystem {
    @Autowired
    Organization organization;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing publishing;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser otherLiaison = Districts.NOBODY;
    CurrentUser viewer = Districts.NOBODY;
    UUID unit = new UUID(0, 0);
    UUID other = new UUID(0, 0);

    SampleSystem make() {
        office = Districts.someone(organization);
        unit = organization.create(office, NewUnit.named("示例统计局")).id();
        other = organization.create(office, NewUnit.named("示例农业局")).id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        head = Districts.with(office, Role.UNIT_HEAD, unit);
        otherLiaison = Districts.with(office, Role.LIAISON, other);
        viewer = Districts.with(office, Role.VIEWER);
        put("INVEST", definition("固定资产投资（示例）", Frequency.MONTH, unit, "", List.of()));
        put("GDP", definition("生产总值（示例）", Frequency.QUARTER, unit, "", List.of()));
        put("JOBS", definition("新增就业（示例）", Frequency.MONTH, null, "", List.of()));
        put("RATE", definition("投资强度（示例）", Frequency.MONTH, null, "[INVEST]", List.of()));
        var sex = new Breakdown(
                "sex", "性别", true, List.of(new Breakdown.Part("female", "女"), new Breakdown.Part("male", "男")));
        put("TRAIN", definition("培训人次（示例）", Frequency.MONTH, unit, "", List.of(sex)));
        publishing.publish(office, new Publishing("first", "首版", LocalDate.of(2020, 1, 1)));
        return this;
    }

    /** A second edition with an indicator of many parts, MANY. */
    void withParts(int parts, LocalDate from) {
        List<Breakdown.Part> of = IntStream.range(0, parts)
                .mapToObj(part -> new Breakdown.Part("p" + part, "第" + part + "组"))
                .toList();
        put("MANY", definition("分组数（示例）", Frequency.MONTH, unit, "", List.of(new Breakdown("group", "组", false, of))));
        publishing.publish(office, new Publishing("second", "加分组", from.plusDays(1)));
    }

    private void put(String code, Definition definition) {
        indicators.put(office, code, new Indicator.Content(null, definition, List.of()), 0);
    }

    UUID id(String code) {
        return indicators.system(office).coded(code).orElseThrow().id();
    }

    private static Definition definition(
            String name, Frequency frequency, @Nullable UUID responsible, String formula, List<Breakdown> breakdowns) {
        return Defined.named(name)
                .decimals(2)
                .frequency(frequency)
                .responsible(responsible)
                .eachReports(responsible == null && formula.isEmpty())
                .from(BigDecimal.TEN)
                .computed(formula)
                .breakdowns(breakdowns)
                .is();
    }

    /** A rule of a check with the usual threshold of jumps. */
    static CheckRule rule(UUID indicator, Check check, String from, Severity severity) {
        return new CheckRule(
                indicator,
                check,
                LocalDate.parse(from),
                severity,
                new BigDecimal("3.5"),
                null,
                null,
                "示例",
                0,
                Instant.EPOCH,
                "");
    }
}
