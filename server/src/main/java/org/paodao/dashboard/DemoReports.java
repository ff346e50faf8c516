package org.paodao.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.access.Access;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.progress.report.Field;
import org.paodao.progress.report.Place;
import org.paodao.progress.report.Remark;
import org.paodao.progress.report.ReportContent;
import org.paodao.progress.report.Reports;
import org.paodao.progress.report.Seen;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.Ending;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.Rhythm;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.RoundLists;
import org.paodao.progress.round.RoundRule;
import org.paodao.progress.round.RoundRules;
import org.paodao.progress.round.Rounds;
import org.paodao.progress.round.Span;
import org.paodao.progress.round.Terms;
import org.paodao.progress.round.Whom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rounds of the sample plan with some reports in every state, made the way an office and its units would. */
@Component
@Profile("demo")
class DemoReports {
    private static final Logger LOG = LoggerFactory.getLogger(DemoReports.class);
    private static final String PLAN = "2023";
    /** So many items report in the round that is over, every third of them in the one that is open. */
    private static final int SOME = 15;

    private final Making making;
    private final Reports reports;
    private final Access access;
    private final Clock clock;

    DemoReports(Making making, Reports reports, Access access, Clock clock) {
        this.making = making;
        this.reports = reports;
        this.access = access;
        this.clock = clock;
    }

    /** Loads what is missing. */
    void load(CurrentUser office) {
        if (!making.rules().all(office).isEmpty()) {
            return;
        }
        making.rules().begin(office, rule(), null);
        making.rounds().make(office, PLAN);
        PlanDuties plan = making.duties().of(office, PLAN);
        Round over = making.lists().of(office, plan.head().id()).stream()
                .filter(round -> round.span().quarter() == 3 && !round.backFill())
                .findFirst()
                .orElseThrow();
        Round open = open(plan.head().id());
        making.rounds().open(office, open);
        List<Duty> some = plan.duties().values().stream()
                .filter(duty -> duty.kind().equals("outcome") && duty.unit() != null)
                .limit(SOME)
                .toList();
        for (int n = 0; n < some.size(); n++) {
            report(office, over, some.get(n), n % 4 == 3 ? Stop.RETURNED : Stop.ACCEPTED);
            if (n % 3 == 0) {
                report(office, open, some.get(n), Stop.values()[n / 3 % Stop.values().length]);
            }
        }
        ofTheDemosOwnUnit(office, plan, open);
        making.claims().load(office, open);
        LOG.info("Demo: {} items have reports.", some.size());
    }

    /** The unit of the demo's liaison has something to write and something to approve. */
    private void ofTheDemosOwnUnit(CurrentUser office, PlanDuties plan, Round open) {
        plan.duties().values().stream()
                .filter(duty -> !duty.kind().equals("outcome") && isOfLiaison(duty))
                .filter(duty -> open.whom().asks(duty, null))
                .limit(1)
                .forEach(duty -> report(office, open, duty, Stop.SUBMITTED));
    }

    private static RoundRule rule() {
        return new RoundRule(
                Ids.next(),
                "季度进展（示例）",
                Rhythm.QUARTERLY,
                new Whom(List.of("outcome", "work"), List.of(), List.of()),
                Terms.USUAL,
                LocalDate.of(2023, 1, 1),
                null,
                1);
    }

    private boolean isOfLiaison(Duty duty) {
        return access.named("liaison")
                .map(liaison -> Objects.equals(liaison.authority().unit(), duty.unit()))
                .orElse(false);
    }

    private Round open(UUID plan) {
        LocalDate today = LocalDate.now(clock);
        return new Round(
                Ids.next(),
                plan,
                null,
                "年度任务回头看（示例）",
                new Span(LocalDate.of(2023, 1, 1), LocalDate.of(2023, 12, 31)),
                false,
                new Whom(List.of("outcome", "reform"), List.of(), List.of()),
                new Days(today.minusDays(5), today.plusDays(10), today.plusDays(14)),
                true,
                null,
                Ending.NONE,
                0,
                1);
    }

    private void report(CurrentUser office, Round round, Duty duty, Stop stop) {
        var place = new Place(round.id(), duty.item());
        CurrentUser liaison = as(office, "liaison", Role.LIAISON, duty);
        CurrentUser head = as(office, "head", Role.UNIT_HEAD, duty);
        int seen = reports.put(liaison, place, said(duty, stop), Seen.version(0));
        if (stop == Stop.DRAFTING) {
            return;
        }
        seen = reports.submit(liaison, place, seen);
        if (stop == Stop.SUBMITTED) {
            return;
        }
        reports.approve(head, place, seen);
        if (stop == Stop.RETURNED) {
            reports.sendBack(
                    office, place, seen + 1, List.of(new Remark(Field.PROBLEMS, "部分点位进度偏慢", "请写明是哪几个点位、何时能赶上（示例）")));
        } else if (stop == Stop.ACCEPTED) {
            reports.accept(office, place, seen + 1);
        }
    }

    private CurrentUser as(CurrentUser office, String name, Role role, Duty duty) {
        UUID unit = Objects.requireNonNull(duty.unit());
        CurrentUser person = Optional.ofNullable(people().get(name))
                .orElse(new CurrentUser(Ids.next(), office.jurisdiction(), name, "示例人员", Authority.NONE));
        return person.with(new Authority(unit, List.of(Grant.inUnits(role, Set.of(unit))), Authority.NO_CEILING, null));
    }

    private Map<String, CurrentUser> people() {
        return List.of("liaison", "head").stream()
                .flatMap(name -> access.named(name).stream())
                .collect(Collectors.toMap(CurrentUser::username, person -> person));
    }

    private static ReportContent said(Duty duty, Stop stop) {
        boolean behind = stop == Stop.RETURNED;
        return new ReportContent(
                "围绕“" + duty.title() + "”，本期主要节点按方案推进，已完成年度工作量的大部分（示例）。",
                null,
                "",
                !behind,
                behind ? "部分点位受天气影响，工期顺延（示例）。" : "",
                behind ? "部分点位进度偏慢（示例）。" : "",
                "下一步抓好剩余节点，年底前完成验收（示例）。",
                new ReportContent.Help("", List.of()),
                List.of(new ReportContent.Evidence("工作台账第 " + duty.address() + " 号（示例）", null)),
                null);
    }

    /** How far a report of the demo goes. */
    private enum Stop {
        APPROVED,
        RETURNED,
        DRAFTING,
        SUBMITTED,
        ACCEPTED
    }

    /** What makes rounds. */
    @Component
    @Profile("demo")
    record Making(RoundRules rules, Rounds rounds, RoundLists lists, ReportDuties duties, DemoClaims claims) {}
}
