package org.paodao.dashboard;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.ReportLists;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.Ending;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Span;
import org.paodao.progress.round.Whom;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Monthly reports of a unit that says again and again that its item is further than its milestones say: a pattern about which an appraiser may ask. */
@Component
@Profile("demo")
class DemoTold {
    private static final int YEAR = 2023;
    private static final int FIRST_MONTH = 3;
    private static final int LAST_MONTH = 10;
    private static final BigDecimal MOST = BigDecimal.valueOf(80);
    private static final BigDecimal TOO_MUCH = BigDecimal.valueOf(12);

    private final DemoReports.Making making;
    private final Reports reports;
    private final ReportLists lists;
    private final Clock clock;

    DemoTold(DemoReports.Making making, Reports reports, ReportLists lists, Clock clock) {
        this.making = making;
        this.reports = reports;
        this.lists = lists;
        this.clock = clock;
    }

    /** Of the first item led by one of the units that is not nearly done. */
    void load(CurrentUser office, List<UUID> units) {
        PlanDuties plan = making.duties().of(office, String.valueOf(YEAR));
        UUID known = making.lists().of(office, plan.head().id()).getFirst().id();
        for (Duty duty : plan.duties().values()) {
            UUID unit = duty.unit();
            if (unit != null && units.contains(unit) && duty.kind().equals("outcome")) {
                BigDecimal done =
                        lists.one(office, new Place(known, duty.item())).computed();
                if (isPartly(done)) {
                    months(plan.head().id(), unit).forEach(round -> report(office, round, duty, done));
                    return;
                }
            }
        }
    }

    /** The day on which the demo is filled. */
    LocalDate today() {
        return LocalDate.now(clock);
    }

    private static boolean isPartly(@Nullable BigDecimal done) {
        return done != null && done.signum() > 0 && done.compareTo(MOST) <= 0;
    }

    private List<Round> months(UUID plan, UUID unit) {
        return IntStream.rangeClosed(FIRST_MONTH, LAST_MONTH)
                .mapToObj(month -> month(plan, unit, YearMonth.of(YEAR, month)))
                .toList();
    }

    private Round month(UUID plan, UUID unit, YearMonth month) {
        LocalDate today = today();
        return new Round(
                Ids.next(),
                plan,
                null,
                month.getMonthValue() + "月重点任务调度（示例）",
                new Span(month.atDay(1), month.atEndOfMonth()),
                false,
                new Whom(List.of("outcome"), List.of(), List.of(unit)),
                new Days(today.minusDays(30), today.minusDays(20), today.minusDays(15)),
                true,
                null,
                Ending.NONE,
                0,
                1);
    }

    private void report(CurrentUser office, Round round, Duty duty, @Nullable BigDecimal done) {
        making.rounds().open(office, round);
        var place = new Place(round.id(), duty.item());
        CurrentUser liaison = of(office, Role.LIAISON, duty);
        int seen = reports.put(liaison, place, said(Objects.requireNonNull(done).add(TOO_MUCH)), Seen.version(0));
        seen = reports.submit(liaison, place, seen);
        reports.approve(of(office, Role.UNIT_HEAD, duty), place, seen);
        reports.accept(office, place, seen + 1);
    }

    private static CurrentUser of(CurrentUser office, Role role, Duty duty) {
        UUID unit = Objects.requireNonNull(duty.unit());
        return DemoVoice.of(
                office,
                role,
                role == Role.LIAISON ? "示例联络员" : "示例分管领导",
                new Authority(unit, List.of(Grant.inUnits(role, Set.of(unit))), Authority.NO_CEILING, null));
    }

    private static ReportContent said(BigDecimal percent) {
        return new ReportContent(
                "各项工作按计划推进（示例）。",
                percent,
                "按形象进度估算（示例）",
                true,
                "",
                "",
                "继续抓好剩余节点（示例）。",
                new ReportContent.Help("", List.of()),
                List.of(new ReportContent.Evidence("调度台账（示例）", null)),
                null);
    }
}
