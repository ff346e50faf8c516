package org.paodao.indicator.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.scoring.Period;

class BegunChecksTest {
    private static final int LINES = 12_000;
    private static final List<Integer> FIRST = List.of(0, 5_000, 10_000);

    /** Checks of lines of an indicator that nobody knows, which find nothing. */
    private static BegunChecks checks() {
        var columns = new Columns();
        columns.period(Period.month(2031, 1));
        IntStream.range(0, LINES).forEach(n -> {
            columns.line(new Place.Line(new UUID(0, 0), new UUID(0, n), ""));
            columns.add(new Columns.Figure(n, 0, n, 0, null, 0, 0, n + 1));
        });
        var frame = new Frame(
                List.of(),
                Map::of,
                edition -> {
                    throw new IllegalStateException("There is no edition.");
                },
                () -> {
                    throw new IllegalStateException("Nothing is due.");
                });
        return new BegunChecks(
                () -> new LineChecks(columns, new Judges(columns, frame, new CheckBook(List.of()))), LINES);
    }

    /** Of which lines, by the first of each some thousand, it is asked what is known. */
    private static List<Integer> asked(BegunChecks checks) {
        List<Integer> asked = new ArrayList<>();
        assertThat(checks.found(span -> {
                    asked.add(span.from());
                    return LinePast.NOTHING;
                }))
                .isEmpty();
        return asked;
    }

    @Test
    void whatIsKnownIsAskedOnlyOfLinesThatWereNotBegun() {
        try (BegunChecks checks = checks()) {
            checks.begin(span -> span.from() == 5_000);
            assertThat(asked(checks)).containsExactly(0, 10_000);
        }
    }

    @Test
    void whatIsForgottenIsLookedAtAgain() {
        try (BegunChecks checks = checks()) {
            checks.begin(span -> true);
            checks.forget();
            assertThat(asked(checks)).isEqualTo(FIRST);
        }
    }

    @Test
    void linesThatAllWereBegunAreNotAskedFor() {
        try (BegunChecks checks = checks()) {
            checks.begin(span -> true);
            assertThat(asked(checks)).isEmpty();
        }
    }

    @Test
    void whatTheDatabaseSaysWrongArrives() {
        try (BegunChecks checks = checks()) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> checks.found(span -> {
                        throw new IllegalStateException("The connection is gone.");
                    }));
        }
    }
}
