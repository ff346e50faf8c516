package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.check.Severity;
import org.springframework.stereotype.Component;

/** Checks many figures at once: what is known is read for thousands of lines in one statement, and judged in memory. */
@Component
class BulkChecking {
    private static final int AT_ONCE = 5_000;

    private final HistoryTables history;
    private final LineNumbers numbers;
    private final CheckRuleTable rules;
    private final FlaggedTables flagged;
    private final BulkTables bulk;

    BulkChecking(
            HistoryTables history, LineNumbers numbers, CheckRuleTable rules, FlaggedTables flagged, BulkTables bulk) {
        this.bulk = bulk;
        this.history = history;
        this.numbers = numbers;
        this.rules = rules;
        this.flagged = flagged;
    }

    /** Looks at the figures and copies what it finds beside them; what refuses some of them, by their numbers. */
    Map<Integer, Flaw> look(CurrentUser user, Resolving resolving, BulkTables.Beside beside) {
        Columns columns = resolving.columns();
        var checks = new LineChecks(columns, resolving.frame(), rules.book(user.jurisdiction()));
        for (int from = 0; from < columns.lines().size(); from += AT_ONCE) {
            int end = Math.min(from + AT_ONCE, columns.lines().size());
            LinePast past = past(user, checks, columns, new Span(from, end));
            for (int line = from; line < end; line++) {
                checks.look(line, past);
            }
        }
        if (!beside.copied()) {
            bulk.copy(columns, checks.flagged().stream().mapToInt(Flagged::n).distinct());
        }
        flagged.copy(checks.flagged());
        Map<Integer, Flaw> blocked = new HashMap<>();
        if (checks.flagged().stream().anyMatch(one -> one.finding().blocks())) {
            flagged.ofChanges(user.jurisdiction(), Severity.BLOCK, RowReader.MOST_PROBLEMS)
                    .forEach(told -> blocked.putIfAbsent(told.n(), FindingText.read(told.told())));
        }
        return blocked;
    }

    private LinePast past(CurrentUser user, LineChecks checks, Columns columns, Span span) {
        Map<Place.Line, Long> looked = new HashMap<>();
        Set<Place.Line> absent = new HashSet<>();
        for (int line = span.from(); line < span.end(); line++) {
            looked.put(columns.lines().get(line), columns.series(line));
            absent.addAll(checks.absentParts(line));
        }
        if (!absent.isEmpty()) {
            looked.putAll(numbers.known(user.jurisdiction(), new ArrayList<>(absent)));
        }
        return new LinePast(looked, history.amounts(user.jurisdiction(), looked.values()));
    }

    /** What asks for a reason among the copied figures that say something new. */
    List<FlaggedTables.Told> warnings(CurrentUser user) {
        return flagged.ofChanges(user.jurisdiction(), Severity.WARN, Integer.MAX_VALUE);
    }

    /** Some lines. */
    private record Span(int from, int end) {}
}
