package org.paodao.progress.report;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.paodao.access.Permissions;
import org.paodao.indicator.Indicator;
import org.paodao.indicator.Indicators;
import org.paodao.indicator.light.LightLine;
import org.paodao.indicator.light.Overview;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.progress.round.Duty;
import org.springframework.stereotype.Component;

/** The newest approved figures up to the end of a round that have to do with an item: those of indicators that stand for it, for what supports it, or for its measured parts. */
@Component
class ReportFigures {
    private final Indicators indicators;
    private final Overview overview;

    ReportFigures(Indicators indicators, Overview overview) {
        this.indicators = indicators;
        this.overview = overview;
    }

    List<Figure> of(CurrentUser user, ReportQuestions.Question question) {
        if (!Permissions.may(user, Permission.INDICATOR_READ)) {
            return List.of();
        }
        Duty duty = question.duty();
        Set<UUID> items = new HashSet<>(Set.of(duty.item()));
        Set<String> codes = Stream.of(
                        question.plan().supporting(duty.item()), question.plan().supportedBy(duty.item()))
                .flatMap(List::stream)
                .filter(Duty::measured)
                .peek(measured -> items.add(measured.item()))
                .map(Duty::code)
                .filter(code -> !code.isEmpty())
                .collect(Collectors.toSet());
        List<String> tied = indicators.system(user).indicators().stream()
                .filter(one -> items.contains(one.planItem() == null ? new UUID(0, 0) : one.planItem())
                        || codes.contains(one.code()))
                .map(Indicator::code)
                .toList();
        Map<String, LightLine> lines =
                overview.figures(user, question.round().span().to(), tied);
        return tied.stream()
                .flatMap(code -> Stream.ofNullable(lines.get(code)))
                .flatMap(ReportFigures::figure)
                .toList();
    }

    private static Stream<Figure> figure(LightLine line) {
        return line.amount() == null
                ? Stream.empty()
                : Stream.of(new Figure(
                        line.indicator(), line.name(), line.period().toString(), line.amount(), line.measure()));
    }
}
