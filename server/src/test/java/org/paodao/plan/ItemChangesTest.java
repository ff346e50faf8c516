package org.paodao.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.document.Deadline;
import org.paodao.document.Target;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.ItemChange.Field;

class ItemChangesTest {
    private static final UUID ID = new UUID(0, 1);
    private static final UUID HERE = new UUID(0, 2);
    private static final UUID THERE = new UUID(0, 3);

    private static final Item BEFORE =
            item("修好示例路", "甲局", new Parts(due("6月底前", null), goal("30公里", "30"), HERE, null));

    @Test
    void theSameStateHasNoChanges() {
        var same = item("修好示例路", "甲局", new Parts(due("6月底前", null), goal("30公里", "30"), HERE, null));
        assertThat(ItemChanges.between(BEFORE, same)).isEmpty();
    }

    @Test
    void eachFieldThatDiffersIsToldWithOldAndNew() {
        var after = item(
                "建好示例路", "乙局", new Parts(due("9月底前", LocalDate.of(2023, 9, 30)), goal("40公里", "40"), THERE, "已调整"));
        assertThat(ItemChanges.between(BEFORE, after, id -> id.equals(HERE) ? "交通" : "民生"))
                .containsExactly(
                        new ItemChange(Field.TITLE, List.of("修好示例路"), List.of("建好示例路")),
                        new ItemChange(Field.CATEGORY, List.of("交通"), List.of("民生")),
                        new ItemChange(Field.LEAD, List.of("甲局"), List.of("乙局")),
                        new ItemChange(Field.DEADLINE, List.of("6月底前"), List.of("9月底前 (2023-09-30)")),
                        new ItemChange(Field.TARGET, List.of("30公里"), List.of("40公里")),
                        new ItemChange(Field.NOTE, List.of(), List.of("已调整")));
    }

    @Test
    void aTargetThatIsPrintedAlikeAndMeansSomethingElseIsAChange() {
        var after = item("修好示例路", "甲局", new Parts(due("6月底前", null), goal("30公里", "31"), HERE, null));
        assertThat(ItemChanges.between(BEFORE, after))
                .singleElement()
                .satisfies(change -> assertThat(change.before()).isNotEqualTo(change.after()));
    }

    private static Item.Due due(String text, @Nullable LocalDate date) {
        return new Item.Due(text, date == null ? Deadline.Kind.OPEN : Deadline.Kind.DATED, date, true);
    }

    private static Item.Goal goal(String text, String value) {
        return new Item.Goal("里程", Target.Comparator.EXACTLY, new BigDecimal(value), null, "公里", false, text, 2023);
    }

    private static Item item(String title, String lead, Parts parts) {
        return new Item(
                ID,
                "works",
                1,
                "work",
                "",
                "",
                title,
                "",
                null,
                false,
                parts.note(),
                null,
                List.of(parts.category()),
                List.of(new Item.Doer(null, lead, lead, Role.LEAD)),
                List.of(),
                List.of(parts.due()),
                List.of(parts.goal()));
    }

    private record Parts(
            Item.Due due,
            Item.Goal goal,
            UUID category,
            @Nullable String note) {}
}
