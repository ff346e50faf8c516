package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Target;
import org.paodao.document.UnitMention;
import org.paodao.document.UnitMention.Role;
import org.paodao.kernel.Decimals;
import org.paodao.plan.ItemChange;
import org.paodao.plan.ItemChange.Field;

/** What a person corrected in a draft: what it said, and what it says now, in words that every reader of the plan understands. */
final class Corrections {
    private Corrections() {}

    /** What an item says otherwise than before. */
    static List<ItemChange> between(ReviewItem before, ReviewItem after) {
        var changes = new ArrayList<ItemChange>();
        add(changes, Field.TITLE, before, after, item -> List.of(item.title().value()));
        add(changes, Field.KIND, before, after, item -> word(item.kind()));
        add(changes, Field.CATEGORY, before, after, item -> word(item.category()));
        add(changes, Field.LEAD, before, after, item -> units(item, Role.LEAD));
        add(changes, Field.RESPONSIBLE, before, after, item -> units(item, Role.RESPONSIBLE));
        add(changes, Field.ASSISTING, before, after, item -> units(item, Role.ASSISTING));
        add(changes, Field.LEADER, before, after, item -> each(item.leaders(), name -> name));
        add(changes, Field.DEADLINE, before, after, item -> each(item.deadlines(), Corrections::deadline));
        add(changes, Field.TARGET, before, after, item -> each(item.targets(), Corrections::target));
        return changes;
    }

    /** What was changed in a draft by one edit: of one item, or the title of the plan. */
    static List<ItemChange> of(ReviewPatch patch) {
        Review was = patch.was();
        Review now = patch.now();
        Stream<ItemChange> title = was == null || now == null
                ? Stream.empty()
                : ItemChange.of(
                        Field.TITLE,
                        word(was.header().title()),
                        word(now.header().title()))
                        .stream();
        Stream<ItemChange> items = patch.before().stream()
                .flatMap(before -> patch.after().stream()
                        .filter(after -> after.id().equals(before.id()))
                        .flatMap(after -> between(before, after).stream()));
        return Stream.concat(title, items).toList();
    }

    private static void add(
            List<ItemChange> changes,
            Field field,
            ReviewItem before,
            ReviewItem after,
            Function<ReviewItem, List<String>> says) {
        ItemChange.of(field, says.apply(before), says.apply(after)).ifPresent(changes::add);
    }

    private static <T> List<String> each(List<ReviewFact<T>> facts, Function<T, String> words) {
        return facts.stream().map(ReviewFact::value).map(words).toList();
    }

    private static List<String> word(@Nullable ReviewFact<String> fact) {
        return fact == null ? List.of() : List.of(fact.value());
    }

    private static List<String> units(ReviewItem item, Role role) {
        return item.units().stream()
                .map(ReviewFact::value)
                .filter(unit -> unit.role() == role)
                .map(UnitMention::name)
                .toList();
    }

    private static String deadline(Deadline deadline) {
        return deadline.date() == null ? deadline.text() : deadline.text() + "（" + deadline.date() + "）";
    }

    /** The printed words with what was understood of them, for it is one or the other that is corrected. */
    private static String target(Target target) {
        if (target.value() == null) {
            return target.text();
        }
        String upTo = target.valueMax() == null ? "" : "–" + Decimals.grouped(target.valueMax());
        String figure = sign(target.comparator()) + Decimals.grouped(target.value()) + upTo + target.unit();
        String what = target.metric().isBlank() ? figure : target.metric() + " " + figure;
        return target.text().isBlank() ? what : target.text() + "（" + what + "）";
    }

    private static String sign(Target.Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST -> "≥";
            case AT_MOST -> "≤";
            case INCREASE_BY -> "+";
            case DECREASE_BY -> "−";
            case ABOUT -> "≈";
            default -> "";
        };
    }
}
