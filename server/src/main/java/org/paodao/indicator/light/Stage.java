package org.paodao.indicator.light;

import java.util.HashMap;
import java.util.Map;
import org.paodao.indicator.Indicator;
import org.paodao.scoring.Period;

/** A period of an indicator with what all units share in it, so that it is looked up once for thousands of them. */
final class Stage {
    private final Material material;
    private final Indicator indicator;
    private final int since;
    private final Period period;
    private final boolean over;
    private final Timing timing;
    private final Timing sentIn;
    private final Map<String, RuleVersion> rules = new HashMap<>();

    Stage(Material material, Indicator indicator, int since, Period period) {
        this.material = material;
        this.indicator = indicator;
        this.since = since;
        this.period = period;
        this.over = period.lastDay().isBefore(material.around().today());
        this.timing =
                Timing.of(indicator.definition(), period, material.around().days());
        this.sentIn = timing.sentIn();
    }

    /** As the edition says that the period is judged by. */
    Indicator indicator() {
        return indicator;
    }

    /** The edition that last said what the indicator is. */
    int since() {
        return since;
    }

    Period period() {
        return period;
    }

    /** Whether the period is past. */
    boolean over() {
        return over;
    }

    /** When the figure is wanted, or what of that counts once it was sent in. */
    Timing timing(boolean wasSentIn) {
        return wasSentIn ? sentIn : timing;
    }

    /** The rules for units of this kind. */
    RuleVersion rules(String group) {
        return rules.computeIfAbsent(
                group,
                kind -> material.rules()
                        .of(indicator, kind, period, material.times().closedAt(period)));
    }
}
