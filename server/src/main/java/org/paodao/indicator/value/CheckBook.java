package org.paodao.indicator.value;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.check.Check;
import org.paodao.scoring.check.CheckSettings;
import org.paodao.scoring.check.Checks;
import org.paodao.scoring.check.Shape;

/** By which rules figures are checked: the newest that holds for the indicator, else for all, else what is usual. For one request. */
final class CheckBook {
    private final Map<UUID, List<CheckRule>> rules;
    private final Map<Asked, InForce> known = new HashMap<>();

    CheckBook(Collection<CheckRule> rules) {
        this.rules = rules.stream()
                .sorted(Comparator.comparing(CheckRule::from).reversed())
                .collect(Collectors.groupingBy(CheckRule::indicator));
    }

    /** What holds for an indicator's figure of a period that ends on the day. */
    InForce of(UUID indicator, LocalDate day) {
        return known.computeIfAbsent(new Asked(indicator, day), this::find);
    }

    private InForce find(Asked asked) {
        CheckSettings settings = CheckSettings.usual();
        CheckRule range = null;
        for (Check check : Check.values()) {
            CheckRule rule = rule(asked, check);
            if (rule != null && rule.severity() != null) {
                settings = settings.with(check, new CheckSettings.Setting(rule.severity(), rule.threshold()));
                range = check == Check.RANGE ? rule : range;
            }
        }
        return new InForce(settings, range);
    }

    private @Nullable CheckRule rule(Asked asked, Check check) {
        return newest(asked.indicator(), check, asked.day())
                .filter(rule -> rule.severity() != null)
                .or(() -> newest(CheckRule.ALL, check, asked.day()))
                .orElse(null);
    }

    private Optional<CheckRule> newest(UUID indicator, Check check, LocalDate day) {
        return rules.getOrDefault(indicator, List.of()).stream()
                .filter(rule -> rule.check() == check && !rule.from().isAfter(day))
                .findFirst();
    }

    private record Asked(UUID indicator, LocalDate day) {}

    /**
     * What holds for a figure.
     *
     * @param range what was said to be possible; null for what usually is
     */
    record InForce(CheckSettings settings, @Nullable CheckRule range) {

        /**
         * The checks of figures of an indicator.
         *
         * @param negative whether its line has been below nothing before
         */
        Checks checks(Indicator indicator, boolean negative) {
            Definition is = indicator.definition();
            UsualRange usual = UsualRange.of(indicator);
            UsualRange possible = range != null
                    ? new UsualRange(range.lowest(), range.highest())
                    : negative ? usual.withNegatives() : usual;
            return new Checks(
                    new Shape(
                            is.decimals(), possible.lowest(), possible.highest(), is.cumulative(), UsualRange.kind(is)),
                    settings);
        }
    }
}
