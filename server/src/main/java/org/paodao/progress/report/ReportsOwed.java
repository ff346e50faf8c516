package org.paodao.progress.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.paodao.indicator.light.Told;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.light.Asked;
import org.paodao.progress.light.AskedOfItems;
import org.paodao.progress.round.PlanDuties;
import org.paodao.progress.round.Round;
import org.paodao.progress.round.Span;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reason;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells the lights of items which reports were due, those of closed rounds included, and whether they came. */
@Configuration(proxyBeanMethods = false)
class ReportsOwed {

    @Bean
    AskedOfItems reportsAsked(ReportQuestions asked, ReportEntries entries) {
        return new AskedOfItems((jurisdiction, items) -> of(asked, entries, jurisdiction, items));
    }

    private static Map<UUID, List<Asked>> of(
            ReportQuestions asked, ReportEntries entries, UUID jurisdiction, Collection<UUID> items) {
        var reader = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
        LocalDate today = asked.today();
        Set<UUID> wanted = new HashSet<>(items);
        Map<UUID, List<Asked>> found = new HashMap<>();
        asked.rounds().over(jurisdiction).stream()
                .collect(Collectors.groupingBy(Round::plan))
                .forEach((plan, rounds) -> {
                    PlanDuties duties = asked.duties().of(reader, plan.toString());
                    if (wanted.stream().noneMatch(item -> duties.duties().containsKey(item))) {
                        return;
                    }
                    for (Entry entry : entries.of(reader, duties, rounds, null).entries()) {
                        if (wanted.contains(entry.duty().item()) && today.isAfter(entry.last())) {
                            found.computeIfAbsent(entry.duty().item(), item -> new ArrayList<>())
                                    .add(asked(entry));
                        }
                    }
                });
        found.values()
                .forEach(some ->
                        some.sort(Comparator.comparing(one -> one.month().lastDay())));
        return found;
    }

    private static Asked asked(Entry entry) {
        Span span = entry.round().span();
        Object about = !entry.round().name().isEmpty()
                ? entry.round().name()
                : span.isQuarter() ? Period.holding(span.to(), Frequency.QUARTER) : month(span);
        return new Asked(
                month(span),
                entry.isSent(),
                Told.of(new Reason("report-missing", List.of(about, entry.last().toString()))));
    }

    private static Period month(Span span) {
        return Period.holding(span.to(), Frequency.MONTH);
    }
}
