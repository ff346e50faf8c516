package org.paodao.progress.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.paodao.indicator.light.Told;
import org.paodao.progress.Edition;
import org.paodao.progress.ListHistory;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.light.History;
import org.paodao.scoring.light.Judge;
import org.paodao.scoring.light.Judgement;
import org.paodao.scoring.light.Reading;
import org.paodao.scoring.light.Rule;
import org.paodao.scoring.light.RuleSet;
import org.paodao.scoring.light.Situation;
import org.paodao.scoring.path.Lane;
import org.paodao.scoring.path.Path;

/**
 * Judges the months of a plan's year, one after the other. A month is judged by the version of the list and the rules that held at its end; the running one by
 * what was due before today. A list that was agreed after its year is taken for one of the whole year; else there is no light before its first month.
 */
final class ItemAssessor {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
    /** Shares are percent of the whole list, so a distance is one in points, whatever measure the rule asks for. */
    private static final Map<String, String> IN_POINTS = Map.of(
            Reasons.BEHIND_AMOUNT.key(), Reasons.BEHIND_POINTS.key(),
            Reasons.ON_SCHEDULE_AMOUNT.key(), Reasons.ON_SCHEDULE.key(),
            Reasons.AHEAD_AMOUNT.key(), Reasons.AHEAD_POINTS.key());

    private final ItemRulesInForce rules;
    private final LocalDate today;
    private final ZoneId zone;

    ItemAssessor(ItemRulesInForce rules, LocalDate today, ZoneId zone) {
        this.rules = rules;
        this.today = today;
        this.zone = zone;
    }

    /** The months of a year of a plan up to today. */
    List<ItemJudged> judge(ListHistory list, int year) {
        LocalDate agreed = day(list.editions().getFirst());
        boolean afterwards = agreed.getYear() > year;
        int first = agreed.getYear() == year ? agreed.getMonthValue() : 1;
        List<ItemJudged> judged = new ArrayList<>();
        History history = History.NONE;
        for (int month = first; month <= 12; month++) {
            Period period = Period.month(year, month);
            if (period.firstDay().isAfter(today)) {
                break;
            }
            boolean ended = period.lastDay().isBefore(today);
            var moment = new Moment(period, ended ? period.lastDay() : today, ended, afterwards);
            Edition edition = edition(list, moment);
            Standing standing = Standing.of(
                    list.tasks(edition.number()),
                    list.done(),
                    ended ? moment.asOf() : moment.asOf().minusDays(1),
                    moment.asOf());
            Judgement judgement = judge(moment, standing, history);
            judged.add(judged(list, moment, edition, judgement));
            history = history.then(judgement);
        }
        return judged;
    }

    private Judgement judge(Moment moment, Standing standing, History history) {
        RuleSet set =
                rules.of(moment.period().lastDay(), moment.ended() && !moment.afterwards() ? end(moment.asOf()) : null);
        BigDecimal expected = standing.expected();
        Situation situation = Situation.of(
                        moment.period(),
                        Reading.of(standing.reached()),
                        expected == null ? null : path(moment.period(), expected))
                .after(moment.ended() ? history : open(history));
        Judgement judgement = Judge.judge(moment.ended() ? set : ItemRulesInForce.whileRunning(set), situation);
        return new Judgement(set, situation, judgement.light(), judgement.rule(), judgement.consequences());
    }

    private static Path path(Period period, BigDecimal expected) {
        var lane = new Lane(true, BigDecimal.ZERO, WHOLE, Collections.nCopies(Frequency.MONTH.perYear(), expected));
        return new Path(Period.month(period.year(), 1), true, lane, null);
    }

    /** A month that still runs does not make a run of months longer. */
    private static History open(History history) {
        return new History(
                Math.max(0, history.behindRun() - 1),
                Math.max(0, history.notStartedRun() - 1),
                history.yellowRun(),
                history.yellows(),
                history.reds());
    }

    private static ItemJudged judged(ListHistory list, Moment moment, Edition edition, Judgement judgement) {
        RuleSet.Title title = judgement.rules().title();
        Rule rule = judgement.rule();
        Path path = judgement.situation().path();
        return new ItemJudged(
                list.item(),
                moment.period(),
                moment.asOf(),
                moment.ended(),
                judgement.light(),
                path == null ? null : path.lowAt(moment.period()),
                Objects.requireNonNull(judgement.situation().reading().value()),
                edition.number(),
                new ItemJudged.ByRule(title.code(), title.version(), rule == null ? null : rule.number()),
                judgement.reasons().stream().map(ItemAssessor::told).toList());
    }

    private static Told told(Reason reason) {
        return Told.of(new Reason(IN_POINTS.getOrDefault(reason.key(), reason.key()), reason.arguments()));
    }

    private Edition edition(ListHistory list, Moment moment) {
        Instant end = end(moment.asOf());
        return list.editions().reversed().stream()
                .filter(edition -> edition.agreedAt().isBefore(end))
                .findFirst()
                .orElse(list.editions().getFirst());
    }

    private LocalDate day(Edition edition) {
        return edition.agreedAt().atZone(zone).toLocalDate();
    }

    private Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * A month as it is looked at.
     *
     * @param afterwards whether the list was agreed to only after its year
     */
    private record Moment(Period period, LocalDate asOf, boolean ended, boolean afterwards) {}
}
