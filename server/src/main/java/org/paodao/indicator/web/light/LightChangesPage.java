package org.paodao.indicator.web.light;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightChange;
import org.paodao.indicator.light.RuleVersion;
import org.paodao.scoring.Reasons;
import org.paodao.ui.Page;

/**
 * Lights that turned, newest first.
 *
 * @param indicator code of the one that is looked at; empty for all
 * @param units names
 * @param rules every version that was put in force
 * @param next address of older ones; null when there are none
 */
public record LightChangesPage(
        String indicator,
        List<LightChange> changes,
        Map<UUID, String> units,
        List<RuleVersion> rules,
        @Nullable String next)
        implements Page {
    public LightChangesPage {
        changes = List.copyOf(changes);
        units = Map.copyOf(units);
        rules = List.copyOf(rules);
    }

    /** Why the rules that turned a light were put in force; empty where other things turned it. */
    public String reason(LightChange change) {
        return change.why().stream()
                .filter(told -> told.key().equals(Reasons.CHANGE_RULES.key()))
                .map(told -> told.reason().arguments())
                .flatMap(said -> rules.stream()
                        .filter(rule -> rule.rules().title().isCited((String) said.get(2))
                                && Objects.equals(rule.version(), said.get(3))))
                .map(RuleVersion::reason)
                .findFirst()
                .orElse("");
    }
}
