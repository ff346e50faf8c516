package org.paodao.appraisal.input;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputParameter;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.indicator.Goal;
import org.paodao.indicator.value.FiguresOfUnits;
import org.paodao.indicator.value.FiguresOfUnits.UnitFigure;
import org.paodao.scoring.Rounding;
import org.paodao.scoring.appraisal.Given;
import org.paodao.scoring.appraisal.Source;
import org.springframework.stereotype.Component;

/** Figures of indicators: how far a unit's have come, or what they are. Of several attainments the mean counts. */
@Component
class IndicatorInputs implements InputSource {
    private static final int PLACES = 4;

    private final FiguresOfUnits figures;

    IndicatorInputs(FiguresOfUnits figures) {
        this.figures = figures;
    }

    @Override
    public Set<InputKind> kinds() {
        return EnumSet.of(InputKind.INDICATOR_ATTAINMENT, InputKind.INDICATOR_VALUE);
    }

    @Override
    public Map<String, Map<UUID, Given>> collect(Gathering gathering, List<Wanted> wanted) {
        Set<String> codes = new HashSet<>();
        wanted.forEach(one -> codes.addAll(one.input().parts(InputParameter.INDICATORS)));
        Map<UUID, Map<String, UnitFigure>> byUnit = new HashMap<>();
        for (UnitFigure figure : figures.of(
                gathering.jurisdiction(),
                codes,
                gathering.days().last(),
                gathering.days().end())) {
            UUID unit = figure.line().concerned();
            if (unit != null && gathering.units().contains(unit)) {
                // A figure of the unit itself goes before that of the whole for which it answers.
                byUnit.computeIfAbsent(unit, id -> new HashMap<>())
                        .merge(
                                figure.line().code(),
                                figure,
                                (one, other) -> one.line().unit().equals(unit) ? one : other);
            }
        }
        Map<String, Map<UUID, Given>> found = new HashMap<>();
        for (Wanted one : wanted) {
            Map<UUID, Given> given = new HashMap<>();
            gathering
                    .units()
                    .forEach(unit -> given.put(unit, given(one, own(one, byUnit.getOrDefault(unit, Map.of())))));
            found.put(one.code(), given);
        }
        return found;
    }

    private static List<UnitFigure> own(Wanted wanted, Map<String, UnitFigure> byCode) {
        List<UnitFigure> own = new ArrayList<>();
        for (String code : wanted.input().parts(InputParameter.INDICATORS)) {
            UnitFigure figure = byCode.get(code);
            if (figure != null) {
                own.add(figure);
            }
        }
        return own;
    }

    private static Given given(Wanted wanted, List<UnitFigure> own) {
        if (wanted.yield() == InputYield.AMOUNTS) {
            Map<String, BigDecimal> amounts = new HashMap<>();
            own.forEach(figure -> amounts.put(figure.line().code(), figure.amount()));
            return new Given.Amounts(
                    amounts, own.stream().map(figure -> source(figure, null)).toList());
        }
        if (wanted.input().kind() == InputKind.INDICATOR_ATTAINMENT) {
            return attainment(own);
        }
        return own.isEmpty()
                ? new Given.Absent("no-figure")
                : new Given.Amount(own.getFirst().amount(), 1, List.of(source(own.getFirst(), null)));
    }

    private static Given attainment(List<UnitFigure> own) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Source> sources = new ArrayList<>();
        for (UnitFigure figure : own) {
            BigDecimal percent = Attainments.percent(figure);
            if (percent != null) {
                sum = sum.add(percent);
                sources.add(source(figure, percent));
            }
        }
        return sources.isEmpty()
                ? new Given.Absent(own.isEmpty() ? "no-figure" : "no-target")
                : new Given.Amount(
                        Rounding.to(PLACES, sum.divide(BigDecimal.valueOf(sources.size()), Rounding.EXACT)),
                        sources.size(),
                        sources);
    }

    private static Source source(UnitFigure figure, @Nullable BigDecimal percent) {
        boolean whole = figure.line().unit().equals(Goal.WHOLE);
        return new Source(
                "indicator",
                // Figures of different units are different records.
                whole
                        ? figure.line().code()
                        : figure.line().code() + "@" + figure.line().unit(),
                figure.line().code() + " " + figure.line().name() + " (" + figure.period() + ": "
                        + figure.amount().toPlainString()
                        + (percent == null
                                ? ")"
                                : ", " + Rounding.to(1, percent).toPlainString() + "%)"));
    }
}
