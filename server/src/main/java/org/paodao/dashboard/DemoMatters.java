package org.paodao.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Staffing;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Permission;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.supervision.ClosingCheck;
import org.paodao.supervision.MatterFilter;
import org.paodao.supervision.MatterLists;
import org.paodao.supervision.MatterReviews;
import org.paodao.supervision.MatterWork;
import org.paodao.supervision.NewMatter;
import org.paodao.supervision.Suggestion;
import org.paodao.supervision.Supervision;
import org.paodao.supervision.Term;
import org.paodao.supervision.clock.Urgency;
import org.paodao.supervision.clock.UrgingStep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Matters under supervision, one in each stage. */
@Component
@Profile("demo")
class DemoMatters {
    private static final Logger LOG = LoggerFactory.getLogger(DemoMatters.class);
    private static final String TEXT = "示例：请相关单位研究提出办法，明确责任人和时间节点，办理结果书面反馈。";

    private final Supervision supervision;
    private final MatterWork work;
    private final MatterReviews reviews;
    private final Around around;
    private final Clock clock;

    DemoMatters(Supervision supervision, MatterWork work, MatterReviews reviews, Around around, Clock clock) {
        this.supervision = supervision;
        this.work = work;
        this.reviews = reviews;
        this.around = around;
        this.clock = clock;
    }

    /** What is asked of other parts. */
    @Component
    @Profile("demo")
    record Around(MatterLists lists, Organization organization, Staffing staffing) {}

    /** Makes what is missing. */
    void load(CurrentUser office) {
        List<Unit> units = around.organization().units(office);
        if (units.size() < 2 || !around.lists().of(office, MatterFilter.NONE).isEmpty()) {
            return;
        }
        UUID lead = units.stream()
                .filter(unit -> unit.name().equals("区教育局"))
                .findFirst()
                .orElse(units.getFirst())
                .id();
        UUID assist = units.stream()
                .map(Unit::id)
                .filter(unit -> !unit.equals(lead))
                .findFirst()
                .orElseThrow();
        Map<UUID, String> leaders = around.staffing().of(office.jurisdiction()).named(Permission.MATTER_DECIDE);
        UUID leader = leaders.keySet().stream().findFirst().orElse(null);
        Cast cast = cast(office, lead, assist);
        begun(cast);
        given(cast, leader);
        answered(cast, leader);
        late(cast(office, bureau(units, lead, assist), lead), cast);
        LOG.info(
                "Demo: {} matters.",
                around.lists().of(office, MatterFilter.NONE).size());
    }

    /** A bureau besides the one that leads the rest. */
    private static UUID bureau(List<Unit> units, UUID besides, UUID otherwise) {
        return units.stream()
                .filter(unit -> unit.name().endsWith("局") && !unit.id().equals(besides))
                .map(Unit::id)
                .findFirst()
                .orElse(otherwise);
    }

    private static Cast cast(CurrentUser office, UUID lead, UUID assist) {
        return new Cast(office, as(office, Role.UNIT_HEAD, lead), as(office, Role.LIAISON, assist), lead, assist);
    }

    private static CurrentUser as(CurrentUser office, Role role, UUID unit) {
        return office.with(new Authority(unit, List.of(Grant.inUnits(role, Set.of(unit))), Authority.NO_CEILING, null));
    }

    /** Who plays. */
    private record Cast(CurrentUser office, CurrentUser head, CurrentUser helper, UUID lead, UUID assist) {}

    private void begun(Cast cast) {
        register(cast, "示例：老旧小区加装电梯进度偏慢", "PUBLIC_CLUE", null);
        UUID proposed = register(cast, "示例：乡村小规模学校布局调整", "MEETING_DECISION", null);
        propose(cast, proposed, null);
        UUID approved = register(cast, "示例：城区停车难问题", "MEDIA_CLUE", null);
        propose(cast, approved, null);
        supervision.approve(cast.office(), approved, 2);
        UUID whole = register(cast, "示例：一份批示涉及两件事", "INSTRUCTION", null);
        supervision.split(
                cast.office(),
                whole,
                1,
                List.of(new Supervision.Part("示例：山区学校教师周转房维修", TEXT), new Supervision.Part("示例：山区学校供暖设备更新", TEXT)));
        UUID dropped = register(cast, "示例：重复来件", "SUPERIOR", null);
        supervision.withdraw(cast.office(), dropped, 1, "示例：与已办事项重复");
    }

