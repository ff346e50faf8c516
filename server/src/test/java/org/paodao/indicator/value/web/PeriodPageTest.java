package org.paodao.indicator.value.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Samples;
import org.paodao.indicator.value.Expected;
import org.paodao.indicator.value.PeriodView;
import org.paodao.indicator.value.Place;
import org.paodao.scoring.Period;
import org.springframework.web.util.UriComponentsBuilder;

/** However many figures a period expects, its page stays short and its counts are of all. */
class PeriodPageTest {
    private static final Period JUNE = Period.month(2023, 6);
    private static final int FIGURES = 30;
    private static final int UNITS = 130;

    @Test
    void everyFigureIsShownOnceOnSomePage() {
        Set<Expected> seen = new LinkedHashSet<>();
        String after = "";
        int pages = 0;
        while (pages == 0 || !after.isEmpty()) {
            PeriodPage page = page(after);
            assertThat(page.shown()).hasSizeLessThanOrEqualTo(PeriodPage.FIGURES_AT_ONCE);
            page.shown().forEach(line -> assertThat(seen.add(line.expected())).isTrue());
            assertThat(page.first() == null).isEqualTo(pages == 0);
            after = page.next() == null ? "" : after(Objects.requireNonNull(page.next()));
            pages++;
        }
        assertThat(seen).hasSize(FIGURES * UNITS);
        assertThat(pages).isEqualTo(20);
    }

    @Test
    void ofTheUnitsThatOweFiguresSomeAreListedAndTheOthersCounted() {
        PeriodPage page = page("");
        assertThat(page.missing()).isEqualTo(FIGURES * UNITS);
        assertThat(page.owing()).hasSize(PeriodPage.UNITS_AT_ONCE);
        assertThat(page.owingMore()).isEqualTo(UNITS - PeriodPage.UNITS_AT_ONCE);
        page.owing().values().forEach(owed -> {
            assertThat(owed).hasSize(FIGURES);
            assertThat(page.named(owed)).hasSize(PeriodPage.NAMED_AT_ONCE);
        });
    }

    @Test
    void anUnknownFigureShowsTheFirstPage() {
        assertThat(page("nothing").shown()).isEqualTo(page("").shown());
    }

    private static PeriodPage page(String after) {
        List<PeriodView.Line> lines = new ArrayList<>();
        for (int indicator = 0; indicator < FIGURES; indicator++) {
            Indicator is = indicator(indicator);
            IntStream.range(0, UNITS)
                    .mapToObj(unit -> new UUID(1, unit))
                    .forEach(unit -> lines.add(new PeriodView.Line(
                            new Expected(is, new Place(is.id(), unit, "", JUNE), unit, LocalDate.of(2023, 7, 20)),
                            null)));
        }
        return new PeriodPage(new PeriodView(JUNE, LocalDate.of(2023, 8, 1), 1, lines, null), Map.of(), after);
    }

    private static Indicator indicator(int number) {
        var definition = Samples.reportedByEach("指标" + number);
        return new Indicator(new UUID(2, number), "N" + number, null, definition, List.of());
    }

    private static String after(String address) {
        String value = UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .getFirst("after");
        return URLDecoder.decode(Objects.requireNonNull(value), StandardCharsets.UTF_8);
    }
}
