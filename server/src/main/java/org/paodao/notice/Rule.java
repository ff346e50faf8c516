package org.paodao.notice;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;

/**
 * When somebody is reminded of what waits, in working days. A step that was missed is made up for as long as no later one is reached.
 *
 * @param before so many days before the due day, each
 * @param onDay on the due day; where that is off, on the last working day before it
 * @param lateEvery each time so many days more have passed; 0 for never
 * @param waitingEvery the same where there is no due day, since it began to wait; 0 for never
 * @param returned at once when something was returned or asked
 * @param headAfter days late after which the head of the unit is told; 0 for never
 * @param officeAfter days late after which the office is told; 0 for never
 * @param sumAfter what should have gone up to them so many days earlier goes up as one message of each unit; 0 for never
 * @param digestAt when the one message of a day leaves the house
 * @param singleAllowed whether people may have each message by itself
 * @param mailDomains where mail may go; empty for anywhere
 */
public record Rule(
        List<Integer> before,
        boolean onDay,
        int lateEvery,
        int waitingEvery,
        boolean returned,
        int headAfter,
        int officeAfter,
        int sumAfter,
        QuietHours quiet,
        LocalTime digestAt,
        boolean singleAllowed,
        List<String> mailDomains) {
    /** What holds where the office has set nothing. */
    public static final Rule USUAL = new Rule(
            List.of(3, 1),
            true,
            3,
            5,
            true,
            3,
            5,
            10,
            new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 30)),
            LocalTime.of(8, 30),
            true,
            List.of());

    public Rule {
        before = List.copyOf(before);
        mailDomains = List.copyOf(mailDomains);
    }

    /** The steps that something has reached on a day. */
    public List<Step> steps(ToDo toDo, LocalDate today, WorkingDays days) {
        List<Step> steps = new ArrayList<>();
        if (toDo.opens().isAfter(today)) {
            return steps;
        }
        if (returned && toDo.kind() == ToDo.Kind.ANSWER) {
            steps.add(new Step(Step.Kind.RETURNED, 0, today));
        }
        if (toDo.moved() > 0) {
            steps.add(new Step(Step.Kind.MOVED, toDo.moved(), Objects.requireNonNullElse(toDo.due(), toDo.opens())));
        }
        if (days.works(today)) {
            LocalDate due = toDo.due();
            if (due == null) {
                every(waitingEvery, days.between(toDo.opens(), today))
                        .ifPresent(n -> steps.add(new Step(Step.Kind.WAITING, n, toDo.opens())));
            } else if (due.isBefore(today)) {
                late(due, days.between(due, today), steps);
            } else {
                ahead(due, days.between(today, due)).ifPresent(steps::add);
            }
        }
        return steps;
    }

    /** Whether something goes up to a head or to the office so much later than it should have that it is told together with the like of it. */
    boolean isOverdueForTelling(Step.Kind kind, int late) {
        return sumAfter > 0
                && switch (kind) {
                    case HEAD -> late >= headAfter + sumAfter;
                    case OFFICE -> late >= officeAfter + sumAfter;
                    default -> false;
                };
    }

    private Optional<Step> ahead(LocalDate due, int left) {
        return Stream.concat(before.stream(), onDay ? Stream.of(0) : Stream.of())
                .filter(n -> n >= left)
                .min(Integer::compare)
                .map(n -> new Step(n == 0 ? Step.Kind.DUE : Step.Kind.BEFORE, n, due));
    }

    private void late(LocalDate due, int late, List<Step> steps) {
        every(lateEvery, late).ifPresentOrElse(n -> steps.add(new Step(Step.Kind.LATE, n, due)), () -> {
            if (onDay) {
                steps.add(new Step(Step.Kind.DUE, 0, due));
            }
        });
        if (headAfter > 0 && late >= headAfter) {
            steps.add(new Step(Step.Kind.HEAD, 0, due));
        }
        if (officeAfter > 0 && late >= officeAfter) {
            steps.add(new Step(Step.Kind.OFFICE, 0, due));
        }
    }

    /** The last of the days on which something is said each so many days. */
    private static Optional<Integer> every(int days, int passed) {
        return days > 0 && passed >= days ? Optional.of(passed / days * days) : Optional.empty();
    }
}
