package org.paodao.progress.ask;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Edition;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.SystemHistory;
import org.paodao.indicator.SystemTimes;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.util.UriUtils;

/** The figures that indicators ask for: of the unit that answers for one, or of each unit. Computed ones ask nobody. */
@Configuration(proxyBeanMethods = false)
class IndicatorAsks {

    @Bean
    AskSource indicatorAskSource(SystemHistory history) {
        return new AskSource(jurisdiction -> of(history.of(jurisdiction)));
    }

    private static List<Asking> of(SystemTimes times) {
        Map<Integer, LocalDate> begins = new HashMap<>();
        for (Edition edition : times.editions()) {
            begins.put(edition.number(), edition.holdsFrom());
        }
        List<Asking> asked = new ArrayList<>();
        for (SystemTimes.Defined one : times.defined()) {
            LocalDate since = begins.get(one.since());
            LocalDate next = begins.get(one.until());
            if (since != null && (next == null || next.isAfter(since)) && isAsked(one.indicator())) {
                asked.add(asking(one.indicator(), since, next == null ? null : next.minusDays(1)));
            }
        }
        return asked;
    }

    private static boolean isAsked(Indicator indicator) {
        Definition is = indicator.definition();
        return !is.isComputed() && (is.eachReports() || is.responsibleUnit() != null);
    }

    private static Asking asking(Indicator indicator, LocalDate since, @Nullable LocalDate until) {
        Definition is = indicator.definition();
        UUID unit = is.responsibleUnit();
        int parts = is.breakdowns().stream()
                .mapToInt(breakdown -> breakdown.keys().size())
                .sum();
        return new Asking(
                is.name(),
                List.of(),
                indicator.code(),
                new Asking.What(FieldKind.NUMBER, Rhythm.of(is.frequency()), 1 + parts),
                "",
                "",
                is.eachReports() || unit == null ? Whom.ALL : new Whom(Set.of(unit), Set.of()),
                since,
                until,
                new Asking.Held(
                        "indicator",
                        "/indicators/" + UriUtils.encodePathSegment(indicator.code(), StandardCharsets.UTF_8),
                        null));
    }
}
