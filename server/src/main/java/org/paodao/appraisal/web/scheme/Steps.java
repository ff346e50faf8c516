package org.paodao.appraisal.web.scheme;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.scheme.Curve;
import org.paodao.scoring.scheme.Method;

/** Points of curves and bands of places as lines of text: “60 0”, “前 20% 100”. */
final class Steps {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Steps() {}

    static Curve curve(Fields fields) {
        var shape = fields.get("shape").equals(Curve.Shape.STEPPED.name()) ? Curve.Shape.STEPPED : Curve.Shape.LINEAR;
        List<Curve.Point> points = new ArrayList<>();
        for (String line : lines(fields, "curve")) {
            List<BigDecimal> two = two(line);
            if (two == null) {
                fields.flaw("curve", "appraisalscheme.curve", line);
            } else {
                points.add(new Curve.Point(two.getFirst(), two.getLast().divide(HUNDRED)));
            }
        }
        return new Curve(shape, points);
    }

    static String text(Curve curve) {
        return curve.points().stream()
                .map(point -> SchemeWords.plain(point.percent()) + "% " + SchemeWords.percent(point.share()) + "%")
                .collect(Collectors.joining("\n"));
    }

    static List<Method.Band> bands(Fields fields) {
        List<Method.Band> bands = new ArrayList<>();
        for (String line : lines(fields, "bands")) {
            List<BigDecimal> two = two(line);
            if (two == null) {
                fields.flaw("bands", "appraisalscheme.bands", line);
            } else {
                bands.add(new Method.Band(
                        two.getFirst(), first(line).endsWith("%"), two.getLast().divide(HUNDRED)));
            }
        }
        return bands;
    }

    static String text(List<Method.Band> bands) {
        return bands.stream()
                .map(band -> SchemeWords.plain(band.through()) + (band.ofGroup() ? "% " : " ")
                        + SchemeWords.percent(band.share()) + "%")
                .collect(Collectors.joining("\n"));
    }

    private static List<String> lines(Fields fields, String name) {
        return fields.get(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static String first(String line) {
        return line.split("[\\s,，=：:]+")[0];
    }

    /** The two numbers of a line, with or without percent signs; null when there are no two. */
    private static @Nullable List<BigDecimal> two(String line) {
        String[] parts = line.replace("％", "%").split("[\\s,，=：:]+");
        if (parts.length != 2) {
            return null;
        }
        BigDecimal one = Fields.parsed(parts[0].replace("%", ""));
        BigDecimal other = Fields.parsed(parts[1].replace("%", ""));
        return one == null || other == null ? null : List.of(one, other);
    }
}
