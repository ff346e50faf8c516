package org.paodao.scoring.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;

/** A figure that is entered after the one of a later period is held against that one. */
class LaterFigureTest {
    private static final Period SEPTEMBER = Period.month(2023, 9);
    private static final Period OCTOBER = Period.month(2023, 10);

    @Test
    void aCumulativeFigureAboveTheNextOneIsNoticed() {
        assertThat(found(true, "1", OCTOBER, "0")).containsExactly(after(OCTOBER, "0", "1"));
        assertThat(found(true, "1", Period.month(2023, 12), "0"))
                .containsExactly(after(Period.month(2023, 12), "0", "1"));
        assertThat(found(true, "1", OCTOBER, "1")).isEmpty();
        assertThat(found(true, "1", Period.month(2024, 1), "0")).isEmpty();
        assertThat(found(false, "1", OCTOBER, "0")).isEmpty();
    }

    @Test
    void whatIsNoticedAgainstALaterFigureIsKnownAsSuch() {
        Finding later = findings(true, "1", OCTOBER, "0").getFirst();
        assertThat(Checks.isAgainstLater(later, OCTOBER::equals)).isTrue();
        assertThat(Checks.isAgainstLater(later, SEPTEMBER::equals)).isFalse();
        Finding earlier = findings(true, "1", Period.month(2023, 8), "2").getFirst();
        assertThat(earlier.reason().key()).isEqualTo("check-decrease");
        assertThat(Checks.isAgainstLater(earlier, period -> true)).isFalse();
    }

    @Test
    void ofManyFiguresAtOnceTheSameIsFound() {
        var sequence = new Sequence(Frequency.MONTH);
        sequence.put(OCTOBER.count(), 0, 0);
        sequence.put(SEPTEMBER.count(), 1, 0);
        var checks = new Checks(new Shape(0, null, null, true), CheckSettings.usual());
        assertThat(sequence.of(checks, SEPTEMBER, null, true, List.of()))
                .extracting(Finding::reason)
                .containsExactly(after(OCTOBER, "0", "1"));
    }

    private static Reason after(Period later, String then, String now) {
        return Reason.of("check-decrease-after", later, new BigDecimal(then), new BigDecimal(now));
    }

    private static List<Reason> found(boolean cumulative, String september, Period other, String value) {
        return findings(cumulative, september, other, value).stream()
                .map(Finding::reason)
                .toList();
    }

    private static List<Finding> findings(boolean cumulative, String september, Period other, String value) {
        SortedMap<Period, BigDecimal> known = new TreeMap<>();
        known.put(other, new BigDecimal(value));
        return new Checks(new Shape(0, null, null, cumulative), CheckSettings.usual())
                .of(SEPTEMBER, new BigDecimal(september), Background.of(known));
    }
}
