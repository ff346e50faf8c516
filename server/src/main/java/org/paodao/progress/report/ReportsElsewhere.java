package org.paodao.progress.report;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.kernel.Authority;
import org.paodao.kernel.CurrentUser;
import org.paodao.progress.ask.AskSource;
import org.paodao.progress.ask.Asking;
import org.paodao.progress.ask.FieldKind;
import org.paodao.progress.ask.Rhythm;
import org.paodao.progress.ask.Whom;
import org.paodao.progress.light.Said;
import org.paodao.progress.light.SaidOfItems;
import org.paodao.progress.round.Duty;
import org.paodao.progress.round.ReportDuties;
import org.paodao.progress.round.RoundRule;
import org.paodao.progress.round.RoundRules;
import org.paodao.progress.round.Units;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What others take from reports: the words of units beside the lights of their items, and how much is asked of units by rounds. */
@Configuration(proxyBeanMethods = false)
class ReportsElsewhere {

    @Bean
    SaidOfItems acceptedReports(LatestReports reports) {
        return new SaidOfItems((jurisdiction, items) -> {
            Map<UUID, Said> said = new HashMap<>();
            reports.newest(jurisdiction, items).forEach((item, report) -> {
                Boolean onSchedule = report.onSchedule();
                if (onSchedule != null) {
                    said.put(
                            item,
                            new Said(
                                    onSchedule,
                                    report.percent(),
                                    report.content().scheduleReason(),
                                    report.span().to()));
                }
            });
            return said;
        });
    }

    @Bean
    AskSource reportAskSource(RoundRules rules, ReportDuties duties, MessageSource messages) {
        return new AskSource(jurisdiction -> {
            var system = new CurrentUser(new UUID(0, 0), jurisdiction, "system", "系统", Authority.JOB);
            List<RoundRule> known = rules.all(system);
            return known.isEmpty() ? List.of() : asked(system, known, duties, messages);
        });
    }

    private static List<Asking> asked(
            CurrentUser user, List<RoundRule> rules, ReportDuties duties, MessageSource messages) {
        Units units = duties.units(user);
        List<Duty> items = duties.plans(user).stream()
                .limit(1)
                .flatMap(plan -> duties.of(user, plan.address()).duties().values().stream())
                .toList();
        return rules.stream()
                .flatMap(rule -> byNumber(rule, items, units).entrySet().stream()
                        .map(group -> asking(rule, group.getKey(), group.getValue(), messages)))
                .toList();
    }

    /** The units that a rule asks, by how many items each leads. */
    private static Map<Integer, Set<UUID>> byNumber(RoundRule rule, List<Duty> items, Units units) {
        Map<UUID, Integer> numbers = new HashMap<>();
        for (Duty duty : items) {
            UUID unit = duty.unit();
            if (unit != null && rule.whom().asks(duty, units.kind(unit))) {
                numbers.merge(unit, 1, Integer::sum);
            }
        }
        return numbers.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
    }

    /** The passages are other names for it, so that none of them is asked a second time. */
    private static Asking asking(RoundRule rule, int items, Set<UUID> units, MessageSource messages) {
        List<String> passages = Arrays.stream(Field.values())
                .filter(field -> field != Field.WHOLE)
                .flatMap(field -> Stream.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)
                        .map(language -> messages.getMessage("progressreport.field." + field.word(), null, language)))
                .toList();
        return new Asking(
                rule.name(),
                passages,
                null,
                new Asking.What(
                        FieldKind.TABLE,
                        rule.rhythm() == org.paodao.progress.round.Rhythm.MONTHLY ? Rhythm.MONTH : Rhythm.QUARTER,
                        items),
                rule.name(),
                "",
                new Whom(units, Set.of()),
                rule.since(),
                rule.until() == null ? null : rule.until().minusDays(1),
                new Asking.Held("report", "/tasks/rounds", null));
    }
}
