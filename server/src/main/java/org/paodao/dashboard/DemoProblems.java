package org.paodao.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.paodao.access.Access;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.supervision.problem.ClosingCondition;
import org.paodao.supervision.problem.ClosingTest;
import org.paodao.supervision.problem.LikeCase;
import org.paodao.supervision.problem.LikeCases;
import org.paodao.supervision.problem.Measure;
import org.paodao.supervision.problem.NewProblem;
import org.paodao.supervision.problem.ProblemDesk;
import org.paodao.supervision.problem.ProblemFilter;
import org.paodao.supervision.problem.ProblemLists;
import org.paodao.supervision.problem.QuarterCheck;
import org.paodao.supervision.problem.QuarterChecks;
import org.paodao.supervision.problem.Rectifications;
import org.paodao.supervision.problem.TestAnswer;
import org.paodao.supervision.problem.Verifications;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Sample problems, each taken to another stage; the first ones are of the unit of the demo's liaison. */
@Component
@Profile("demo")
class DemoProblems {
    private static final Logger LOG = LoggerFactory.getLogger(DemoProblems.class);
    private static final String AUDIT = "七张问题清单（审计）";
    private static final String SAFETY = "七张问题清单（安全生产）";
    private static final String ENVIRONMENT = "七张问题清单（环保）";
    private static final String OWN = "责任主体自查";

    private final ProblemDesk desk;
    private final Tools tools;
    private final Organization organization;
    private final Access access;
    private final Clock clock;

    DemoProblems(ProblemDesk desk, Tools tools, Organization organization, Access access, Clock clock) {
        this.desk = desk;
        this.tools = tools;
        this.organization = organization;
        this.access = access;
        this.clock = clock;
    }

    /** Makes what is missing. */
    void load(CurrentUser office) {
        Optional<CurrentUser> inspector = access.named("inspector");
        List<UUID> units = units(office);
        if (inspector.isEmpty()
                || units.size() < 4
                || !tools.lists()
                        .problems(office, ProblemFilter.NONE, null)
                        .lines()
                        .isEmpty()) {
            return;
        }
        underWay(office, units);
        beforeTheEnd(office, inspector.get(), units);
        ended(office, inspector.get(), units);
        LOG.info("Demo: major problems in every stage.");
    }

    /** The units, that of the demo's liaison first. */
    private List<UUID> units(CurrentUser office) {
        UUID own = access.named("liaison")
                .map(liaison -> liaison.authority().unit())
                .orElse(null);
        List<UUID> others = organization.units(office).stream()
                .filter(unit -> unit.name().endsWith("局"))
                .map(Unit::id)
                .filter(unit -> !unit.equals(own))
                .limit(5)
                .toList();
        return own == null
                ? others
                : Stream.concat(Stream.of(own), others.stream()).toList();
    }

    private void underWay(CurrentUser office, List<UUID> units) {
        list(office, AUDIT, units.get(0), "示例：两所示例学校的食堂采购未按规定比价，涉及三份合同。", 0);
        UUID proposed = list(office, OWN, units.get(1), "示例：示例项目前期审批超期，影响年度开工节点。", 0);
        propose(unit(office, units.get(1)), proposed, 1);
        UUID stuck = list(office, SAFETY, units.get(0), "示例：部分校舍消防通道被占用，三处疏散标志损坏。", 0);
        rectify(office, units.get(0), stuck);
        tools.work().note(unit(office, units.get(0)), stuck, 3, "示例：已清理通道两处，标志更换中。", Set.of(1));
        desk.escalate(office, stuck, 4, "区委清单", "示例：隐患面广，需全区统筹。");
        tools.likes().ask(office, stuck, Set.of(units.get(1), units.get(2), units.get(3)), today().plusDays(20));
        tools.likes().answer(unit(office, units.get(1)), stuck, units.get(1), LikeCase.Answer.NONE, "示例：排查五处场所，未发现。");
        tools.likes()
                .answer(unit(office, units.get(2)), stuck, units.get(2), LikeCase.Answer.FOUND, "示例：一处办事大厅疏散通道堆放杂物。");
        tools.checks().enter(office, stuck, QuarterCheck.Course.SLOW, "示例：标志更换进度慢，已当面督促。");
        desk.withdraw(office, list(office, OWN, units.get(3), "示例：重复登记的一条。", 0), 1, "示例：与已列入的问题重复。");
    }

