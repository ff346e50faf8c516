package org.paodao.indicator.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.indicator.GoalPath;
import org.paodao.kernel.Decimals;
import org.paodao.scoring.Period;
import org.paodao.scoring.path.Shape;
import org.paodao.ui.Ui;
import org.paodao.ui.Words;

/** The points of a path to a goal as a person reads them: 2023年3月18%、2023年6月44%，段内匀速. */
public final class PathWords {
    private final Ui ui;
    private final Definition is;
    private final Goal goal;
    private final GoalPath path;
    private final List<String> said = new ArrayList<>();

    private PathWords(Ui ui, Definition is, Goal goal) {
        this.ui = ui;
        this.is = is;
        this.goal = goal;
        this.path = new GoalPath(is, goal);
    }

    /** What the points of a goal's path say; empty where it has none. */
    public static String of(Ui ui, Definition is, Goal goal) {
        return goal.path() == null || goal.path().points().isEmpty() ? "" : new PathWords(ui, is, goal).told();
    }

    /** A path as a difference between editions writes it: its kind, then its points. */
    static String of(Words words, String written) {
        List<String> parts = List.of(written.split(" "));
        String kind = words.msg("indicator.path." + parts.getFirst());
        String points = parts.stream()
                .skip(1)
                .map(point -> point(words, parts.getFirst().equals("STEPS") ? "%" : "", point.split("=", 2)))
                .collect(Collectors.joining(words.msg("indicator.path.joint")));
        return points.isEmpty() ? kind : words.msg("indicator.path.with", kind, points);
    }

    private static String point(Words words, String percent, String[] point) {
        String name = point[0];
        String said = switch (name) {
            case "from" -> words.msg("indicator.path.from", words.period(point[1]));
            case "base" -> words.msg("indicator.path.base", figure(point[1]), "");
            case "between" -> words.msg("indicator.path.between." + point[1]);
            default -> {
                boolean upper = name.startsWith("upper.");
                String when = words.period(name.replace("upper.", ""));
                yield words.msg("indicator.path." + (upper ? "upper" : "point"), when, figure(point[1]), percent);
            }
        };
        return said.strip();
    }

    /** A figure that was written down; as it is written where it is none. */
    private static Object figure(String written) {
        return Objects.<Object>requireNonNullElse(Decimals.read(written), written);
    }

    private String told() {
        BigDecimal base = path.base();
        if (path.first().number() > 1) {
            said.add(ui.msg("indicator.path.from", ui.period(path.first())));
        }
        if (base != null) {
            said.add(ui.msg("indicator.path.base", base, Definition.counted(is.measure())));
        }
        switch (path.shape()) {
            case Shape.Steps steps -> steps(steps);
            case Shape.Own own -> {
                points("indicator.path.point", own.values());
                points("indicator.path.upper", own.upper());
            }
            case null, default -> {}
        }
        return String.join(ui.msg("indicator.path.joint"), said);
    }

    private void steps(Shape.Steps steps) {
        // Steps before the first period are behind the way.
        for (Shape.Step step : steps.steps()) {
            if (step.number() < path.first().number()) {
                continue;
            }
            said.add(ui.msg("indicator.path.point", period(step.number()), step.percent(), "%"));
        }
        said.add(ui.msg("indicator.path.between." + steps.between()));
    }

    private void points(String key, List<BigDecimal> values) {
        for (int i = 0; i < values.size(); i++) {
            said.add(ui.msg(key, period(path.first().number() + i), values.get(i), Definition.counted(is.measure())));
        }
    }

    private String period(int number) {
        return ui.period(new Period(goal.period().year(), is.frequency(), number));
    }
}
