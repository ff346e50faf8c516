package org.paodao.appraisal.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.compare.Comparison.Lines;
import org.paodao.appraisal.compare.Comparison.Part;
import org.paodao.appraisal.compare.Comparison.Side;
import org.paodao.appraisal.run.RunLists;
import org.paodao.appraisal.run.RunView;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.kernel.CurrentUser;
import org.paodao.scoring.appraisal.Line;
import org.paodao.scoring.compare.Cause;
import org.paodao.scoring.compare.Causes;
import org.paodao.scoring.compare.Year;
import org.paodao.scoring.compare.YearCause;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes differences between results apart. Whoever may not see one of the two sees neither. */
@Service
@Transactional(readOnly = true)
public class ResultComparisons {
    private final RunLists lists;

    ResultComparisons(RunLists lists) {
        this.lists = lists;
    }

    /** Two units of a run. */
    public Comparison units(CurrentUser user, Result result, UUID other) {
        UnitLedger left = ledger(user, result);
        UnitLedger right = lists.ledger(user, result.round(), result.run(), other);
        return of(
                side(left, left.standing().member().name()),
                side(right, right.standing().member().name()),
                left,
                right);
    }

    /** A unit in two runs of a round. */
    public Comparison runs(CurrentUser user, Result result, int other) {
        UnitLedger left = ledger(user, result);
        UnitLedger right = lists.ledger(user, result.round(), other, result.unit());
        return of(side(left, String.valueOf(result.run())), side(right, String.valueOf(other)), left, right);
    }

    /** A unit in the official runs of two rounds: what other rules did, and what the unit did. */
    public Comparison years(CurrentUser user, Result earlier, Result later) {
        UnitLedger left = ledger(user, earlier);
        UnitLedger right = ledger(user, later);
        Map<String, YearCause> causes =
                Causes.between(
                                year(user, earlier),
                                year(user, later),
                                earlier.unit().toString())
                        .stream()
                        .collect(Collectors.toMap(YearCause::clause, cause -> cause));
        Comparison plain = of(
                side(left, left.view().round().name()),
                side(right, right.view().round().name()),
                left,
                right);
        List<Part> parts = plain.parts().stream()
                .map(part -> new Part(
                        part.clause(), part.before(), part.after(), rules(causes.get(part.clause())), part.lines()))
                .toList();
        return new Comparison(plain.left(), plain.right(), parts, true);
    }

    private static BigDecimal rules(@Nullable YearCause cause) {
        return cause == null ? BigDecimal.ZERO : cause.scheme();
    }

    /** All that a run was computed from; only what concerns the unit is said of it. */
    private Year year(CurrentUser user, Result result) {
        RunView view = lists.view(CurrentUser.job(user), result.round(), result.run());
        return new Year(view.scheme(), view.facts());
    }

    private UnitLedger ledger(CurrentUser user, Result result) {
        return lists.ledger(user, result.round(), result.run(), result.unit());
    }

    private static Side side(UnitLedger ledger, String name) {
        return new Side(
                name, ledger.standing().total(), ledger.standing().rank().place(), ledger.scheme());
    }

    private static Comparison of(Side left, Side right, UnitLedger before, UnitLedger after) {
        List<Part> parts = new ArrayList<>();
        for (Cause cause : Causes.between(before.lines(), after.lines())) {
            parts.add(new Part(
                    cause.clause(),
                    cause.before(),
                    cause.after(),
                    null,
                    new Lines(
                            only(cause.clause(), before.lines(), after.lines()),
                            only(cause.clause(), after.lines(), before.lines()))));
        }
        return new Comparison(left, right, parts, false);
    }

    /** The lines of a clause that the other side does not have. */
    private static List<Line> only(String clause, List<Line> lines, List<Line> others) {
        return lines.stream()
                .filter(line -> line.clause().equals(clause))
                .filter(line -> others.stream().noneMatch(other -> same(line, other)))
                .toList();
    }

    private static boolean same(Line one, Line other) {
        return one.clause().equals(other.clause())
                && one.kind() == other.kind()
                && one.amount().compareTo(other.amount()) == 0
                && one.grounds().equals(other.grounds());
    }

    /** The result of a unit in a run. */
    public record Result(UUID round, int run, UUID unit) {}
}
