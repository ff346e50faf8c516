package org.paodao.progress.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.progress.Goals;
import org.paodao.progress.Milestone;
import org.paodao.progress.Owner;
import org.paodao.progress.Task;

/** Reads tasks out of what was typed; what cannot be read is refused at its field. */
final class TaskFormReading {
    private static final Pattern WEIGHT = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,9})?)\\s*[%％]?");
    private static final Pattern STEP = Pattern.compile(
            "(?:([0-9]{4}-[0-9]{1,2}-[0-9]{1,2})\\s+)?(.+?)(?:\\s+([0-9]{1,3}(?:\\.[0-9]{1,9})?)[%％])?");

    private final TaskForm form;
    private final Map<UUID, Task> known;
    private final Function<String, Optional<UUID>> units;
    private final Map<String, UUID> people;
    private final List<Flaw> flaws = new ArrayList<>();

    /**
     * A reading.
     *
     * @param known the tasks that the list has now, by id
     * @param units name → the unit that bears it
     * @param people name → the one of the unit's people who has it
     */
    TaskFormReading(
            TaskForm form, Map<UUID, Task> known, Function<String, Optional<UUID>> units, Map<String, UUID> people) {
        this.form = form;
        this.known = known;
        this.units = units;
        this.people = people;
    }

    /** The tasks. */
    List<Task> tasks() {
        List<Task> tasks = new ArrayList<>();
        for (int row = 0; row < form.rows().size(); row++) {
            tasks.add(task(row));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        return tasks;
    }

    private Task task(int row) {
        String at = "task." + row + ".";
        UUID id = form.id(row);
        Task before = id == null ? null : known.get(id);
        return new Task(
                before == null ? Ids.next() : before.id(),
                form.get(row, "number"),
                form.get(row, "category"),
                form.get(row, "name"),
                form.get(row, "measures"),
                new Goals(
                        form.get(row, "goalYear"),
                        List.of(
                                form.get(row, "goal1"),
                                form.get(row, "goal2"),
                                form.get(row, "goal3"),
                                form.get(row, "goal4"))),
                day(at + "deadline", form.get(row, "deadline")),
                owner(row, before, at),
                named(form.get(row, "assisting"), at + "assisting"),
                weight(at + "weight", form.get(row, "weight")),
                milestones(form.get(row, "milestones"), before, at + "milestones"));
    }

    private Owner owner(int row, @Nullable Task before, String at) {
        String name = form.get(row, "person").strip();
        UUID person = before != null && before.owner().name().equals(name)
                ? before.owner().person()
                : people.get(name);
        return new Owner(
                named(form.get(row, "unit"), at + "unit").stream().findFirst().orElse(null),
                form.get(row, "leader"),
                form.get(row, "section"),
                name,
                person);
    }

    private List<UUID> named(String names, String field) {
        List<UUID> found = new ArrayList<>();
        Arrays.stream(names.split("[、，,;；\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(name -> units.apply(name)
                        .ifPresentOrElse(found::add, () -> flaws.add(Flaw.at(field, "progress.cell-unit", name))));
        return found.stream().distinct().toList();
    }

    private @Nullable LocalDate day(String field, String typed) {
        if (typed.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(padded(typed.strip()));
        } catch (DateTimeParseException none) {
            flaws.add(Flaw.at(field, "progress.cell-date", typed));
            return null;
        }
    }

    private static String padded(String day) {
        return day.replaceAll("-(?=[0-9](?:-|$))", "-0");
    }

    private @Nullable BigDecimal weight(String field, String typed) {
        Matcher form = WEIGHT.matcher(typed.strip());
        if (form.matches()) {
            return new BigDecimal(form.group(1));
        }
        if (!typed.isBlank()) {
            flaws.add(Flaw.at(field, "progress.weight-unreadable", typed.strip()));
        }
        return null;
    }

    /** One a line; one that keeps its name stays the same, and so does what is said to be done of it. */
    private List<Milestone> milestones(String typed, @Nullable Task before, String field) {
        List<Milestone> left = new ArrayList<>(before == null ? List.of() : before.milestones());
        List<Milestone> read = new ArrayList<>();
        for (String line :
                typed.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            Matcher step = STEP.matcher(line);
            if (!step.matches()) {
                flaws.add(Flaw.at(field, "progress.milestone-unreadable", line));
                continue;
            }
            String name = step.group(2).strip();
            Milestone same = left.stream()
                    .filter(one -> one.name().equals(name))
                    .findFirst()
                    .orElse(null);
            left.remove(same);
            read.add(new Milestone(
                    same == null ? Ids.next() : same.id(),
                    name,
                    step.group(1) == null ? null : day(field, step.group(1)),
                    step.group(3) == null ? null : new BigDecimal(step.group(3))));
        }
        return read;
    }
}
