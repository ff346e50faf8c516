package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Reason;
import org.paodao.scoring.Rounding;

/** With how many decimals shares are said: one, or as many as it takes that what is said is not the contrary of what is. */
final class ShareDigits {
    private static final Pattern DIFFERENCE =
            Pattern.compile("^(points|lacking|excess|distance|difference|ahead|left)");
    /** More than what exact figures lose in their last places. */
    private static final BigDecimal ROUNDING = new BigDecimal("1e-9");

    private static final String MULTIPLE = "multiple";
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
        boolean points = gap.startsWith("points");
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

    /** The difference of the two figures beside it as they are printed, where that is what it is; else the figure itself. */
    static Object plainly(Reason reason, int at, String gap, int places) {
        List<Object> arguments = reason.arguments();
        Object told = arguments.get(at);
        if (at < 2
                || !isDifference(gap)
                || !(told instanceof BigDecimal difference)
                || !(arguments.get(at - 1) instanceof BigDecimal one)
                || !(arguments.get(at - 2) instanceof BigDecimal other)
                || one.subtract(other).abs().subtract(difference).abs().compareTo(ROUNDING) > 0) {
            return told;
        }
        return Rounding.to(places, one).subtract(Rounding.to(places, other)).abs();
    }
}
