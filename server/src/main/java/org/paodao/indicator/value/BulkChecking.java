package org.paodao.indicator.value;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Indicator;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal.Flaw;
import org.paodao.scoring.Period;
import org.paodao.scoring.check.Severity;
import org.springframework.stereotype.Component;

/** Checks many figures at once: what is known is read for thousands of lines in one statement, and judged in memory. */
@Component
class BulkChecking {
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

    /**
     * Begins to look at the figures of lines that are new, so that it is done while they are being made.
     *
     * @param known the lines that there are
     */
    BegunChecks begin(CurrentUser user, Resolving resolving, Set<Place.Line> known) {
        Columns columns = resolving.columns();
        List<Place.Line> lines = columns.lines();
        var begun = new BegunChecks(() -> checks(user, resolving), lines.size());
        if (known.size() < lines.size()) {
            begun.begin(span -> IntStream.range(span.from(), span.end())
                    .allMatch(line -> !known.contains(lines.get(line))
                            && begun.checks().absentParts(line).isEmpty()));
        }
        return begun;
    }

    private LineChecks checks(CurrentUser user, Resolving resolving) {
        Columns columns = resolving.columns();
        return new LineChecks(columns, new Judges(columns, resolving.frame(), rules.book(user.jurisdiction())));
    }

    /** Looks at the figures and copies what it finds beside them; what refuses some of them, by their numbers. */
    Map<Integer, Flaw> look(CurrentUser user, Resolving resolving, BegunChecks begun, BulkTables.Beside beside) {
        Columns columns = resolving.columns();
        List<Flagged> found = begun.found(span -> past(user, begun.checks(), columns, span));
        if (!beside.copied()) {
            bulk.copy(columns, found.stream().mapToInt(Flagged::n).distinct());
        }
        flagged.copy(found);
        Map<Integer, Flaw> blocked = new HashMap<>();
        if (found.stream().anyMatch(one -> one.finding().blocks())) {
            flagged.ofChanges(user.jurisdiction(), Severity.BLOCK, RowReader.MOST_PROBLEMS)
                    .forEach(told -> blocked.putIfAbsent(
                            told.n(),
                            FindingText.filled(FindingText.read(told.told()), indicator(resolving, told.n()))));
        }
        return blocked;
    }

    private LinePast past(CurrentUser user, LineChecks checks, Columns columns, BegunChecks.Span span) {
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

    private static @Nullable Indicator indicator(Resolving resolving, int n) {
        Columns columns = resolving.columns();
        Period period = columns.periods().get(columns.periodOf(n));
        UUID indicator = columns.lines().get(columns.lineOf(n)).indicator();
        return resolving.frame().indicator(indicator, period).orElse(null);
    }

    /** What asks for a reason among the copied figures that say something new, as it is read. */
    List<FlaggedTables.Told> warnings(CurrentUser user, Resolving resolving) {
        return flagged.ofChanges(user.jurisdiction(), Severity.WARN, Integer.MAX_VALUE).stream()
                .map(one -> new FlaggedTables.Told(
                        one.n(), one.check(), FindingText.filled(one.told(), indicator(resolving, one.n()))))
                .toList();
    }
}
