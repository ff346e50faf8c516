package org.paodao.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.kernel.ToDo;
import org.paodao.kernel.WorkingDays;

/**
 * What goes up to heads and to the office long after it should have, because nobody was told then: after a start with old data, or a long rest. Of each unit it is
 * one message and not one for each thing.
 *
 * @param alone what is told by itself
 * @param sums what is told together
 */
record Backlog(List<Telling> alone, List<Sum> sums) {

    static Backlog of(List<Telling> told, Rule rule, LocalDate today, WorkingDays days) {
        Map<Group, List<Telling>> groups = new LinkedHashMap<>();
        List<Telling> alone = new ArrayList<>();
        for (Telling one : told) {
            if (rule.isOverdueForTelling(one.step().kind(), lateness(one, today, days))) {
                groups.computeIfAbsent(Group.of(one), group -> new ArrayList<>())
                        .add(one);
            } else {
                alone.add(one);
            }
        }
        List<Sum> sums = new ArrayList<>();
        groups.values().forEach(some -> {
            if (some.size() > 1) {
                sums.add(new Sum(sum(some, today), some));
            } else {
                alone.addAll(some);
            }
        });
        return new Backlog(alone, sums);
    }

    private static int lateness(Telling one, LocalDate today, WorkingDays days) {
        LocalDate due = one.toDo().due();
        return due == null ? 0 : days.between(due, today);
    }

    private static Telling sum(List<Telling> some, LocalDate today) {
        Telling first = some.getFirst();
        LocalDate oldest = some.stream()
                .map(one -> Objects.requireNonNull(one.toDo().due()))
                .min(Comparator.naturalOrder())
                .orElseThrow();
        UUID id = Ids.next();
        boolean office = first.step().kind() == Step.Kind.OFFICE;
        return new Telling(
                id,
                first.account(),
                new ToDo(
                        "sum:" + id,
                        ToDo.Kind.SETTLE,
                        "late-together",
                        List.of(String.valueOf(some.size())),
                        office ? "/workbench/late" : "/tasks",
                        first.toDo().permission(),
                        first.toDo().unit(),
                        today,
                        oldest,
                        null,
                        0),
                new Step(first.step().kind(), 0, today));
    }

    /** What is told by itself, and what is told together as one each. */
    List<Telling> all() {
        List<Telling> all = new ArrayList<>(alone);
        sums.forEach(sum -> all.add(sum.telling()));
        return all;
    }

    /**
     * Several things told as one.
     *
     * @param parts what was to be told of each
     */
    record Sum(Telling telling, List<Telling> parts) {}

    private record Group(UUID account, @Nullable UUID unit, Step.Kind kind) {
        static Group of(Telling one) {
            return new Group(one.account(), one.toDo().unit(), one.step().kind());
        }
    }
}