    private void given(Cast cast, @Nullable UUID leader) {
        assigned(cast, "示例：校车线路优化", "INSTRUCTION", leader);
        UUID inHand = signed(cast, "示例：公办园学位供给", "INSPECTION_FINDING", null);
        work.note(cast.head(), inHand, new MatterWork.Said("demo", cast.lead(), "示例：已完成摸底，缺口学位三百二十个。"));
        work.signPart(cast.helper(), inHand, cast.assist());
        work.note(cast.helper(), inHand, new MatterWork.Said("demo-part", cast.assist(), "示例：经费测算已完成。"));
        UUID asking = signed(cast, "示例：职业学校实训基地建设", "SUPERIOR", null);
        work.ask(cast.head(), asking, 5, new Term.Asked(today().plusDays(60), "示例：招标流标一次，需要重新组织。"));
        UUID disputed = signed(cast, "示例：学校周边道路改造", "SELF_CHECK", null);
        work.dispute(cast.head(), disputed, 5, "示例：道路产权不清，建议由住建部门牵头。");
    }

    private void answered(Cast cast, @Nullable UUID leader) {
        answer(cast, signed(cast, "示例：校园食堂明厨亮灶", "PUBLIC_CLUE", null), 5);
        UUID review = answer(cast, signed(cast, "示例：教师培训经费落实", "MEETING_DECISION", null), 5);
        work.letGo(cast.head(), review, 6);
        UUID redo = answer(cast, signed(cast, "示例：课后服务覆盖面", "INSTRUCTION", leader), 5);
        work.letGo(cast.head(), redo, 6);
        reviews.sendBack(
                cast.office(),
                redo,
                7,
                new MatterReviews.Returned("示例：只写了做法，没有写覆盖率", EnumSet.of(ClosingCheck.LAWFUL, ClosingCheck.FORM)));
        UUID seen = answer(cast, signed(cast, "示例：普惠托育服务", "INSTRUCTION", leader), 5);
        passed(cast, seen);
        UUID closed = answer(cast, signed(cast, "示例：校园消防设施检查", "INSPECTION_FINDING", null), 5);
        passed(cast, closed);
        UUID kept = answer(cast, signed(cast, "示例：青少年视力筛查", "SUPERIOR", null), 5);
        passed(cast, kept);
        supervision.archive(cast.office(), kept, 8);
    }

    /** What is overdue, and letters that go on in another matter. */
    private void late(Cast other, Cast cast) {
        assigned(other, "示例：城乡公交末班车与晚自习衔接", "PUBLIC_CLUE", null);
        UUID slow = signed(other, "示例：农村水源地标识缺失", "INSPECTION_FINDING", null);
        work.note(other.head(), slow, new MatterWork.Said("demo", other.lead(), "示例：已补设标识四处，其余两处用地未落实。"));
        UUID urged = signed(cast, "示例：集镇学校围墙安全隐患", "MEDIA_CLUE", null);
        supervision.urge(cast.office(), urged, UrgingStep.NOTICE, "示例：逾期未反馈，已发通知。");
        supervision.merge(cast.office(), register(cast, "示例：围墙隐患的第二封来信", "PUBLIC_CLUE", null), 1, urged);
        supervision.merge(cast.office(), register(other, "示例：水源地标识的重复交办", "SUPERIOR", null), 1, slow);
    }

    private UUID answer(Cast cast, UUID id, int seen) {
        work.answer(cast.head(), id, seen, "示例：已召开专题会议，明确责任人，主要措施均已落实，现将办理结果反馈如下。");
        return id;
    }

    private void passed(Cast cast, UUID id) {
        work.letGo(cast.head(), id, 6);
        reviews.accept(cast.office(), id, 7, EnumSet.allOf(ClosingCheck.class));
    }

    private UUID signed(Cast cast, String title, String source, @Nullable UUID leader) {
        UUID id = assigned(cast, title, source, leader);
        work.sign(cast.head(), id, 4);
        return id;
    }

    private UUID assigned(Cast cast, String title, String source, @Nullable UUID leader) {
        UUID id = register(cast, title, source, leader);
        propose(cast, id, source.equals("SUPERIOR") ? today().plusDays(3) : null);
        supervision.approve(cast.office(), id, 2);
        supervision.assign(cast.office(), id, 3);
        return id;
    }

    private void propose(Cast cast, UUID id, @Nullable LocalDate due) {
        var part = new Suggestion.Part(cast.assist(), "示例：配合落实经费和要素保障");
        supervision.propose(
                cast.office(), id, 1, new Suggestion(cast.lead(), List.of(part), due, "示例：请主办单位牵头，协办单位配合。"));
    }

    private UUID register(Cast cast, String title, String source, @Nullable UUID leader) {
        return supervision.register(
                cast.office(),
                new NewMatter(
                        "demo:" + title,
                        source,
                        null,
                        title,
                        TEXT,
                        leader == null ? null : "陈示例（区领导）",
                        leader,
                        today(),
                        Urgency.NORMAL,
                        null,
                        false,
                        Set.of()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
