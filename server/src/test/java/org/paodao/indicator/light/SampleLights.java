package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Defined;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.Publishing;
import org.paodao.indicator.SystemPublishing;
import org.paodao.indicator.value.Approvals;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.indicator.value.Stage;
import org.paodao.indicator.value.Value;
import org.paodao.indicator.value.ValueLists;
import org.paodao.indicator.value.Values;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Condition;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Measure;
import org.paodao.scoring.light.Relation;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.target.AtLeast;
import org.paodao.scoring.target.InWords;
import org.paodao.scoring.target.Target;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A district with a unit that reports, its head who approves, and indicators of 2023. */
class SampleLights {
    @Autowired
    Organization organization;

    @Autowired
    Indicators indicators;

    @Autowired
    SystemPublishing publishing;

    @Autowired
    Values values;

    @Autowired
    Approvals approvals;

    @Autowired
    ValueLists lists;

    @Autowired
    RuleBook rules;

    CurrentUser office = Districts.NOBODY;
    CurrentUser liaison = Districts.NOBODY;
    CurrentUser head = Districts.NOBODY;
    CurrentUser viewer = Districts.NOBODY;
    UUID unit = new UUID(0, 0);

    SampleLights make() {
        office = Districts.someone(organization);
        unit = organization
                .create(office, new NewUnit("区示例局", null, "部门", null, List.of()))
                .id();
        liaison = Districts.with(office, Role.LIAISON, unit);
        head = Districts.with(office, Role.UNIT_HEAD, unit);
        viewer = Districts.with(office, Role.VIEWER);
        put("INVEST", definition("项目投资（示例）", true, ""), new AtLeast(new BigDecimal("1000")), "1000");
        put("RATE", definition("达标率（示例）", false, ""), new AtLeast(new BigDecimal("95")), "≥95");
        put("DOUBLE", definition("两倍投资（示例）", true, "[INVEST] * 2"), new AtLeast(new BigDecimal("2000")), "2000");
        put("TRADE", definition("外贸（示例）", true, ""), new InWords("适度增长"), "适度增长");
        publish(LocalDate.of(2021, 1, 1));
        return this;
    }

    void put(String code, Definition definition, Target target, String printed) {
        put(code, definition, target, printed, 2023);
    }

    void put(String code, Definition definition, Target target, String printed, int year) {
        var goal = new Goal(
                Goal.WHOLE, Period.year(year), target.kind().name(), new TreeMap<>(target.parameters()), printed, null);
        indicators.put(office, code, new Indicator.Content(null, definition, List.of(goal)), 0);
    }

    int publish(LocalDate from) {
        return publishing.publish(office, new Publishing(Ids.next().toString(), "示例", from));
    }

    Definition definition(String name, boolean cumulative, String formula) {
        return Defined.named(name)
                .measure(cumulative ? "亿元" : "%")
                .cumulative(cumulative)
                .by(unit)
                .computed(formula)
                .is();
    }

    UUID id(String code) {
        return indicators.system(office).coded(code).orElseThrow().id();
    }

    /** Enters, sends and approves figures of months. */
    void report(String code, Map<Period, String> amounts) {
        send(code, amounts);
        approvals.approve(head, seen(code, amounts));
    }

    void send(String code, Map<Period, String> amounts) {
        List<Entry> entries = new ArrayList<>();
        amounts.forEach((period, amount) -> entries.add(entry(code, period, amount)));
        values.enter(liaison, entries);
        values.submit(liaison, seen(code, amounts));
    }

    private Entry entry(String code, Period period, String amount) {
        Value present = present(code, period);
        return new Entry(
                Place.whole(id(code), period),
                new BigDecimal(amount),
                Stage.PRELIMINARY,
                "示例说明",
                "",
                present == null ? 0 : present.version());
    }

    List<Seen> seen(String code, Map<Period, String> amounts) {
        return amounts.keySet().stream()
                .map(period -> new Seen(
                        Place.whole(id(code), period),
                        Objects.requireNonNull(present(code, period)).version()))
                .toList();
    }

    private @Nullable Value present(String code, Period period) {
        return lists.of(liaison, period).stream()
                .filter(value -> value.place().equals(Place.whole(id(code), period)))
                .findFirst()
                .orElse(null);
    }

    void yinchuanFrom(String points) {
        draftYinchuan(points);
        publish("银川2025", 1);
    }

    /** The published example with a milder border and a light where the source is silent, for 2023 on. */
    void draftYinchuan(String points) {
        RuleDraft draft = rules.draft(office, "银川2025");
        List<Rule> mine = draft.rules().rules().stream()
                .map(rule -> switch (rule.number()) {
                    case 2 ->
                        new Rule(
                                2,
                                new Condition.Compare(Measure.POINTS_BEHIND, Relation.AT_LEAST, new BigDecimal(points)),
                                Light.YELLOW,
                                true);
                    case 6 -> new Rule(6, rule.when(), Light.GREEN, false);
                    default -> rule;
                })
                .toList();
        RuleSet set = draft.rules();
        rules.put(
                office,
                new RuleDraft(
                        new RuleSet(set.title(), LocalDate.of(2023, 1, 1), null, mine, set.escalations()),
                        draft.holding(),
                        0,
                        draft.changedAt(),
                        ""));
    }

    void publish(String code, int seen) {
        rules.publish(office, new RulePublishing(Ids.next().toString(), code, seen, "示例"));
    }
}
