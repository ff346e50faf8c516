package org.paodao.indicator.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Draft;
import org.paodao.indicator.Edition;
import org.paodao.indicator.IndicatorSystem;
import org.paodao.indicator.SystemDifference;
import org.paodao.kernel.Refusal;
import org.paodao.ui.Page;

/**
 * The indicator system for whoever keeps it: what the next edition will change, and the editions so far.
 *
 * @param changes what the draft would change
 * @param unready what of the draft could not be published as it is
 * @param typed what was typed to publish it
 */
public record SystemPage(
        IndicatorSystem system,
        List<Draft> draft,
        List<SystemDifference> changes,
        List<Refusal.Flaw> unready,
        List<Edition> editions,
        Typed typed,
        Namer names)
        implements Page {
    public SystemPage {
        draft = List.copyOf(draft);
        changes = List.copyOf(changes);
        unready = List.copyOf(unready);
        editions = List.copyOf(editions);
    }

    /** Which drafted indicator something that stands in the way is about; null where none is named. */
    public @Nullable String about(Refusal.Flaw flaw) {
        return changes.stream()
                .map(SystemDifference::code)
                .filter(flaw.arguments()::contains)
                .findFirst()
                .orElse(null);
    }

    /** What was typed to publish the draft. */
    public record Typed(String requestKey, String reason, String holdsFrom) {}
}
