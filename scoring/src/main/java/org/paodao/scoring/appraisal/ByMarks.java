package org.paodao.scoring.appraisal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Given.Mark;
import org.paodao.scoring.appraisal.Given.Marks;
import org.paodao.scoring.appraisal.Line.Kind;
import org.paodao.scoring.scheme.Clause;
import org.paodao.scoring.scheme.Method.Manual;

/** The trimmed mean of several scorers. */
record ByMarks(Clause clause, Manual method) implements Scorer {

    @Override
    public Answer score(Given given) {
        if (!(given instanceof Marks marks)) {
            return Answer.lacking(given);
        }
        return marks.marks().isEmpty() ? Answer.unknown(Grounds.MARKS_NONE.with()) : of(marks.marks());
    }

    private Answer of(List<Mark> marks) {
        List<Mark> counted = counted(marks);
        BigDecimal count = BigDecimal.valueOf(counted.size());
        BigDecimal sum = counted.stream().map(Mark::marks).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal score = sum.multiply(clause.full()).divide(count.multiply(method.scale()), Rounding.EXACT);
        var reason = Grounds.MARKS_MEAN.with(
                sum.divide(count, Rounding.EXACT), method.scale(), counted.size(), marks.size(), clause.full());
        List<Step> steps = Kept.between(
                clause.full(),
                Step.of(
                        Kind.EARNED,
                        score,
                        reason,
                        counted.stream().map(Mark::source).toList()));
        return new Answer.Known(steps, remarks(counted));
    }

    /** From the lowest to the highest, without those at both ends. */
    private List<Mark> counted(List<Mark> marks) {
        List<Mark> rising =
                marks.stream().sorted(Comparator.comparing(Mark::marks)).toList();
        int trimmed = method.trimmed();
        return marks.size() > 2 * trimmed + 1 ? rising.subList(trimmed, marks.size() - trimmed) : rising;
    }

    private List<Reason> remarks(List<Mark> counted) {
        BigDecimal lowest = counted.getFirst().marks();
        BigDecimal highest = counted.getLast().marks();
        BigDecimal apart = highest.subtract(lowest);
        return apart.signum() > 0 && apart.compareTo(method.divergence()) >= 0
                ? List.of(Grounds.SCORERS_APART.with(clause.code(), lowest, highest))
                : List.of();
    }
}
