package org.paodao.plan.intake;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.paodao.document.list.CellProblem;
import org.paodao.document.list.ListDraft;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListRow;
import org.paodao.document.list.Problem;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.Kind;
import org.paodao.plan.PlanHead;

/**
 * A list beside the plan it is to go into; nothing is written yet.
 *
 * @param plan the plan as it is
 * @param file the original in the module files
 * @param name the file's name
 * @param kinds the kinds of the plan's items
 * @param draft what was read
 * @param entries the rows with what they mean for the plan
 * @param names the printed unit names of the rows that can go in
 * @param changes what is different from an earlier look; null at the first look
 */
public record ListPreview(
        PlanHead plan,
        UUID file,
        String name,
        List<Kind> kinds,
        ListDraft draft,
        List<Entry> entries,
        UnitNames names,
        @Nullable ListChanges changes) {
    public ListPreview {
        kinds = List.copyOf(kinds);
        entries = List.copyOf(entries);
    }

    ListPreview with(ListChanges newChanges) {
        return new ListPreview(plan, file, name, kinds, draft, entries, names, newChanges);
    }

    /**
     * A row.
     *
     * @param problems what is wrong in its cells
     * @param held the item of the plan that it is; null for a new one
     * @param unknownSupports codes or titles that are neither in the list nor in the plan
     */
    public record Entry(
            ListRow row,
            List<CellProblem> problems,
            @Nullable Item held,
            List<String> unknownSupports) {
        public Entry {
            problems = List.copyOf(problems);
            unknownSupports = List.copyOf(unknownSupports);
        }

        /** Address of the item that it is, such as works/3; null for a new one. */
        public @Nullable String heldAddress() {
            return held == null ? null : held.address();
        }

        /** What the item is called until now, where the row with its code has another title; else null. */
        public @Nullable String formerTitle() {
            return held == null || ListContent.plain(held.title()).equals(ListContent.plain(row.title()))
                    ? null
                    : held.title();
        }

        /** The code that the item has until now, where the row with its title has another one; else null. */
        public @Nullable String formerCode() {
            if (held == null || held.code().isBlank() || row.code().isBlank()) {
                return null;
            }
            return ListContent.plain(held.code()).equals(ListContent.plain(row.code())) ? null : held.code();
        }

        /** What is wrong with the row, and what a person should look at although it can go in. */
        public List<CellProblem> remarks() {
            return problems.stream()
                    .filter(problem -> problem.severity() != Problem.Severity.NOTE)
                    .sorted(Comparator.comparing(CellProblem::severity))
                    .toList();
        }

        /** Whether it cannot be right as it stands. */
        public boolean bad() {
            return problems.stream().anyMatch(problem -> problem.severity() == Problem.Severity.ERROR);
        }
    }

    /** Whether the file holds no list at all. */
    public boolean unusable() {
        return draft.rows().isEmpty();
    }

    public long bad() {
        return entries.stream().filter(Entry::bad).count();
    }

    public long held() {
        return entries.stream().filter(entry -> entry.held() != null).count();
    }

    /**
     * What the user chose.
     *
     * @param seenVersion the plan's version that the preview showed; the same choice sent twice is one request
     * @param dropBad whether bad rows are left out; otherwise one bad row stops the whole list
     * @param update whether items that the plan has are amended; otherwise they are left as they are
     * @param decisions what printed unit names mean
     * @param key a program's own name for the request; null for one made of the choice
     */
    public record Choice(
            int seenVersion,
            boolean dropBad,
            boolean update,
            Map<String, UnitDecision> decisions,
            @Nullable String key) {
        private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._-]{1,64}");

        public Choice {
            if (key != null && !KEY.matcher(key).matches()) {
                throw Refusal.invalid("requestKey", "planimport.request-key");
            }
        }

        /** A choice made on a page. */
        public Choice(int seenVersion, boolean dropBad, boolean update, Map<String, UnitDecision> decisions) {
            this(seenVersion, dropBad, update, decisions, null);
        }

        /** The same for a double click or a retry; another one after a new look at the plan or another choice. */
        String requestKey(UUID file, ListKind kind) {
            if (key != null) {
                return "list-%s-%s-key-%s".formatted(file, kind, key);
            }
            return "list-%s-%s-%d%s%s"
                    .formatted(file, kind, seenVersion, dropBad ? "-drop" : "", update ? "-update" : "");
        }
    }
}
