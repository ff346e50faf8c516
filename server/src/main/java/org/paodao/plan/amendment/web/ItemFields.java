package org.paodao.plan.amendment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.paodao.document.Deadline;
import org.paodao.document.Target.Comparator;
import org.paodao.document.UnitMention.Role;
import org.paodao.plan.Item;
import org.springframework.util.MultiValueMap;

/**
 * What stands in the form of an item, as text: from the item itself, or as somebody typed it, so that typing survives a
 * refusal. Lines of units, leaders, deadlines and targets come as columns of fields of the same name.
 */
public record ItemFields(
        String title,
        String body,
        String code,
        String label,
        String note,
        String kind,
        List<String> categories,
        Lines lines) {
    public ItemFields {
        categories = List.copyOf(categories);
    }

    /** What comes in lines. */
    public record Lines(List<Unit> units, List<String> leaders, List<Due> deadlines, List<Goal> targets) {
        public Lines {
            units = List.copyOf(units);
            leaders = List.copyOf(leaders);
            deadlines = List.copyOf(deadlines);
            targets = List.copyOf(targets);
        }
    }

    /**
     * A unit.
     *
     * @param was the name as the form showed it; empty for a new line
     * @param printed as the document calls it
     * @param id the unit's; empty for a group
     */
    public record Unit(String name, String role, String was, String printed, String id) {
        static final Unit BLANK = new Unit("", Role.LEAD.name(), "", "", "");

        private static Unit of(Item.Doer doer) {
            String id = doer.unit() == null ? "" : doer.unit().toString();
            return new Unit(doer.name(), doer.role().name(), doer.name(), doer.printedName(), id);
        }
    }

    /** A deadline. */
    public record Due(String text, String kind, String date, String main) {
        static final Due BLANK = new Due("", Deadline.Kind.DATED.name(), "", "no");

        private static Due of(Item.Due due) {
            String date = due.date() == null ? "" : due.date().toString();
            return new Due(due.text(), due.kind().name(), date, due.main() ? "yes" : "no");
        }
    }

    /** A target. */
    public record Goal(
            String text,
            String metric,
            String comparator,
            String value,
            String max,
            String unit,
            String year,
            String striving) {
        static final Goal BLANK = new Goal("", "", Comparator.EXACTLY.name(), "", "", "", "", "no");

        private static Goal of(Item.Goal goal) {
            return new Goal(
                    goal.text(),
                    goal.metric(),
                    goal.comparator().name(),
                    goal.value() == null ? "" : goal.value().toPlainString(),
                    goal.valueMax() == null ? "" : goal.valueMax().toPlainString(),
                    goal.unit(),
                    String.valueOf(goal.year()),
                    goal.striving() ? "yes" : "no");
        }
    }

    static ItemFields of(Item item) {
        return new ItemFields(
                item.title(),
                item.body(),
                item.code(),
                item.label(),
                item.note() == null ? "" : item.note(),
                item.kind(),
                item.categories().stream().map(Object::toString).toList(),
                new Lines(
                        item.doers().stream().map(Unit::of).toList(),
                        item.leaders(),
                        item.deadlines().stream().map(Due::of).toList(),
                        item.goals().stream().map(Goal::of).toList()));
    }

    static ItemFields typed(MultiValueMap<String, String> form) {
        var typed = new Typed(form);
        return new ItemFields(
                typed.one("title"),
                typed.one("body").replace("\r\n", "\n"),
                typed.one("code"),
                typed.one("label"),
                typed.one("note").replace("\r\n", "\n"),
                typed.one("kind"),
                form.getOrDefault("categories", List.of()).stream()
                        .filter(id -> !id.isBlank())
                        .distinct()
                        .toList(),
                new Lines(
                        typed.lines("unitName", typed::unit),
                        typed.lines("leader", i -> typed.at("leader", i)),
                        typed.lines("dueText", typed::due),
                        typed.lines("goalText", typed::goal)));
    }

    /** With empty lines behind, to write into. */
    public List<Unit> unitLines() {
        return Stream.concat(lines.units().stream(), Stream.of(Unit.BLANK)).toList();
    }

    /** Likewise. */
    public List<String> leaderLines() {
        return Stream.concat(lines.leaders().stream(), Stream.of("")).toList();
    }

    /** Likewise. */
    public List<Due> dueLines() {
        return Stream.concat(lines.deadlines().stream(), Stream.of(Due.BLANK)).toList();
    }

    /** Likewise. */
    public List<Goal> goalLines() {
        return Stream.concat(lines.targets().stream(), Stream.of(Goal.BLANK)).toList();
    }

    /** The fields of a form that was sent. */
    private record Typed(MultiValueMap<String, String> form) {
        String one(String name) {
            String value = form.getFirst(name);
            return value == null ? "" : value.strip();
        }

        String at(String name, int index) {
            List<String> values = form.getOrDefault(name, List.of());
            return index < values.size() ? values.get(index).strip() : "";
        }

        /** Lines whose main field is left empty are dropped. */
        <T> List<T> lines(String main, IntFunction<T> line) {
            var lines = new ArrayList<T>();
            for (int i = 0; i < form.getOrDefault(main, List.of()).size(); i++) {
                if (!at(main, i).isBlank()) {
                    lines.add(line.apply(i));
                }
            }
            return lines;
        }

        Unit unit(int i) {
            return new Unit(
                    at("unitName", i), at("unitRole", i), at("unitWas", i), at("unitPrinted", i), at("unitId", i));
        }

        Due due(int i) {
            return new Due(at("dueText", i), at("dueKind", i), at("dueDate", i), at("dueMain", i));
        }

        Goal goal(int i) {
            return new Goal(
                    at("goalText", i),
                    at("goalMetric", i),
                    at("goalComparator", i),
                    at("goalValue", i),
                    at("goalMax", i),
                    at("goalUnit", i),
                    at("goalYear", i),
                    at("goalStriving", i));
        }
    }
}
