package org.paodao.plan.intake.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Target;
import org.paodao.document.UnitMention;
import org.paodao.kernel.Refusal;
import org.paodao.plan.intake.ReviewEdit;
import org.paodao.plan.intake.ReviewEdit.Line;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewItem;
import org.paodao.plan.intake.UnitMatcher;

/**
 * What a program writes into an item of a draft. A member that is left out leaves the item as it is; a list replaces the
 * item's list, and what is said again as before keeps its place in the text.
 */
@Schema(example = """
        {"version": 3, "title": "办好青年夜校", "kind": "标志性成果", "category": "共同富裕",
         "units": [{"name": "区教育局", "role": "LEAD"}, {"name": "各乡镇", "role": "ASSISTING"}],
         "leaders": [],
         "deadlines": [{"text": "2023年12月底前", "kind": "DATED", "date": "2023-12-31"}],
         "targets": [{"metric": "青年夜校", "comparator": "AT_LEAST", "value": 20, "unit": "个", "text": "开班20个"}]}""")
record ItemInput(
        int version,
        @Nullable String title,
        @Nullable String kind,
        @Nullable String category,
        @Nullable List<Unit> units,
        @Nullable List<String> leaders,
        @Nullable List<Due> deadlines,
        @Nullable List<Goal> targets) {

    /** A unit with what it has to do. */
    @Schema(name = "ItemInputUnit")
    record Unit(String name, UnitMention.Role role) {
        UnitMention mention() {
            if (name == null || name.isBlank() || role == null) {
                throw Refusal.invalid("units", "planimport.input-invalid", String.valueOf(name));
            }
            return new UnitMention(name.strip(), role, UnitMatcher.isGroup(name.strip()));
        }
    }

    /**
     * By when; a dated deadline has a date, another has none.
     *
     * @param main whether it is the item's main one; said of none, it stays as it was, else it is the last
     */
    @Schema(name = "ItemInputDeadline")
    record Due(
            String text,
            Deadline.Kind kind,
            @Nullable LocalDate date,
            @Nullable Boolean main) {
        Deadline deadline() {
            if (text == null || kind == null || (kind == Deadline.Kind.DATED) != (date != null)) {
                throw Refusal.invalid("deadlines", "planimport.input-invalid", String.valueOf(text));
            }
            return new Deadline(text.strip(), kind, date, false);
        }
    }

    /** What has to be reached. */
    @Schema(name = "ItemInputTarget")
    record Goal(
            String metric,
            Target.Comparator comparator,
            @Nullable BigDecimal value,
            @Nullable BigDecimal valueMax,
            @Nullable String unit,
            @Nullable Boolean striving,
            String text) {
        Target target() {
            if (metric == null || comparator == null || text == null) {
                throw Refusal.invalid("targets", "planimport.input-invalid", String.valueOf(text));
            }
            return new Target(
                    metric.strip(),
                    comparator,
                    value,
                    valueMax,
                    unit == null ? "" : unit.strip(),
                    Boolean.TRUE.equals(striving),
                    text.strip());
        }
    }

    /** The edit that writes this over an item. */
    ReviewEdit.Rewrite over(ReviewItem item) {
        return new ReviewEdit.Rewrite(
                item.id(),
                title == null ? item.title().value() : title,
                kind == null ? value(item.kind()) : kind,
                category == null ? value(item.category()) : category,
                lines(item.units(), units, Unit::mention, unit -> unit),
                lines(item.leaders(), leaders, String::strip, leader -> leader),
                dues(item),
                lines(item.targets(), targets, Goal::target, target -> target));
    }

    private static @Nullable String value(@Nullable ReviewFact<String> fact) {
        return fact == null ? null : fact.value();
    }

    private List<Line<Deadline>> dues(ReviewItem item) {
        List<Line<Deadline>> lines = lines(item.deadlines(), deadlines, Due::deadline, due -> mained(due, false));
        List<Due> wanted = deadlines == null ? List.of() : deadlines;
        List<Boolean> mains =
                wanted.stream().map(due -> Boolean.TRUE.equals(due.main())).toList();
        if (!mains.contains(true)) {
            return lines;
        }
        if (mains.indexOf(true) != mains.lastIndexOf(true)) {
            throw Refusal.invalid("deadlines", "planimport.deadline-mains");
        }
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new Line<>(lines.get(i).id(), mained(lines.get(i).value(), mains.get(i))))
                .toList();
    }

    private static Deadline mained(Deadline due, boolean main) {
        return new Deadline(due.text(), due.kind(), due.date(), main);
    }

    /** What is there stays under its id when the new list says the same; what is new has none. */
    private static <T, I> List<Line<T>> lines(
            List<ReviewFact<T>> held, @Nullable List<I> wanted, Function<I, T> read, Function<T, T> comparable) {
        if (wanted == null) {
            return held.stream()
                    .map(fact -> new Line<>(fact.id(), fact.value()))
                    .toList();
        }
        var free = new ArrayList<>(held);
        var lines = new ArrayList<Line<T>>();
        for (I one : wanted) {
            T value = read.apply(one);
            Optional<ReviewFact<T>> same = free.stream()
                    .filter(fact -> comparable.apply(fact.value()).equals(value))
                    .findFirst();
            same.ifPresent(free::remove);
            lines.add(same.map(fact -> new Line<>(fact.id(), fact.value())).orElseGet(() -> new Line<>(null, value)));
        }
        return lines;
    }
}
