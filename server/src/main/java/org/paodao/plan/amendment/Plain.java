package org.paodao.plan.amendment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.Decimals;
import org.paodao.plan.Item;

/** What an item says of one aspect, as lines of plain words. */
public final class Plain {
    private Plain() {}

    /** In one line. */
    static String words(Aspect aspect, Item item, Function<UUID, String> names) {
        return String.join("；", lines(aspect, item, names));
    }

    /**
     * Line by line.
     *
     * @param names what categories and items are called
     */
    public static List<String> lines(Aspect aspect, Item item, Function<UUID, String> names) {
        return switch (aspect) {
            case TITLE -> text(item.title());
            case BODY -> text(item.body());
            case CODE -> text(item.code());
            case LABEL -> text(item.label());
            case NOTE -> Stream.ofNullable(item.note()).toList();
            case KIND -> text(item.kind());
            case CATEGORIES -> item.categories().stream().map(names).toList();
            case UNITS -> item.doers().stream().map(Item.Doer::name).distinct().toList();
            case LEADERS -> item.leaders();
            case DEADLINES -> item.deadlines().stream().map(Plain::due).toList();
            case TARGETS -> item.goals().stream().map(Plain::goal).toList();
            case PLACE -> Stream.ofNullable(item.parent()).map(names).toList();
            case EXISTENCE, SUPPORT -> List.of();
        };
    }

    private static List<String> text(String text) {
        return text.isBlank() ? List.of() : List.of(text);
    }

    private static String due(Item.Due due) {
        return due.date() == null || due.text().contains(due.date().toString())
                ? due.text()
                : due.text() + "（" + due.date() + "）";
    }

    /** As printed; with the number where the print does not hold it. */
    private static String goal(Item.Goal goal) {
        String number = number(goal, BigDecimal::toPlainString);
        String grouped = number(goal, Decimals::grouped);
        String metric = goal.metric().isBlank() || goal.text().contains(goal.metric()) ? "" : goal.metric() + "：";
        return goal.text().contains(number) || goal.text().contains(grouped)
                ? metric + goal.text()
                : metric + goal.text() + "（" + grouped + goal.unit() + "）";
    }

    private static String number(Item.Goal goal, Function<BigDecimal, String> writing) {
        return Stream.of(goal.value(), goal.valueMax())
                .filter(Objects::nonNull)
                .map(writing)
                .collect(Collectors.joining("–"));
    }
}
