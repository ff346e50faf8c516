package org.paodao.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.paodao.access.Access;
import org.paodao.appraisal.run.NewRound;
import org.paodao.appraisal.scheme.NewScheme;
import org.paodao.appraisal.scheme.SchemeLists;
import org.paodao.appraisal.scheme.SchemePublisher;
import org.paodao.appraisal.scheme.SchemePublishing;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanLine;
import org.paodao.plan.PlanLists;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Appraisals of the sample units: last year's, which is published; the half-year's, where units look again because a ruling on another has touched them; and this
 * year's, which is shown to the units and appealed against.
 */
@Component
@Profile("demo")
class DemoAppraisals {
    private static final Logger LOG = LoggerFactory.getLogger(DemoAppraisals.class);
    private static final int UNITS = 10;
    private static final int LAST_YEAR = 2022;
    private static final int THIS_YEAR = 2023;

    private final Around around;
    private final Schemes schemes;
    private final SchemePublisher publisher;
    private final DemoRound rounds;
    private final DemoAppeals appeals;

    DemoAppraisals(Around around, Schemes schemes, SchemePublisher publisher, DemoRound rounds, DemoAppeals appeals) {
        this.around = around;
        this.schemes = schemes;
        this.publisher = publisher;
        this.rounds = rounds;
        this.appeals = appeals;
    }

    /** What appraisals stand in. */
    @Component
    @Profile("demo")
    record Around(
            Access access,
            Organization organization,
            PlanLists plans,
            SchemeLists schemes,
            Questionable questionable) {}

    /** What an appraiser may ask about. */
    @Component
    @Profile("demo")
    record Questionable(DemoUnitFigures figures, DemoTold told) {}

    /** Makes what is missing. */
    void load(CurrentUser office) throws InterruptedException {
        CurrentUser appraiser = around.access().named("appraiser").orElseThrow();
        if (!around.schemes().all(appraiser).isEmpty()) {
            return;
        }
        List<UUID> units = units(office);
        around.questionable().figures().load(office, units);
        around.questionable().told().load(office, units);
        UUID scheme = schemes.found(appraiser, new NewScheme(DemoScheme.CODE, DemoScheme.NAME, DemoScheme.before()));
        publish(appraiser, scheme, 1, LAST_YEAR);
        int draft = schemes.put(appraiser, scheme, DemoScheme.now(), 0);
        publish(appraiser, scheme, draft, THIS_YEAR);
        lastYear(appraiser, office, scheme, units);
        halfYear(appraiser, office, scheme, units);
        thisYear(appraiser, office, scheme, units);
        LOG.info("Demo: appraisals of {} units.", units.size());
    }

    private void publish(CurrentUser appraiser, UUID scheme, int seen, int year) {
        publisher.publish(
                appraiser,
                scheme,
                new SchemePublishing("demo:" + year, seen, LocalDate.of(year, 1, 1), null, "示例：" + year + "年度考核使用"));
    }

    private List<UUID> units(CurrentUser office) {
        return around.organization().units(office).stream()
                // The government itself is a unit of the same kind, and appraises the others.
                .filter(unit -> unit.kind().equals("部门") && unit.name().endsWith("局"))
                .map(Unit::id)
                .limit(UNITS)
                .toList();
    }

    private NewRound wish(CurrentUser office, UUID scheme, int year) {
        UUID plan =
                DemoPlan.sample(around.plans().plans(office)).map(PlanLine::id).orElseThrow();
        LocalDate end = LocalDate.of(year, 12, 31);
        return new NewRound(
                "demo:" + year,
                year + "年度区级部门综合考核（示例）",
                plan,
                LocalDate.of(year, 1, 1),
                end,
                // What the sample records say was all entered today.
                year == THIS_YEAR ? around.questionable().told().today() : end.plusDays(31),
                scheme,
                year - LAST_YEAR + 1);
    }

    private void lastYear(CurrentUser appraiser, CurrentUser office, UUID scheme, List<UUID> units)
            throws InterruptedException {
        UUID round = rounds.open(appraiser, wish(office, scheme, LAST_YEAR), units);
        rounds.figures(appraiser, round, List.of("1.1", "1.2", "1.3", "2", "3.4", "3.5"), units);
        rounds.marks(appraiser, round, List.of(office), units);
        rounds.event(appraiser, round, units.get(3), "示例：年度任务推进不力被通报", LocalDate.of(LAST_YEAR, 9, 20));
        rounds.run(appraiser, round);
        appeals.published(appraiser, round);
    }

    /** The agency-building clause is scored by rank: one corrected figure touches units that never appealed. */
    private void halfYear(CurrentUser appraiser, CurrentUser office, UUID scheme, List<UUID> units)
            throws InterruptedException {
        NewRound year = wish(office, scheme, THIS_YEAR);
        UUID round = rounds.open(
                appraiser,
                new NewRound(
                        "demo:half",
                        THIS_YEAR + "年上半年区级部门考核（示例）",
                        year.plan(),
                        year.from(),
                        LocalDate.of(THIS_YEAR, 6, 30),
                        year.cutOff(),
                        scheme,
                        year.edition()),
                units);
        rounds.figures(appraiser, round, List.of(DemoScheme.RANKED, "3.5"), units);
        rounds.marks(appraiser, round, List.of(office), units);
        rounds.run(appraiser, round);
        appeals.looked(appraiser, office, round, of(office, units.get(4)));
    }

    private void thisYear(CurrentUser appraiser, CurrentUser office, UUID scheme, List<UUID> units)
            throws InterruptedException {
        CurrentUser leader = around.access().named("leader").orElseThrow();
        UUID round = rounds.open(appraiser, wish(office, scheme, THIS_YEAR), units);
        rounds.figures(appraiser, round, List.of(DemoScheme.RANKED, "3.5"), units);
        rounds.marks(appraiser, round, List.of(office, leader), units);
        LocalDate day = LocalDate.of(THIS_YEAR, 10, 16);
        rounds.event(appraiser, round, units.get(1), "示例：材料报送严重失实被通报", day);
        rounds.event(appraiser, round, units.get(4), "示例：重点项目停工未报告被通报", day.plusDays(5));
        rounds.event(appraiser, round, units.get(4), "示例：群众反映问题未按期办结被通报", day.plusDays(9));
        rounds.run(appraiser, round);
        appeals.shown(appraiser, office, round, List.of(of(office, units.get(1)), of(office, units.get(4))));
    }

    /** Somebody who writes for a unit and has no hand in anything else. */
    private static CurrentUser of(CurrentUser office, UUID unit) {
        return new CurrentUser(
                Ids.next(),
                office.jurisdiction(),
                "sample",
                "示例联络员",
                new Authority(unit, List.of(Grant.inUnits(Role.LIAISON, Set.of(unit))), Authority.NO_CEILING, null));
    }
}
