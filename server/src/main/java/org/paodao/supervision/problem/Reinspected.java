package org.paodao.supervision.problem;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.supervision.inspection.Rechecked;

/**
 * What inspections said of a problem since its measures were agreed to, or since it last came back: what was seen before says nothing of how it is now.
 *
 * @param all newest first
 * @param opens whether the reader may open the inspections of its unit
 */
public record Reinspected(List<Rechecked> all, boolean opens) {

    private static final Set<String> ANEW = Set.of("agree", "refuse", "object", "relapse");

    public Reinspected {
        all = List.copyOf(all);
    }

    static Reinspected of(List<Rechecked> all, List<ProblemStep> steps, boolean opens) {
        Instant since = steps.stream()
                .filter(step -> ANEW.contains(step.step()))
                .map(ProblemStep::at)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MAX);
        return new Reinspected(
                all.stream().filter(one -> one.said().at().isAfter(since)).toList(), opens);
    }

    /** The newest, if it says that the problem is solved. */
    public @Nullable Rechecked confirmation() {
        return all.isEmpty() || !all.getFirst().said().holds() ? null : all.getFirst();
    }
}
