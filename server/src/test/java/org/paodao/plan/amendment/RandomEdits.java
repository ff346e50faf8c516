package org.paodao.plan.amendment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Target.Comparator;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.Item;

/** Any edit that somebody may make, by chance. */
final class RandomEdits {
    private final Random random;
    private final Choices choices;
    private final List<Item> deleted = new ArrayList<>();

    /** What edits choose from. */
    record Choices(List<String> kinds, List<UUID> categories, List<Item.Doer> doers) {}

    RandomEdits(Random random, Choices choices) {
        this.random = random;
        this.choices = choices;
    }

    Edit any(Content content) {
        if (content.items().isEmpty()) {
            return add(content);
        }
        Item item = one(content.items());
        return switch (random.nextInt(13)) {
            case 0 -> add(content);
            case 1 -> new Edit.Reword(item.id(), one(List.of(Aspect.TITLE, Aspect.BODY, Aspect.NOTE)), text());
            case 2 -> new Edit.Reword(item.id(), one(List.of(Aspect.CODE, Aspect.LABEL)), "C" + random.nextInt(9));
            case 3 -> new Edit.Reclassify(item.id(), one(choices.kinds()));
            case 4 -> new Edit.Move(item.id(), maybe(content), maybe(content));
            case 5 -> new Edit.Categorize(item.id(), some(choices.categories()));
            case 6 -> new Edit.Assign(item.id(), some(choices.doers()));
            case 7 -> new Edit.Charge(item.id(), some(List.of("示例甲", "示例乙", "示例丙")));
            case 8 -> new Edit.Schedule(item.id(), deadlines());
            case 9 -> new Edit.Aim(item.id(), goals());
            case 10 -> deletion(item);
            case 11 -> restoration(content, item);
            default -> link(content, item);
        };
    }

    private Edit add(Content content) {
        UUID id = new UUID(random.nextLong(), random.nextLong());
        return new Edit.Add(id, one(choices.kinds()), text(), maybe(content), List.of());
    }

    private Edit deletion(Item item) {
        deleted.add(item);
        return new Edit.Delete(item.id(), "示例原因");
    }

    private Edit restoration(Content content, Item item) {
        List<Item> gone = deleted.stream().filter(one -> !content.has(one.id())).toList();
        return gone.isEmpty()
                ? new Edit.Reword(item.id(), Aspect.TITLE, text())
                : new Edit.Restore(one(gone), maybe(content), List.of());
    }

    private Edit link(Content content, Item item) {
        if (!content.ties().isEmpty() && random.nextBoolean()) {
            Tie tie = one(content.ties());
            return new Edit.Part(tie.from(), tie.to());
        }
        BigDecimal weight = random.nextBoolean() ? null : new BigDecimal("0." + (1 + random.nextInt(8)));
        return new Edit.Support(item.id(), one(content.items()).id(), weight, random.nextBoolean() ? null : "示例");
    }

    private List<Item.Due> deadlines() {
        var deadlines = new ArrayList<Item.Due>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            boolean dated = random.nextBoolean();
            deadlines.add(new Item.Due(
                    "时限" + random.nextInt(9),
                    dated ? Deadline.Kind.DATED : Deadline.Kind.OPEN,
                    dated ? LocalDate.of(2023, 1 + random.nextInt(12), 28) : null,
                    i == 0));
        }
        return deadlines;
    }

    private List<Item.Goal> goals() {
        var goals = new ArrayList<Item.Goal>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            goals.add(new Item.Goal(
                    "示例" + i,
                    one(List.of(Comparator.AT_LEAST, Comparator.EXACTLY, Comparator.AT_MOST)),
                    new BigDecimal(random.nextInt(100)),
                    null,
                    "个",
                    random.nextBoolean(),
                    "目标" + random.nextInt(9),
                    2023));
        }
        return goals;
    }

    private String text() {
        return "示例" + one(List.of("建成", "办好", "修复", "推进")) + random.nextInt(50) + "个" + one(List.of("公园", "学校", "道路"));
    }

    private @Nullable UUID maybe(Content content) {
        return content.items().isEmpty() || random.nextInt(3) == 0
                ? null
                : one(content.items()).id();
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private <T> List<T> some(List<T> all) {
        var some = new ArrayList<>(all);
        Collections.shuffle(some, random);
        var few = some.subList(0, random.nextInt(all.size() + 1));
        return all.stream().filter(few::contains).toList();
    }

    static Item item(int number, String kind) {
        return new Item(
                new UUID(0x7000, number),
                kind + "s",
                number,
                kind,
                "",
                "",
                "示例条目" + number,
                "内容" + number + "。",
                null,
                false,
                null,
                null,
                List.of(),
                List.of(new Item.Doer(new UUID(1, 1), "甲局", "甲局", Role.LEAD)),
                List.of(),
                List.of(),
                List.of());
    }

    static final Choices PURE = new Choices(
            List.of("outcome", "work", "indicator"),
            List.of(new UUID(2, 1), new UUID(2, 2), new UUID(2, 3)),
            List.of(
                    new Item.Doer(new UUID(1, 1), "甲局", "甲局", Role.LEAD),
                    new Item.Doer(new UUID(1, 2), "乙局", "乙局", Role.ASSISTING),
                    new Item.Doer(null, "各乡镇（街道）", "各乡镇（街道）", Role.ASSISTING)));
}
