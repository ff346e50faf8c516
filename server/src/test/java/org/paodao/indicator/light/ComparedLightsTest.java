package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Samples;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Jurisdictions;
import org.paodao.organization.NewUnit;
import org.paodao.organization.UnitChanges;
import org.paodao.organization.UnitFacts;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.target.AtLeast;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** Lights that depend on others: the average of the units, the superior's figure, the kind of the unit. */
@DatabaseTest
class ComparedLightsTest {
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    Jurisdictions jurisdictions;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Lights lights;

    @Autowired
    UnitChanges units;

    private SampleLights sample = new SampleLights();
    private UUID department = new UUID(0, 0);
    private UUID north = new UUID(0, 0);
    private UUID south = new UUID(0, 0);
    private UUID village = new UUID(0, 0);

    @BeforeEach
    void unitsOfTwoKindsThatReportTheSameIndicator() {
        sample = district();
        department = unit("示例经信局", "部门");
        north = township("示例北乡", LocalDate.of(2021, 1, 1));
        south = township("示例南乡", LocalDate.of(2021, 1, 1));
        village = township("示例新乡", LocalDate.of(2023, 9, 1));
        put(sample, "EACH", Samples.reportedByEach("招商到位（示例）"), List.of(department, north, south, village));
        sample.publish(LocalDate.of(2021, 1, 1));
    }

    private SampleLights district() {
        var made = new SampleLights();
        beans.autowireBean(made);
        return made.make();
    }

    /** Below the department from a day on. */
    private UUID township(String name, LocalDate from) {
        return units.found(sample.office, new UnitFacts(name, null, "乡镇", null, null, department), List.of(), from);
    }

    private UUID unit(String name, String kind) {
        return sample.organization
                .create(sample.office, new NewUnit(name, null, kind, null, List.of()))
                .id();
    }

    private static void put(SampleLights district, String code, Definition definition, List<UUID> owners) {
        var target = new AtLeast(new BigDecimal("100"));
        List<Goal> goals = owners.stream()
                .map(unit -> Goal.of(unit, Period.year(2023), target, "100"))
                .toList();
        district.indicators.put(district.office, code, new Indicator.Content(null, definition, goals), 0);
    }

    @Test
    void aUnitBelowTheAverageOfItsKindTurnsWithTheFiguresOfTheOthers() {
        rules("比均值", Holding.ALL, Measure.BELOW_AVERAGE, "0", "10");
        report(department, "990", 0);
        report(village, "30", 0);
        assertThat(light(village)).as("there is no average of one").isEqualTo(Light.NOT_JUDGED);
        assertThat(light(department)).as("nor of one among others").isEqualTo(Light.NOT_JUDGED);
        report(north, "50", 0);
        report(south, "40", 0);
        assertThat(light(village)).as("though it was put into the tree later").isEqualTo(Light.YELLOW);
        assertThat(light(north)).isEqualTo(Light.GREEN);
        assertThat(light(south)).as("on the average").isEqualTo(Light.GREEN);
        LightLine behind = line(village);
        assertThat(behind.rule()).isEqualTo(new LightLine.Rule("比均值", 1, 2));
        assertThat(behind.inputs().standing().average()).isEqualByComparingTo("40");
        assertThat(behind.inputs().standing().group()).isEqualTo("乡镇");
        assertThat(behind.inputs().standing().place()).isEqualTo(3);
        assertThat(behind.reasons())
                .extracting(Told::key)
                .contains("light-by-rule", "below-average-of")
                .hasSizeGreaterThan(1);

        correct(north, "110");
        assertThat(light(village)).as("another unit's figure turns it").isEqualTo(Light.RED);
        assertThat(line(village).inputs().standing().average()).isEqualByComparingTo("60");
    }

