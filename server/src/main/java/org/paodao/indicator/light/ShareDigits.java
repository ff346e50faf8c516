package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

/**
 * With how many decimals shares are said: one, or as many as it takes that what is said is not the contrary of what is. Points are always the true ones, as a
 * program gets them: shares that do not add up to them are said with one decimal more.
 */
final class ShareDigits {
    private static final Pattern DIFFERENCE =
            Pattern.compile("^(points|lacking|excess|distance|difference|ahead|left)");
    /** More than what exact figures lose in their last places. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private static final String MULTIPLE = "multiple";
    private static final String POINTS = "points";
    private static final int MOST = 4;
    private static final int MOST_NEAR = 9;

    private ShareDigits() {}

    /** Of a reason; nobody is behind by 0 points, nothing that is not as much is once as much, and nothing lies on the other side of a threshold. */
    static int of(Reason reason, List<String> gaps, @Nullable BigDecimal near) {
        int most = near == null ? MOST : MOST_NEAR;
        int places = 1;
        while (places < most && misleads(reason, gaps, near, places)) {
            places++;
        }
        return places;
    }

    /** With how many decimals the shares beside points are said. */
    static int beside(Reason reason, List<String> gaps, int places) {
        return IntStream.range(2, Math.min(gaps.size(), reason.arguments().size()))
                        .anyMatch(i -> gaps.get(i).startsWith(POINTS) && isApart(reason, i, places))
                ? places + 1
                : places;
    }

    /** Whether points are the difference of the two shares before them and do not look like it. */
    private static boolean isApart(Reason reason, int at, int places) {
        BigDecimal shown = difference(reason, at, places);
        return shown != null
                && reason.arguments().get(at) instanceof BigDecimal points
                && shown.compareTo(Rounding.to(places, points.abs())) != 0;
    }

    private static boolean misleads(Reason reason, List<String> gaps, @Nullable BigDecimal near, int places) {
        return IntStream.range(0, Math.min(gaps.size(), reason.arguments().size()))
                .anyMatch(i -> reason.arguments().get(i) instanceof BigDecimal exact
                        && plainly(reason, i, gaps.get(i), places) instanceof BigDecimal plain
                        && misleads(gaps.get(i), exact, Rounding.to(places, plain), near));
    }

    private static boolean misleads(String gap, BigDecimal exact, BigDecimal told, @Nullable BigDecimal near) {
        if (gap.equals(MULTIPLE)) {
            return told.compareTo(BigDecimal.ONE) == 0 && exact.compareTo(BigDecimal.ONE) != 0;
        }
        boolean points = gap.startsWith(POINTS);
        if (points && told.signum() == 0 && exact.signum() != 0) {
            return true;
        }
        return near != null
                && (points || gap.startsWith("percent"))
                && told.compareTo(near) != exact.compareTo(near)
                && exact.subtract(near).abs().compareTo(Telling.TOLD) < 0;
    }

    /** Whether what goes into the gap lies between two figures. */
    static boolean isDifference(String gap) {
        return DIFFERENCE.matcher(gap).find();
    }

    /** The difference of the two figures beside it as they are printed, where that is what it is; points and all else as they are. */
    static Object plainly(Reason reason, int at, String gap, int places) {
        Object told = reason.arguments().get(at);
        if (!isDifference(gap) || gap.startsWith(POINTS)) {
            return told;
        }
        return Objects.requireNonNullElse(difference(reason, at, places), told);
    }

    /** The difference of the two figures before as they are printed; null where that is not what is told. */
    private static @Nullable BigDecimal difference(Reason reason, int at, int places) {
        List<Object> arguments = reason.arguments();
        if (at < 2
                || !(arguments.get(at) instanceof BigDecimal difference)
                || !(arguments.get(at - 1) instanceof BigDecimal one)
                || !(arguments.get(at - 2) instanceof BigDecimal other)
                || one.subtract(other).abs().subtract(difference.abs()).abs().compareTo(ROUNDING) > 0) {
            return null;
        }
        return Rounding.to(places, one).subtract(Rounding.to(places, other)).abs();
    }
}
