package org.paodao.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;

/** Tasks made up for tests. */
public final class SampleTasks {
    private SampleTasks() {}

    /** Two tasks of one unit with another assisting, weights that make 100, and milestones under the first. */
    public static List<Task> two(UUID unit, UUID assisting) {
        return List.of(
                new Task(
                        Ids.next(),
                        "1",
                        "项目建设",
                        "建成示例点3个",
                        "选址、施工、验收（示例）",
                        new Goals("建成3个", List.of("完成选址", "开工", "主体完工", "建成3个")),
                        LocalDate.of(2023, 12, 20),
                        new Owner(unit, "陈示例", "示例科", "李示例", null),
                        List.of(assisting),
                        new BigDecimal("60.50"),
                        List.of(
                                step("完成选址", LocalDate.of(2023, 3, 31), null),
                                step("建成", LocalDate.of(2023, 12, 1), null))),
                plain("2", "项目建设", "制定管护办法", unit, "39.5"));
    }

    /** A task with little said of it. */
    public static Task plain(String number, String category, String name, UUID unit, @Nullable String weight) {
        return new Task(
                Ids.next(),
                number,
                category,
                name,
                "",
                Goals.NONE,
                null,
                Owner.unit(unit),
                List.of(),
                weight == null ? null : new BigDecimal(weight),
                List.of());
    }

    /** A task with something or nothing in every field, as chance has it; the number and the lead are always there. */
    public static Task random(Random chance, int number, List<UUID> units) {
        int lead = chance.nextInt(units.size());
        List<UUID> assisting = IntStream.range(0, units.size())
                .filter(unit -> unit != lead && chance.nextInt(3) == 0)
                .mapToObj(units::get)
                .toList();
        return new Task(
                Ids.next(),
                String.valueOf(number + 1),
                some(chance, "分类" + number / 3),
                "任务" + number + "：推进“示例”建设，完成①号、②号点（" + chance.nextInt(1000) + "）",
                some(chance, "第一步，选址；\n第二步，施工；\n  第三步，验收。"),
                new Goals(
                        some(chance, "全年完成≥6.5%"),
                        List.of(some(chance, "一季度\n开工"), some(chance, "过半"), some(chance, "=1+1"), some(chance, "完成"))),
                chance.nextBoolean() ? null : LocalDate.of(2023, 1 + chance.nextInt(12), 1 + chance.nextInt(28)),
                new Owner(
                        units.get(lead),
                        some(chance, "陈示例" + chance.nextInt(2)),
                        some(chance, "示例科"),
                        some(chance, "李示例"),
                        null),
                assisting,
                null,
                chance.nextBoolean() ? List.of() : List.of(step("节点", LocalDate.of(2023, 1, 1), null)));
    }

    private static String some(Random chance, String text) {
        return chance.nextInt(3) == 0 ? "" : text;
    }

    /** A milestone. */
    public static Milestone step(String name, LocalDate due, @Nullable String weight) {
        return new Milestone(Ids.next(), name, due, weight == null ? null : new BigDecimal(weight));
    }

    /** The same task under another name. */
    public static Task renamed(Task task, String name) {
        return new Task(
                task.id(),
                task.number(),
                task.category(),
                name,
                task.measures(),
                task.goals(),
                task.deadline(),
                task.owner(),
                task.assisting(),
                task.weight(),
                task.milestones());
    }
}