    @Test
    void nobodyLooksAtTheFiguresOfAJurisdictionThatIsNotRightAbove() {
        SampleLights stranger = district();
        var counterpart = new Definition.Counterpart(stranger.office.jurisdiction(), stranger.id("RATE"), "示例");
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> sample.put("RATE", beside(counterpart), new AtLeast(new BigDecimal("95")), "≥95"))
                .satisfies(refused -> assertThat(refused.flaws())
                        .extracting(Refusal.Flaw::key)
                        .containsExactly("indicator.superior-unknown"));
    }

    @Test
    void theSuperiorsFigureTurnsTheLightOfTheOneBelow() {
        SampleLights city = district();
        jurisdictions.place(Districts.with(sample.office, Role.SYSTEM_ADMINISTRATOR), city.office.jurisdiction());
        var counterpart = new Definition.Counterpart(city.office.jurisdiction(), city.id("RATE"), "市级口径（示例）");
        sample.put("RATE", beside(counterpart), new AtLeast(new BigDecimal("95")), "≥95");
        sample.publish(LocalDate.of(2021, 1, 1));
        rules("比上级", new Holding(List.of("RATE"), null, List.of(), true), Measure.BELOW_SUPERIOR, "0", "5");
        sample.report("RATE", Map.of(JUNE, "90"));
        assertThat(rate().light()).isEqualTo(Light.NOT_JUDGED);
        assertThat(rate().reasons()).extracting(Told::key).containsExactly("light-needs");

        city.report("RATE", Map.of(JUNE, "93"));
        assertThat(rate().light()).isEqualTo(Light.YELLOW);
        assertThat(rate().inputs().standing().superior()).isEqualByComparingTo("93");
        assertThat(rate().rule()).isEqualTo(new LightLine.Rule("比上级", 1, 2));

        city.report("RATE", Map.of(JUNE.plus(1), "99"));
        sample.report("RATE", Map.of(JUNE.plus(1), "90"));
        assertThat(lights.line(sample.office, "RATE", Goal.WHOLE, JUNE.plus(1)).light())
                .isEqualTo(Light.RED);
        assertThat(lights.changes(sample.office, "RATE", null))
                .extracting(LightChange::became)
                .contains(Light.YELLOW);
    }

    private Definition beside(Definition.Counterpart counterpart) {
        return Defined.like(sample.definition("达标率（示例）", false, ""))
                .superior(counterpart)
                .is();
    }

    private LightLine rate() {
        return lights.line(sample.office, "RATE", Goal.WHOLE, JUNE);
    }

    @Test
    void aRuleForAKindOfUnitsGivesTheirLightsAndNobodyElses() {
        rules("普遍", Holding.ALL, Measure.POINTS_BEHIND, "20", "40");
        rules("乡镇从严", new Holding(List.of(), null, List.of("乡镇"), true), Measure.POINTS_BEHIND, "5", "8");
        report(department, "40", 0);
        report(north, "40", 0);
        assertThat(light(department)).isEqualTo(Light.GREEN);
        assertThat(line(department).rule()).isEqualTo(new LightLine.Rule("普遍", 1, 3));
        assertThat(light(north)).isEqualTo(Light.RED);
        assertThat(line(north).rule()).isEqualTo(new LightLine.Rule("乡镇从严", 1, 1));
    }

    @Test
    void oneRuleSetMayTellKindsOfUnitsApart() {
        var behind = Condition.moreThan(Measure.POINTS_BEHIND, "5");
        publish(
                "分类",
                Holding.ALL,
                List.of(
                        new Rule(1, Condition.all(new Condition.InGroup("乡镇"), behind), Light.RED, false),
                        new Rule(2, behind, Light.YELLOW, false),
                        new Rule(3, Condition.OTHERWISE, Light.GREEN, false)));
        report(department, "40", 0);
        report(south, "40", 0);
        assertThat(light(department)).isEqualTo(Light.YELLOW);
        assertThat(light(south)).isEqualTo(Light.RED);
        assertThat(line(south).reasons()).extracting(Told::key).contains("in-group");
    }

    /** Red above the second border, yellow above the first, else green. */
    private void rules(String code, Holding holding, Measure measure, String yellow, String red) {
        publish(
                code,
                holding,
                List.of(
                        new Rule(1, Condition.moreThan(measure, red), Light.RED, false),
                        new Rule(2, Condition.moreThan(measure, yellow), Light.YELLOW, false),
                        new Rule(3, Condition.OTHERWISE, Light.GREEN, false)));
    }

    private void publish(String code, Holding holding, List<Rule> rules) {
        var title = new RuleSet.Title(code, 1, code, "Sample", "示例");
        var set = new RuleSet(title, LocalDate.of(2023, 1, 1), null, rules, List.of());
        sample.rules.put(sample.office, new RuleDraft(set, holding, 0, Instant.EPOCH, ""));
        sample.publish(code, 1);
    }

    /** A unit's liaison reports a figure of June and its head approves it. */
    private void report(UUID unit, String amount, int seen) {
        var liaison = Districts.with(sample.office, Role.LIAISON, unit);
        var place = new Place(sample.id("EACH"), unit, "", JUNE);
        Entry plain = Entry.of(place, amount);
        sample.values.enter(liaison, List.of(new Entry(place, plain.amount(), plain.stage(), "示例说明", "", seen)));
        sample.values.submit(liaison, List.of(new Seen(place, seen + 1)));
        sample.approvals.approve(
                Districts.with(sample.office, Role.UNIT_HEAD, unit), List.of(new Seen(place, seen + 2)));
    }

    /** The figure is returned and reported anew. */
    private void correct(UUID unit, String amount) {
        var place = new Place(sample.id("EACH"), unit, "", JUNE);
        sample.approvals.sendBack(sample.office, List.of(new Seen(place, 3)), "漏报（示例）");
        report(unit, amount, 4);
    }

    private Light light(UUID unit) {
        return line(unit).light();
    }

    private LightLine line(UUID unit) {
        return lights.line(sample.office, "EACH", unit, JUNE);
    }
}
