package org.paodao.appraisal.appeal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.paodao.kernel.Refusal;
import org.paodao.scoring.appraisal.Source;

/**
 * How somebody decides on an appeal.
 *
 * @param words       why
 * @param corrections what changes; none where the appeal is dismissed
 */
public record Ruling(Verdict verdict, String words, List<Correction> corrections) {
    public Ruling {
        corrections = List.copyOf(corrections);
    }

    /**
     * The ruling in full: a figure that was the same for several units on the same records is corrected for each of them.
     *
     * @throws Refusal when it corrects nothing although it upholds, something although it dismisses, or what the line does not rest on
     */
    Ruling checked(Touched touched) {
        if ((verdict == Verdict.DISMISSED) != corrections.isEmpty()) {
            throw Refusal.invalid(
                    "verdict",
                    verdict == Verdict.DISMISSED
                            ? "appraisalappeal.dismissed-corrects"
                            : "appraisalappeal.upheld-corrects-nothing");
        }
        List<Correction> all = new ArrayList<>();
        Set<Correction> seen = new HashSet<>();
        for (Correction correction : corrections) {
            for (Correction one : spread(correction, touched)) {
                if (seen.add(one)) {
                    all.add(one);
                }
            }
        }
        return new Ruling(verdict, words, all);
    }

    private List<Correction> spread(Correction correction, Touched touched) {
        return switch (correction) {
            case Correction.NotCounted not -> known(not.source(), touched, not);
            case Correction.Judged judged -> {
                BigDecimal amount = judged.amount();
                if (amount != null && amount.signum() < 0) {
                    throw Refusal.invalid("amount", "appraisalappeal.amount");
                }
                yield known(judged.source(), touched, judged);
            }
            case Correction.Figure figure -> figures(figure, touched);
        };
    }

    private static List<Correction> known(Source source, Touched touched, Correction correction) {
        if (touched.records().stream().noneMatch(one -> Corrections.same(one.source(), source))) {
            throw Refusal.invalid("records", "appraisalappeal.not-behind", source.text());
        }
        return List.of(correction);
    }

    /** The figure, and every one that was the same on the same records; one that was another has to be given by itself. */
    private List<Correction> figures(Correction.Figure figure, Touched touched) {
        Touched.Figured old = touched.figures().stream()
                .filter(one -> one.spot().equals(figure.spot()) && one.name().equals(figure.name()))
                .findFirst()
                .orElseThrow(() -> Refusal.invalid(
                        "figures", "appraisalappeal.no-figure", figure.spot().clause()));
        List<Correction> all = new ArrayList<>();
        all.add(figure);
        for (Touched.Figured other : touched.basis().figures()) {
            boolean same = touched.basis().figures().contains(old)
                    && other.name().equals(old.name())
                    && other.value().compareTo(old.value()) == 0;
            if (same && !isGiven(other)) {
                all.add(new Correction.Figure(other.spot(), other.name(), figure.value()));
            }
        }
        return all;
    }

    private boolean isGiven(Touched.Figured figured) {
        return corrections.stream()
                .anyMatch(one -> one instanceof Correction.Figure figure
                        && figure.spot().equals(figured.spot())
                        && figure.name().equals(figured.name()));
    }
}