    private void beforeTheEnd(CurrentUser office, CurrentUser inspector, List<UUID> units) {
        UUID applied = list(office, ENVIRONMENT, units.get(2), "示例：示例河段沿岸两处雨污混排。", 0);
        rectify(office, units.get(2), applied);
        apply(office, units.get(2), applied, 3);
        UUID refused = list(office, ENVIRONMENT, units.get(1), "示例：示例堆场扬尘覆盖不到位。", 0);
        rectify(office, units.get(1), refused);
        apply(office, units.get(1), refused, 3);
        tools.verifying()
                .refuse(
                        inspector,
                        refused,
                        5,
                        Map.of(ClosingTest.EFFECT, "示例：复看时仍有两处裸土未覆盖。", ClosingTest.LONG_TERM, "示例：未见日常巡查制度。"));
        UUID noticed = list(office, AUDIT, units.get(3), "示例：示例专项资金结余未及时收回。", 7);
        rectify(office, units.get(3), noticed);
        apply(office, units.get(3), noticed, 3);
        tools.verifying().accept(inspector, noticed, 5, "示例：查阅凭证，资金已全部收回。", "");
    }

    private void ended(CurrentUser office, CurrentUser inspector, List<UUID> units) {
        closed(office, inspector, units.get(0), "示例：示例信访件办理超期，未按时答复。");
        desk.archive(office, closed(office, inspector, units.get(2), "示例：示例台账与现场不符，漏登两项。"), 6);
        UUID back = closed(office, inspector, units.get(1), "示例：示例路段施工围挡破损，行人通行有隐患。");
        desk.relapse(office, back, 6, new ProblemDesk.Relapse("示例：雨后围挡再次倒伏，同一路段重复出现。", today().plusDays(15)));
    }

    private UUID closed(CurrentUser office, CurrentUser inspector, UUID unit, String content) {
        UUID id = list(office, SAFETY, unit, content, 0);
        rectify(office, unit, id);
        apply(office, unit, id, 3);
        tools.verifying().accept(inspector, id, 5, "示例：现场核查，五项检验均已落实。", "示例督查2026-11号");
        return id;
    }

    /** Lists a problem under its words. */
    private UUID list(CurrentUser office, String source, UUID unit, String content, int notice) {
        return desk.list(
                office,
                new NewProblem(
                        "demo:" + content,
                        source,
                        content,
                        unit,
                        "示例负责人",
                        today().plusDays(40),
                        null,
                        "",
                        ClosingCondition.NONE,
                        notice,
                        null,
                        true));
    }

    private void rectify(CurrentUser office, UUID unit, UUID id) {
        propose(unit(office, unit), id, 1);
        desk.agree(office, id, 2);
    }

    private void propose(CurrentUser unit, UUID id, int seen) {
        tools.work()
                .propose(
                        unit,
                        id,
                        seen,
                        List.of(
                                new Measure(1, "示例：立行立改，逐处销账。", "示例科长", today().plusDays(10), null),
                                new Measure(2, "示例：建立巡查台账，每周通报。", "示例股长", today().plusDays(20), null)));
    }

    private void apply(CurrentUser office, UUID unit, UUID id, int seen) {
        CurrentUser liaison = unit(office, unit);
        tools.work().note(liaison, id, seen, "示例：两项措施均已完成。", Set.of(1, 2));
        tools.work()
                .apply(
                        liaison,
                        id,
                        seen + 1,
                        Arrays.stream(ClosingTest.values())
                                .map(test -> new TestAnswer(test, "示例：已落实，详见所附材料。", "示例整改报告〔2026〕3号", null))
                                .toList());
    }

    /** Somebody of a unit who is not of the office. */
    private static CurrentUser unit(CurrentUser office, UUID unit) {
        return new CurrentUser(
                Ids.next(),
                office.jurisdiction(),
                "sample",
                "示例联络员",
                new Authority(unit, List.of(Grant.inUnits(Role.LIAISON, Set.of(unit))), Authority.NO_CEILING, null));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    /** What is used to take problems further. */
    @Component
    @Profile("demo")
    record Tools(
            ProblemLists lists, Rectifications work, Verifications verifying, LikeCases likes, QuarterChecks checks) {}
}
