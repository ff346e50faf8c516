package org.paodao.appraisal.web.scheme;

import static org.paodao.appraisal.web.scheme.SchemeWords.percent;
import static org.paodao.appraisal.web.scheme.SchemeWords.plain;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Method;
import org.paodao.ui.Words;

/** Says how marks come about. */
final class MethodSentences {
    private static final String TOLD = "appraisalscheme.told.";

    private MethodSentences() {}

    static String of(Words words, Method method) {
        return switch (method) {
            case Method.Sum sum ->
                words.msg(TOLD + "sum") + and(words, "floor", sum.floor()) + and(words, "cap", sum.cap());
            case Method.Achievement by -> achievement(words, by.curve());
            case Method.RatioToBest ratio ->
                words.msg(TOLD + "ratio", way(words, ratio.direction())) + least(words, ratio.least());
            case Method.RankLinear rank ->
                words.msg(TOLD + "rank", way(words, rank.direction()), percent(rank.least()));
            case Method.RankBands bands -> bands(words, bands);
            case Method.Deduction deduction -> deduction(words, deduction);
            case Method.Bonus bonus -> words.msg(TOLD + "bonus", plain(bonus.perEvent()));
            case Method.Manual manual -> manual(words, manual);
            case Method.Survey survey ->
                words.msg(TOLD + "survey", plain(survey.scale()), String.valueOf(survey.answers()));
            case Method.ByFormula formula -> words.msg(TOLD + "formula", formula.formula());
        };
    }

    private static String achievement(Words words, Curve curve) {
        String points = curve.points().stream()
                .map(point -> words.msg(TOLD + "point", plain(point.percent()), percent(point.share())))
                .collect(Collectors.joining("，"));
        return words.msg(TOLD + "achievement." + curve.shape().name(), points);
    }

    private static String bands(Words words, Method.RankBands bands) {
        String all = bands.bands().stream()
                .map(band -> words.msg(
                        TOLD + (band.ofGroup() ? "band-percent" : "band"),
                        plain(band.through()),
                        percent(band.share())))
                .collect(Collectors.joining("，"));
        return words.msg(TOLD + "bands", way(words, bands.direction()), all);
    }

    private static String deduction(Words words, Method.Deduction by) {
        return words.msg(TOLD + (by.fromOutside() ? "outside" : "deduction"), plain(by.perEvent()))
                + (by.escalation().signum() == 0 ? "" : and(words, "escalation", by.escalation()))
                + (by.selfFactor().compareTo(BigDecimal.ONE) == 0 ? "" : and(words, "self", by.selfFactor()))
                + (by.hidden().compareTo(BigDecimal.ONE) == 0 ? "" : and(words, "hidden", by.hidden()));
    }

    private static String manual(Words words, Method.Manual manual) {
        String trimmed = manual.trimmed() == 0 ? "" : words.msg(TOLD + "trimmed", String.valueOf(manual.trimmed()));
        return words.msg(TOLD + "manual", plain(manual.scale()))
                + trimmed
                + and(words, "divergence", manual.divergence());
    }

    private static String least(Words words, @Nullable BigDecimal least) {
        return least == null ? "" : words.msg(TOLD + "least", percent(least));
    }

    private static String and(Words words, String key, @Nullable BigDecimal number) {
        return number == null ? "" : words.msg(TOLD + key, plain(number));
    }

    private static String way(Words words, Direction direction) {
        return words.msg("appraisalscheme.direction." + direction.name());
    }
}
