package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.Courses;
import org.paodao.progress.Done;
import org.paodao.progress.Milestone;
import org.paodao.progress.Task;
import org.paodao.progress.TaskState;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what is known of an item when its report is begun. */
@Service
@Transactional(readOnly = true)
public class ReportPrefilling {
    private final ReportQuestions asked;
    private final Courses courses;
    private final LatestReports latest;
    private final ReportFigures figures;

    ReportPrefilling(ReportQuestions asked, Courses courses, LatestReports latest, ReportFigures figures) {
        this.asked = asked;
        this.courses = courses;
        this.latest = latest;
        this.figures = figures;
    }

    /** What is known of an item that a round asks about. */
    public Known known(CurrentUser user, Place place) {
        ReportQuestions.Question question = asked.question(user, place);
        AcceptedReport last = last(user, question);
        Courses.Standing standing = courses.item(user.jurisdiction(), place.item());
        LocalDate end = question.round().span().to();
        LocalDate since =
                last == null ? question.round().span().from() : last.span().to().plusDays(1);
        return new Known(
                last,
                done(standing, since),
                late(standing, end.isBefore(asked.today()) ? end.plusDays(1) : asked.today()),
                coming(standing, end),
                standing.percent(),
                figures.of(user, question),
                !standing.tasks().isEmpty());
    }

    private @Nullable AcceptedReport last(CurrentUser user, ReportQuestions.Question question) {
        List<UUID> items = question.plan().around(question.duty().item());
        return latest
                .of(user.jurisdiction(), question.round().plan(), items)
                .getOrDefault(question.duty().item(), List.of())
                .stream()
                .filter(report ->
                        report.span().to().isBefore(question.round().span().to()))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    private static List<Known.Point> done(Courses.Standing standing, LocalDate since) {
        List<Known.Point> points = new ArrayList<>();
        for (Task task : standing.tasks()) {
            for (Milestone step : task.milestones()) {
                add(points, standing, step.id(), task.name() + "：" + step.name());
            }
            add(points, standing, task.id(), task.name());
        }
        return points.stream()
                .filter(point -> !point.day().isBefore(since))
                .sorted(Comparator.comparing(Known.Point::day))
                .toList();
    }

    private static void add(List<Known.Point> points, Courses.Standing standing, UUID thing, String name) {
        Done mark = standing.done().get(thing);
        if (mark != null && mark.on() != null) {
            points.add(new Known.Point(name, mark.on()));
        }
    }

    /** What is not done although its day is before this one. */
    private static List<Known.Point> late(Courses.Standing standing, LocalDate day) {
        List<Known.Point> points = new ArrayList<>();
        for (Task task : standing.tasks()) {
            if (TaskState.of(task, standing.done(), day) != TaskState.LATE) {
                continue;
            }
            LocalDate deadline = task.deadline();
            if (deadline != null && deadline.isBefore(day)) {
                points.add(new Known.Point(task.name(), deadline));
            }
            open(standing, task).stream()
                    .filter(point -> point.day().isBefore(day))
                    .forEach(points::add);
        }
        return points;
    }

    private static List<Known.Point> coming(Courses.Standing standing, LocalDate end) {
        LocalDate until = end.plusMonths(3);
        return standing.tasks().stream()
                .flatMap(task -> open(standing, task).stream())
                .filter(point -> point.day().isAfter(end) && !point.day().isAfter(until))
                .sorted(Comparator.comparing(Known.Point::day))
                .toList();
    }

    private static List<Known.Point> open(Courses.Standing standing, Task task) {
        List<Known.Point> points = new ArrayList<>();
        for (Milestone step : task.milestones()) {
            Done mark = standing.done().get(step.id());
            if (step.due() != null && (mark == null || mark.on() == null)) {
                points.add(new Known.Point(task.name() + "：" + step.name(), step.due()));
            }
        }
        return points;
    }
}
