package org.paodao.appraisal.input;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.appraisal.input.Tally.Counted;
import org.paodao.appraisal.input.Tally.Verdict;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.progress.TasksOfUnits;
import org.paodao.progress.card.CardColor;
import org.paodao.progress.card.CardsOfUnits;
import org.paodao.progress.light.ItemJudged;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.report.ReportsOfUnits;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.ReportDuties;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.paodao.scoring.light.Light;
import org.springframework.stereotype.Component;

/** How units carry the plan out: lights of the items they lead, tasks, reports, cards. */
@Component
class ProgressInputs implements InputSource {
    private final ReportDuties duties;
    private final ItemLightLists lights;
    private final TasksOfUnits tasks;
    private final ReportsOfUnits reports;
    private final CardsOfUnits cards;

    ProgressInputs(
            ReportDuties duties,
            ItemLightLists lights,
            TasksOfUnits tasks,
            ReportsOfUnits reports,
            CardsOfUnits cards) {
        this.duties = duties;
        this.lights = lights;
        this.tasks = tasks;
        this.reports = reports;
        this.cards = cards;
    }

    @Override
    public Set<InputKind> kinds() {
        return EnumSet.of(InputKind.ITEM_LIGHTS, InputKind.TASKS_DONE, InputKind.REPORTS_ON_TIME, InputKind.CARDS);
    }

    @Override
    public Map<String, Map<UUID, Given>> collect(Gathering gathering, List<Wanted> wanted) {
        InputKind kind = wanted.getFirst().input().kind();
        List<Counted> counted = switch (kind) {
            case ITEM_LIGHTS -> lights(gathering);
            case TASKS_DONE -> tasks(gathering);
            case REPORTS_ON_TIME -> reports(gathering);
            default -> cards(gathering);
        };
        return Tally.of(gathering, wanted, counted, kind == InputKind.CARDS ? Tally.Names.CARDS : Tally.Names.SHARES);
    }

    /** Of each item the newest light between the days, as it was known then. */
    private List<Counted> lights(Gathering gathering) {
        PlanDuties plan = duties.of(gathering.reader(), gathering.plan().toString());
        List<Duty> led = plan.duties().values().stream()
                .filter(duty -> duty.unit() != null && gathering.units().contains(duty.unit()))
                .toList();
        Map<UUID, ItemJudged> newest = newest(gathering, led);
        List<Counted> counted = new ArrayList<>();
        for (Duty duty : led) {
            ItemJudged judged = newest.get(duty.item());
            UUID unit = duty.unit();
            if (judged != null && unit != null) {
                counted.add(new Counted(
                        unit,
                        verdict(judged.light()),
                        duty.kind(),
                        new Source(
                                "item",
                                duty.path().substring(1),
                                duty.code() + " " + duty.title() + " (" + judged.period() + " " + word(judged.light())
                                        + ")")));
            }
        }
        return counted;
    }

    private Map<UUID, ItemJudged> newest(Gathering gathering, List<Duty> led) {
        Map<UUID, ItemJudged> newest = new HashMap<>();
        if (!led.isEmpty()) {
            lights
                    .all(
                            gathering.jurisdiction(),
                            led.stream().map(Duty::item).toList(),
                            gathering.days().end())
                    .stream()
                    .filter(judged -> judged.light().judged()
                            && !judged.period()
                                    .lastDay()
                                    .isBefore(gathering.days().from())
                            && !judged.asOf().isAfter(gathering.days().last()))
                    .forEach(judged -> newest.put(judged.item(), judged));
        }
        return newest;
    }

    private static String word(Light light) {
        return switch (light) {
            case GREEN -> "绿灯";
            case BLUE -> "蓝灯";
            case RED -> "红灯";
            default -> "黄灯";
        };
    }

    private static Verdict verdict(Light light) {
        return switch (light) {
            case GREEN, BLUE -> Verdict.GOOD;
            case RED -> Verdict.BAD;
            default -> Verdict.MIDDLE;
        };
    }

    private List<Counted> tasks(Gathering gathering) {
        Gathering.Days days = gathering.days();
        String plan = duties.of(gathering.reader(), gathering.plan().toString())
                .head()
                .address();
        return tasks
                .of(
                        gathering.jurisdiction(),
                        new TasksOfUnits.Asked(
                                gathering.plan(), gathering.units(), days.from(), days.last(), days.end()))
                .stream()
                .map(task -> new Counted(
                        task.unit(),
                        Verdict.of(task.doneOn() != null && !task.doneOn().isAfter(days.cutOff())),
                        task.category(),
                        new Source(
                                "task",
                                plan + "/" + task.address() + "/tasks",
                                task.name() + " (" + task.deadline() + " → "
                                        + (task.doneOn() == null ? "–" : task.doneOn()) + ")")))
                .toList();
    }

    private List<Counted> reports(Gathering gathering) {
        Gathering.Days days = gathering.days();
        return reports.of(gathering.reader(), gathering.plan(), gathering.units(), days.from(), days.last()).stream()
                .map(report -> new Counted(
                        report.unit(),
                        Verdict.of(report.sentOn() != null
                                && !report.sentOn().isAfter(report.last())
                                && !report.sentOn().isAfter(days.cutOff())),
                        "",
                        new Source(
                                "report",
                                report.place().round() + "/" + report.place().item(),
                                report.title() + " " + report.covers() + " (" + report.last() + " → "
                                        + (report.sentOn() == null ? "–" : report.sentOn()) + ")")))
                .toList();
    }

    private List<Counted> cards(Gathering gathering) {
        Gathering.Days days = gathering.days();
        var between = new CardsOfUnits.Between(days.from(), days.last(), days.cutOff());
        return cards.of(gathering.jurisdiction(), gathering.units(), between).stream()
                .map(card -> new Counted(
                        card.unit(),
                        Verdict.BAD,
                        card.color().name().toLowerCase(Locale.ROOT),
                        new Source(
                                "card",
                                card.id().toString(),
                                card.number() + " " + card.title() + " (" + card.issuedOn()
                                        + (card.color() == CardColor.RED ? " 红牌)" : " 黄牌)"))))
                .toList();
    }
}
