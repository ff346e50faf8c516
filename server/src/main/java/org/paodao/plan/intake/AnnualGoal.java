package org.paodao.plan.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.paodao.document.Target;
import org.paodao.document.Target.Comparator;
import org.paodao.plan.NewItem;

/**
 * The whole of a row's 年度目标: the numbers that were read of it and, between them, what it says without a readable number, as
 * targets in words. Without those the plan would show half of a goal, or none.
 */
final class AnnualGoal {
    private static final String ENDS = "[，；。;\\s]+$";

    private final String metric;
    private final List<NewItem.Goal> read;
    private final Set<NewItem.Goal> rest;
    private final List<NewItem.Goal> goals = new ArrayList<>();
    private String words = "";

    private AnnualGoal(String metric, List<NewItem.Goal> read) {
        this.metric = metric;
        this.read = read;
        rest = new LinkedHashSet<>(read);
    }

    /**
     * Every target in the cell's order, before them those that stand elsewhere in the row.
     *
     * @param metric what the words are said of
     * @param cell as printed
     * @param read targets that were read of the whole row
     */
    static List<NewItem.Goal> of(String metric, String cell, List<NewItem.Goal> read) {
        var goal = new AnnualGoal(metric, read);
        for (String part : cell.strip().split("(?<=[，；。;\\n])")) {
            goal.part(part);
        }
        goal.words();
        goal.goals.addAll(0, goal.rest);
        return List.copyOf(goal.goals);
    }

    private void part(String part) {
        List<NewItem.Goal> within =
                read.stream().filter(goal -> overlap(part, goal)).toList();
        if (within.isEmpty()) {
            words += part;
            return;
        }
        words();
        within.stream().filter(rest::remove).forEach(goals::add);
    }

    private void words() {
        String said = words.replaceAll(ENDS, "").strip();
        words = "";
        if (!said.isEmpty()) {
            goals.add(new NewItem.Goal(new Target(metric, Comparator.WORDS, null, null, "", false, said), null, null));
        }
    }

    private static boolean overlap(String part, NewItem.Goal goal) {
        String a = plain(part);
        String b = plain(goal.target().text());
        return !a.isEmpty() && !b.isEmpty() && (a.contains(b) || b.contains(a));
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[，,；;。\\s]+", "");
    }
}
