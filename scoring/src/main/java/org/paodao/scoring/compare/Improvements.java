package org.paodao.scoring.compare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Appraisal;
import org.paodao.scoring.appraisal.Facts;
import org.paodao.scoring.appraisal.Standing;
import org.paodao.scoring.appraisal.WhatIf;
import org.paodao.scoring.compare.Improvement.Pass;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method;
import org.paodao.scoring.scheme.Scheme;

/** What would change a unit's place: clause by clause, everything else and everybody else as they are. */
public final class Improvements {
    private final WhatIf whatIf;
    private final Standing own;
    private final List<Standing> above;

    private Improvements(WhatIf whatIf, Standing own, List<Standing> above) {
        this.whatIf = whatIf;
        this.own = own;
        this.above = above;
    }

    /**
     * Of a ranked unit.
     *
     * @return clauses in which there is something to gain: first those that are enough to pass the next unit, the smallest part of what is left there first, then the others, the best place
     *     first; empty for the first and for a unit without place
     */
    public static List<Improvement> of(Scheme scheme, Facts facts, String unit) {
        List<Standing> standings = Appraisal.of(scheme, facts).standings();
        Standing own = standings.stream()
                .filter(standing -> standing.member().unit().equals(unit))
                .findFirst()
                .orElseThrow();
        Integer place = own.rank().place();
        if (place == null || place == 1) {
            return List.of();
        }
        List<Standing> above = standings.stream()
                .filter(standing ->
                        standing.member().group().equals(own.member().group()))
                .filter(standing ->
                        standing.rank().place() != null && standing.rank().place() < place)
                .toList();
        var improvements = new Improvements(WhatIf.of(scheme, facts), own, above);
        List<Improvement> found = new ArrayList<>();
        scheme.byCode().values().stream()
                .filter(clause -> !clause.isBranch() && own.clauses().containsKey(clause.code()))
                .forEach(clause -> improvements.in(clause).ifPresent(found::add));
        found.sort(Comparator.comparing(Improvements::part)
                .thenComparingInt(Improvement::place)
                .thenComparing(Improvement::room, Comparator.reverseOrder()));
        return found;
    }

    /** The part of the room that passing takes; more than all of it where it is not enough. */
    private static BigDecimal part(Improvement improvement) {
        Pass pass = improvement.pass();
        return pass == null
                ? BigDecimal.TEN
                : pass.marks().subtract(improvement.now()).divide(improvement.room(), Rounding.EXACT);
    }

    private Optional<Improvement> in(Clause clause) {
        BigDecimal now = whatIf.marks(own.member().unit(), clause.code()).orElse(BigDecimal.ZERO);
        BigDecimal top = clause.method().top(clause.full());
        if (top.compareTo(now) <= 0 || with(clause, top).compareTo(own.total()) <= 0) {
            return Optional.empty();
        }
        return Optional.of(new Improvement(clause.code(), now, top, place(with(clause, top)), pass(clause, now, top)));
    }

    private BigDecimal with(Clause clause, BigDecimal marks) {
        return whatIf.total(own.member().unit(), clause.code(), marks);
    }

    private int place(BigDecimal total) {
        return 1
                + (int) above.stream()
                        .filter(standing -> standing.total().compareTo(total) >= 0)
                        .count();
    }

    private @Nullable Pass pass(Clause clause, BigDecimal now, BigDecimal top) {
        BigDecimal next = above.getLast().total();
        if (with(clause, top).compareTo(next) <= 0) {
            return null;
        }
        int decimals = clause.rule().decimals();
        BigInteger from = steps(now, decimals, RoundingMode.FLOOR);
        BigInteger to = steps(top, decimals, RoundingMode.CEILING);
        while (to.subtract(from).compareTo(BigInteger.ONE) > 0) {
            BigInteger middle = from.add(to).shiftRight(1);
            if (with(clause, new BigDecimal(middle, decimals)).compareTo(next) > 0) {
                to = middle;
            } else {
                from = middle;
            }
        }
        BigDecimal marks = new BigDecimal(to, decimals).min(top);
        BigDecimal attainment = clause.method() instanceof Method.Achievement achievement
                ? achievement.curve().percentFor(marks, clause.full()).orElse(null)
                : null;
        return new Pass(marks, attainment);
    }

    private static BigInteger steps(BigDecimal marks, int decimals, RoundingMode mode) {
        return marks.setScale(decimals, mode).unscaledValue();
    }
}
