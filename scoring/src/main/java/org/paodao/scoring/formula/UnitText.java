package org.paodao.scoring.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Units as text. */
final class UnitText {
    private static final String MULTIPLES = "十百千万亿";
    private static final List<BigDecimal> TIMES = List.of(
            new BigDecimal(10),
            new BigDecimal(100),
            new BigDecimal(1000),
            new BigDecimal(10_000),
            new BigDecimal(100_000_000));
    /** What a list prints in place of a unit where there is none. */
    private static final String NOTHING = "—";

    private static final Map<String, String> SAME = Map.of(
            "㎡", "米²", "m²", "米²", "m³", "米³", "m", "米", "公里", "千米", "公斤", "千克", "倍", "", "个百分点", "%", "百分点", "%", "％",
            "%");
    private static final Map<String, BigDecimal> SHARES =
            Map.of("%", new BigDecimal("0.01"), "‰", new BigDecimal("0.001"));
    private static final Pattern NUMBER = Pattern.compile("\\d{1,20}(?:\\.\\d{1,20})?");
    private static final Pattern SUPERSCRIPT = Pattern.compile("(.+?)(?:\\^([23])|([²³]))");

    private UnitText() {}

    static Unit read(String written) {
        String text = written.strip().replace('／', '/').replace('*', '·').replace('∙', '·');
        int cut = cut(text);
        if (cut < 0) {
            return product(text);
        }
        Unit below = product(text.substring(cut + 1).replace('/', '·').replace('每', '·'));
        return product(text.substring(0, cut)).over(below);
    }

    private static int cut(String text) {
        for (int i = 1; i < text.length(); i++) {
            if (text.charAt(i) == '/' || text.charAt(i) == '每') {
                return i;
            }
        }
        return -1;
    }

    private static Unit product(String text) {
        Unit product = Unit.NONE;
        for (String part : text.split("·")) {
            product = product.times(single(part.strip()));
        }
        return product;
    }

    private static Unit single(String text) {
        String name = NOTHING.equals(text) ? "" : SAME.getOrDefault(text, text);
        BigDecimal share = SHARES.get(name);
        if (share != null) {
            return new Unit(share, new TreeMap<>());
        }
        if (name.startsWith("平方") || name.startsWith("立方")) {
            return single(name.substring(2)).power(name.charAt(0) == '平' ? 2 : 3);
        }
        Matcher power = SUPERSCRIPT.matcher(name);
        if (power.matches()) {
            boolean square = "2".equals(power.group(2)) || "²".equals(power.group(3));
            return single(power.group(1)).power(square ? 2 : 3);
        }
        return multiple(name);
    }

    private static Unit multiple(String name) {
        Matcher number = NUMBER.matcher(name);
        BigDecimal factor = number.lookingAt() ? new BigDecimal(number.group()) : BigDecimal.ONE;
        int at = number.reset().lookingAt() ? number.end() : 0;
        while (at < name.length() && MULTIPLES.indexOf(name.charAt(at)) >= 0) {
            factor = factor.multiply(TIMES.get(MULTIPLES.indexOf(name.charAt(at++))));
        }
        String rest = name.substring(at);
        if (at > 0 && (SAME.containsKey(rest) || rest.startsWith("平方") || rest.startsWith("立方"))) {
            return new Unit(factor, new TreeMap<>()).times(single(rest));
        }
        return new Unit(factor, rest.isEmpty() ? new TreeMap<>() : new TreeMap<>(Map.of(rest, 1)));
    }

    static String write(Unit unit) {
        String above = names(unit, 1);
        String below = names(unit, -1);
        String whole = below.isEmpty() ? above : "%s/%s".formatted(above.isEmpty() ? "1" : above, below);
        return factor(unit.factor(), whole);
    }

    private static String names(Unit unit, int sign) {
        return unit.powers().entrySet().stream()
                .filter(power -> power.getValue() * sign > 0)
                .map(power -> power.getKey() + exponent(power.getValue() * sign))
                .collect(Collectors.joining("·"));
    }

    private static String exponent(int power) {
        return power == 1 ? "" : "^" + power;
    }

    private static String factor(BigDecimal factor, String whole) {
        if (whole.isEmpty() && factor.compareTo(SHARES.get("%")) == 0) {
            return "%";
        }
        BigDecimal rest = factor;
        var multiples = new StringBuilder();
        for (int i = TIMES.size() - 1; i >= 0; i--) {
            while (rest.compareTo(TIMES.get(i)) >= 0
                    && rest.remainder(TIMES.get(i)).signum() == 0) {
                rest = rest.divide(TIMES.get(i));
                multiples.insert(0, MULTIPLES.charAt(i));
            }
        }
        String number = rest.compareTo(BigDecimal.ONE) == 0
                ? ""
                : rest.stripTrailingZeros().toPlainString();
        return number + multiples + whole;
    }
}
