package org.paodao.bench;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Access;
import org.paodao.access.NewAccount;
import org.paodao.access.NewGrant;
import org.paodao.bench.LastDayStep.Who;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Grant;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.progress.Completion;
import org.paodao.progress.Draft;
import org.paodao.progress.Goals;
import org.paodao.progress.ManyDrafts;
import org.paodao.progress.Milestone;
import org.paodao.progress.Owner;
import org.paodao.progress.PlanTaskLists;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Task;
import org.paodao.progress.TaskFilter;
import org.paodao.progress.TaskLists;
import org.paodao.progress.Tasks;
import org.paodao.progress.round.Days;
import org.paodao.progress.round.Ending;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Rounds;
import org.paodao.progress.round.Span;
import org.paodao.progress.round.Whom;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The district whose units report: their people, a plan with tasks agreed and some milestones done, and a round that is open.
 *
 * @param plan first part of the plan's web address
 * @param items ids of the plan's items in the order in which units lead them in turn
 * @param addresses of the same items within the plan
 */
record LastDayDistrict(UUID jurisdiction, String plan, UUID round, List<UUID> items, List<String> addresses) {
    private static final int MONTH = 30;
    private static final int STEPS = 3;

    /** Makes it all. */
    static LastDayDistrict make(ApplicationContext context, LastDaySize size, String password) {
        var organization = context.getBean(Organization.class);
        UUID district = organization.establish("bench", "示例区", "区").id();
        var job = new CurrentUser(new UUID(0, 1), district, "bench", "示例", Authority.JOB);
        List<UUID> units = IntStream.range(0, size.units())
                .mapToObj(n -> organization
                        .create(job, NewUnit.named("示例%d局".formatted(n + 1)))
                        .id())
                .toList();
        people(context.getBean(Access.class), size, units, new Entrance(job, password));
        PlanRef plan =
                context.getBean(Plans.class).create(job, new PlanOfSize(today().getYear(), size.sizes(), units).plan());
        List<PlanTasks.Line> lines = lines(context, job, plan, size);
        agree(context, job, plan, lines);
        done(context, lines, size);
        Round round = round(plan.id());
        context.getBean(Rounds.class).open(job, round);
        // What the database does by itself after a while.
        context.getBean(JdbcClient.class).sql("analyze").update();
        return new LastDayDistrict(
                district,
                plan.address(),
                round.id(),
                lines.stream().map(line -> line.place().item()).toList(),
                lines.stream().map(line -> line.place().address()).toList());
    }

    private static void people(Access access, LastDaySize size, List<UUID> units, Entrance entrance) {
        List<NewAccount> first = Arrays.stream(Role.Sphere.values())
                .filter(sphere -> sphere != Role.Sphere.BUSINESS)
                .map(sphere -> new NewAccount(
                        "bench-" + sphere.name().toLowerCase(Locale.ROOT), "示例", null, sphere, entrance.password()))
                .toList();
        CurrentUser security = access.openFirst(entrance.job().jurisdiction(), first)
                .getFirst()
                .with(Authority.of(Grant.everywhere(Role.SECURITY_OFFICER)));
        for (int n = 0; n < size.units(); n++) {
            open(access, security, account(Who.LIAISON, n, units.get(n), entrance), NewGrant.inOwnUnit(Role.LIAISON));
            open(access, security, account(Who.HEAD, n, units.get(n), entrance), NewGrant.inOwnUnit(Role.UNIT_HEAD));
        }
        for (int n = 0; n < size.desks(); n++) {
            open(access, security, account(Who.OFFICE, n, null, entrance), NewGrant.everywhere(Role.OFFICE));
        }
    }

    private static NewAccount account(Who who, int n, @Nullable UUID unit, Entrance entrance) {
        return NewAccount.business(LastDayPeople.name(who, n), "示例" + n, unit, entrance.password());
    }

    private static void open(Access access, CurrentUser security, NewAccount account, NewGrant grant) {
        access.grant(security, access.open(security, account).account(), grant);
    }

    /** The items with their lists, in the order in which they were made. */
    private static List<PlanTasks.Line> lines(
            ApplicationContext context, CurrentUser job, PlanRef plan, LastDaySize size) {
        Map<String, PlanTasks.Line> lines = new HashMap<>();
        context.getBean(PlanTaskLists.class)
                .of(job, plan.address(), TaskFilter.NONE)
                .lines()
                .forEach(line -> lines.put(line.place().address(), line));
        PlanOfSize.Sizes sizes = size.sizes();
        return Stream.of(
                        addresses("outcomes", sizes.outcomes()),
                        addresses("works", sizes.works()),
                        addresses("reforms", sizes.reforms()))
                .flatMap(Function.identity())
                .map(address -> Objects.requireNonNull(lines.get(address), address))
                .toList();
    }

    private static Stream<String> addresses(String path, int number) {
        return IntStream.rangeClosed(1, number).mapToObj(n -> path + "/" + n);
    }

    private static void agree(ApplicationContext context, CurrentUser job, PlanRef plan, List<PlanTasks.Line> lines) {
        Map<UUID, Draft> drafts = new LinkedHashMap<>();
        lines.forEach(line ->
                drafts.put(line.place().item(), new Draft(List.of(task(line, "一"), task(line, "二")), "")));
        context.getBean(ManyDrafts.class).put(job, plan.address(), drafts);
        var tasks = context.getBean(Tasks.class);
        drafts.keySet().forEach(item -> tasks.agree(job, item, 1, "按示例责任清单"));
    }

    private static Task task(PlanTasks.Line line, String number) {
        return new Task(
                Ids.next(),
                number,
                "示例分类",
                "示例任务" + number,
                "选址、施工、验收（示例）",
                new Goals("建成3个", List.of("完成选址", "开工", "主体完工", "建成3个")),
                today().plusDays((long) STEPS * MONTH),
                Owner.unit(line.place().unit()),
                List.of(),
                null,
                IntStream.rangeClosed(1, STEPS)
                        .mapToObj(n ->
                                new Milestone(Ids.next(), "示例节点" + n, today().plusDays((long) (n - 1) * MONTH), null))
                        .toList());
    }

    /** The first milestone of every second item is done, as its head says. */
    private static void done(ApplicationContext context, List<PlanTasks.Line> lines, LastDaySize size) {
        var access = context.getBean(Access.class);
        var lists = context.getBean(TaskLists.class);
        var completion = context.getBean(Completion.class);
        for (int n = 0; n < lines.size(); n += 2) {
            UUID item = lines.get(n).place().item();
            CurrentUser head =
                    access.named(LastDayPeople.name(Who.HEAD, size.unit(n))).orElseThrow();
            Task first = lists.item(head, item).list().tasks().getFirst();
            completion.mark(head, item, first.milestones().getFirst().id(), today(), 0);
        }
    }

    /** About this month; this is the last day on which reports are asked for. */
    private static Round round(UUID plan) {
        return new Round(
                Ids.next(),
                plan,
                null,
                "示例调度",
                new Span(today().withDayOfMonth(1), today().withDayOfMonth(today().lengthOfMonth())),
                false,
                Whom.ALL,
                new Days(today().minusDays(MONTH), today(), today().plusDays(2)),
                true,
                null,
                Ending.NONE,
                0,
                1);
    }

    /** Where the report on an item is. */
    String report(int item) {
        return "/tasks/reports/" + round + "/" + items.get(item);
    }

    /** Under which jurisdiction accounts are opened, and what all of them type at sign-in. */
    private record Entrance(CurrentUser job, String password) {}

    /** Where the district lies. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
