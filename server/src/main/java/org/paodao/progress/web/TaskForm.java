package org.paodao.progress.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.progress.Goals;
import org.paodao.progress.ItemTasks;
import org.paodao.progress.Milestone;
import org.paodao.progress.Task;

/**
 * What is typed about the tasks of a list, kept as it was typed. The fields of the first task are named {@code task.0.name} and so on.
 *
 * @param rows what is typed about each task
 * @param reason why the list is changed
 * @param seen the version of the list that the form showed
 */
public record TaskForm(List<Map<String, String>> rows, String reason, int seen) {
    private static final Pattern FIELD = Pattern.compile("task\\.([0-9]{1,3})\\.([a-zA-Z0-9]{1,20})");
    private static final Pattern ACT = Pattern.compile("(up|down|drop)\\.([0-9]{1,3})");

    public TaskForm {
        rows = rows.stream().map(Map::copyOf).toList();
    }

    /** A form that says what the list says now. */
    static TaskForm of(ItemTasks shown) {
        List<Map<String, String>> rows = new ArrayList<>();
        shown.list().shown().forEach(task -> rows.add(row(task, shown)));
        var draft = shown.list().draft();
        var form = new TaskForm(
                rows, draft == null ? "" : draft.reason(), shown.list().version());
        return rows.isEmpty() ? form.with(shown.name(shown.unit())) : form;
    }

    private static Map<String, String> row(Task task, ItemTasks shown) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", task.id().toString());
        row.put("number", task.number());
        row.put("category", task.category());
        row.put("name", task.name());
        row.put("measures", task.measures());
        row.put("goalYear", task.goals().year());
        for (int quarter = 1; quarter <= Goals.QUARTERS; quarter++) {
            row.put("goal" + quarter, task.goals().quarter(quarter));
        }
        row.put("deadline", Objects.toString(task.deadline(), ""));
        row.put("unit", shown.name(task.owner().unit()));
        row.put("leader", task.owner().leader());
        row.put("section", task.owner().section());
        row.put("person", task.owner().name());
        row.put("assisting", task.assisting().stream().map(shown::name).collect(Collectors.joining("、")));
        row.put("weight", task.weight() == null ? "" : task.weight().toPlainString());
        row.put("milestones", task.milestones().stream().map(TaskForm::line).collect(Collectors.joining("\n")));
        return row;
    }

    /** A milestone as one line: day, name, weight. */
    private static String line(Milestone step) {
        String weight = step.weight() == null ? "" : " " + step.weight().toPlainString() + "%";
        return (Objects.toString(step.due(), "") + " " + step.name() + weight).strip();
    }

    /** What was sent. */
    static TaskForm typed(Map<String, String> fields) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        fields.forEach((name, value) -> {
            Matcher field = FIELD.matcher(name);
            if (field.matches()) {
                rows.computeIfAbsent(Integer.valueOf(field.group(1)), number -> new LinkedHashMap<>())
                        .put(field.group(2), value);
            }
        });
        String seen = fields.getOrDefault("seen", "0");
        return new TaskForm(
                List.copyOf(rows.values()),
                fields.getOrDefault("reason", ""),
                seen.matches("[0-9]{1,9}") ? Integer.parseInt(seen) : 0);
    }

    /** The same without the rows in which nothing is written. */
    TaskForm written() {
        return new TaskForm(rows.stream().filter(row -> !isBlank(row)).toList(), reason, seen);
    }

    private static boolean isBlank(Map<String, String> row) {
        return row.entrySet().stream()
                .filter(field -> !field.getKey().equals("id") && !field.getKey().equals("unit"))
                .allMatch(field -> field.getValue().isBlank());
    }

    /** The same with another row at the end, led by a unit. */
    TaskForm with(String unit) {
        List<Map<String, String>> more = new ArrayList<>(rows);
        more.add(Map.of("unit", unit));
        return new TaskForm(more, reason, seen);
    }

    /** The same after a row was moved or dropped; as it is for anything else. */
    TaskForm after(String act) {
        Matcher asked = ACT.matcher(act);
        if (!asked.matches() || Integer.parseInt(asked.group(2)) >= rows.size()) {
            return this;
        }
        int row = Integer.parseInt(asked.group(2));
        List<Map<String, String>> changed = new ArrayList<>(rows);
        switch (asked.group(1)) {
            case "up" -> Collections.swap(changed, row, Math.max(0, row - 1));
            case "down" -> Collections.swap(changed, row, Math.min(rows.size() - 1, row + 1));
            default -> changed.remove(row);
        }
        return new TaskForm(changed, reason, seen);
    }

    /** What was typed into a field of a row. */
    public String get(int row, String field) {
        return rows.get(row).getOrDefault(field, "");
    }

    /** Whether goals are written in a row. */
    public boolean hasGoals(int row) {
        return rows.get(row).entrySet().stream()
                .anyMatch(field ->
                        field.getKey().startsWith("goal") && !field.getValue().isBlank());
    }

    /** The id of a row's task; null for a new one. */
    @Nullable
    UUID id(int row) {
        try {
            return get(row, "id").isEmpty() ? null : UUID.fromString(get(row, "id"));
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
