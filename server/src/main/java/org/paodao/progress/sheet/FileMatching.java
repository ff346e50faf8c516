package org.paodao.progress.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.Problem;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.progress.ManyDrafts;
import org.paodao.progress.PlanPlace;
import org.paodao.progress.PlanTasks;
import org.paodao.progress.Rights;
import org.paodao.progress.Stage;
import org.paodao.progress.Task;
import org.paodao.progress.TaskDifference;
import org.paodao.progress.sheet.Layout.Part;
import org.springframework.stereotype.Component;

/** Lays what a file tells over the lists as they stand: which item each row belongs to, which task it is. */
@Component
class FileMatching {
    private final Organization organization;
    private final ManyDrafts drafts;

    FileMatching(Organization organization, ManyDrafts drafts) {
        this.organization = organization;
        this.drafts = drafts;
    }

    FilePreview match(CurrentUser user, PlanTasks plan, Came came) {
        Map<String, UUID> units = new HashMap<>();
        Map<UUID, String> names = new HashMap<>(plan.names());
        units(user, units, names);
        List<CellFlaw> flaws = new ArrayList<>(problems(came.read()));
        Map<UUID, List<SheetReading.Row>> byItem = byItem(plan, came, flaws);
        List<FilePreview.Listed> lists = new ArrayList<>();
        for (PlanTasks.Line line : plan.lines()) {
            List<SheetReading.Row> rows = byItem.get(line.place().item());
            if (rows != null) {
                FilePreview.Listed listed =
                        listed(line, new Told(rows, units, names, plan.head().year()), flaws);
                forbid(user, line, listed, rows.getFirst(), flaws);
                lists.add(listed);
            }
        }
        return new FilePreview(
                came.file(),
                came.name(),
                came.read().layout(),
                came.read().rows().size(),
                lists,
                flaws,
                names);
    }

    private void units(CurrentUser user, Map<String, UUID> units, Map<UUID, String> names) {
        List<Unit> all = organization.units(user);
        all.forEach(unit -> unit.aliases().forEach(alias -> units.putIfAbsent(alias, unit.id())));
        for (Unit unit : all) {
            Optional.ofNullable(unit.fullName()).ifPresent(full -> units.put(full, unit.id()));
            units.put(unit.name(), unit.id());
            names.put(unit.id(), unit.name());
        }
    }

    private static List<CellFlaw> problems(SheetReading.Read read) {
        return read.problems().stream()
                .filter(problem -> problem.severity() == Problem.Severity.ERROR)
                .filter(problem -> problem.problem() != Problem.MISSING_TITLE)
                .map(FileMatching::flaw)
                .toList();
    }

    private static CellFlaw flaw(CellProblem problem) {
        return new CellFlaw(
                problem.sheet(),
                problem.cell(),
                problem.value(),
                Flaw.of("progress.cell-wrong", problem.cell(), problem.value()));
    }

    private static Map<UUID, List<SheetReading.Row>> byItem(PlanTasks plan, Came came, List<CellFlaw> flaws) {
        var names =
                new ItemNames(plan.lines().stream().map(PlanTasks.Line::place).toList());
        Map<UUID, List<SheetReading.Row>> byItem = new LinkedHashMap<>();
        for (SheetReading.Row row : came.read().rows()) {
            String said = row.text(Part.ITEM).isEmpty() ? came.item() : row.text(Part.ITEM);
            Optional<PlanPlace> place = names.named(said);
            if (place.isPresent()) {
                byItem.computeIfAbsent(place.get().item(), item -> new ArrayList<>())
                        .add(row);
            } else {
                flaws.add(new CellFlaw(
                        row.sheet(),
                        row.cell(Part.ITEM, Part.NAME),
                        said,
                        said.isEmpty() ? Flaw.of("progress.cell-item-missing") : Flaw.of("progress.cell-item", said)));
            }
        }
        return byItem;
    }

    private FilePreview.Listed listed(PlanTasks.Line line, Told told, List<CellFlaw> flaws) {
        List<Task> before = line.list().shown();
        Map<SheetReading.Row, Task> known = known(told.rows(), before);
        List<Task> after = new ArrayList<>();
        for (SheetReading.Row row : told.rows()) {
            Task task = new RowTask(row, told.units(), flaws)
                    .over(known.get(row), line.place().unit(), told.year());
            drafts.flaws(List.of(task)).stream()
                    .filter(flaw -> !flaw.key().equals("progress.name-missing"))
                    .forEach(flaw -> flaws.add(new CellFlaw(row.sheet(), row.cell(Part.NAME), task.name(), flaw)));
            after.add(task);
        }
        if (told.rows().getFirst().table().layout() == Layout.CHANGXING) {
            // Grouped by leader, the file does not tell the order of the list: what is known stays where it is.
            List<UUID> order = before.stream().map(Task::id).toList();
            after.sort(Comparator.comparingInt(
                    task -> order.contains(task.id()) ? order.indexOf(task.id()) : order.size()));
        }
        return new FilePreview.Listed(
                line.place(),
                line.list().edition() != null,
                after,
                TaskDifference.between(before, after, told.names()));
    }

    /** Which task of the list each row is: by number and name, else by name, else by number. */
    private static Map<SheetReading.Row, Task> known(List<SheetReading.Row> rows, List<Task> tasks) {
        Map<SheetReading.Row, Task> known = new HashMap<>();
        Set<UUID> taken = new HashSet<>();
        for (Match match : Match.values()) {
            for (SheetReading.Row row : rows) {
                if (!known.containsKey(row)) {
                    first(tasks, task -> !taken.contains(task.id()) && match.holds(row, task))
                            .ifPresent(task -> {
                                taken.add(task.id());
                                known.put(row, task);
                            });
                }
            }
        }
        return known;
    }

    private static Optional<Task> first(List<Task> tasks, Predicate<Task> wanted) {
        return tasks.stream().filter(wanted).findFirst();
    }

    private static void forbid(
            CurrentUser user,
            PlanTasks.Line line,
            FilePreview.Listed listed,
            SheetReading.Row row,
            List<CellFlaw> flaws) {
        if (listed.same()) {
            return;
        }
        String cell = row.cell(Part.ITEM, Part.NAME);
        String title = line.place().title();
        if (!Rights.of(user, line.place().unit()).draft()) {
            flaws.add(new CellFlaw(row.sheet(), cell, title, Flaw.of("progress.cell-not-yours", title)));
        } else if (line.list().stage() instanceof Stage.Submitted) {
            flaws.add(new CellFlaw(row.sheet(), cell, title, Flaw.of("progress.cell-submitted", title)));
        }
    }

    /** How a row is found to be a task that is there already. */
    private enum Match {
        BOTH,
        NAME,
        NUMBER;

        boolean holds(SheetReading.Row row, Task task) {
            boolean name = row.text(Part.NAME).equals(task.name());
            boolean number = !task.number().isEmpty() && row.text(Part.NUMBER).equals(task.number());
            return switch (this) {
                case BOTH -> name && (number || task.number().isEmpty());
                case NAME -> name;
                case NUMBER -> number;
            };
        }
    }

    /** A file that came, with the item it is about where its rows do not say. */
    record Came(UUID file, String name, SheetReading.Read read, String item) {}

    /** What a file tells of one list. */
    private record Told(List<SheetReading.Row> rows, Map<String, UUID> units, Map<UUID, String> names, int year) {}
}
