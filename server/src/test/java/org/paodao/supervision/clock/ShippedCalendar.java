package org.paodao.supervision.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.WorkingDays;
import org.springframework.core.io.ClassPathResource;

/** The arrangements of 2023 to 2026 that Paodao ships. */
final class ShippedCalendar {
    static final WorkingDays DAYS = read();

    private ShippedCalendar() {}

    private static WorkingDays read() {
        try (Stream<String> lines = new ClassPathResource("calendar/cn.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()) {
            return new WorkingDays(
                    lines.skip(1)
                            .map(line -> line.split(",", -1))
                            .collect(Collectors.toMap(
                                    cells -> LocalDate.parse(cells[1]),
                                    cells -> new WorkingDays.Special(cells[2].equals("班"), cells[3]))),
                    Set.of(2023, 2024, 2025, 2026));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
