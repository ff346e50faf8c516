package org.paodao.supervision.problem;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.light.LightLine;
import org.paodao.supervision.clock.ClockLight;
import org.paodao.supervision.clock.Dial;

/**
 * One problem with all that was done about it.
 *
 * @param names of the units concerned
 * @param steps oldest first
 * @param checks of quarters, newest first
 */
public record ProblemView(
        Problem problem,
        Map<UUID, String> names,
        List<Measure> measures,
        List<ProblemStep> steps,
        List<HeldFile> files,
        List<LikeCase> likes,
        List<QuarterCheck> checks,
        Beside beside,
        Rights rights,
        Dial dial) {
    public ProblemView {
        names = Map.copyOf(names);
        measures = List.copyOf(measures);
        steps = List.copyOf(steps);
        files = List.copyOf(files);
        likes = List.copyOf(likes);
        checks = List.copyOf(checks);
    }

    /** The name of a unit; empty for none. */
    public String name(@Nullable UUID unit) {
        return unit == null ? "" : names.getOrDefault(unit, "");
    }

    /** How near its day is; nothing is near any more when it is closed. */
    public ClockLight light() {
        return problem.stage().open() ? dial.light(problem.due()) : ClockLight.CALM;
    }

    /**
     * What stands beside a problem.
     *
     * @param alike problems that say nearly the same
     * @param numbers of the problems that it came from, or that came from it
     * @param light the newest of its indicator; null for none
     * @param reinspected what inspections said of it
     */
    public record Beside(
            List<AlikeProblem> alike,
            Map<UUID, String> numbers,
            @Nullable LightLine light,
            Reinspected reinspected) {
        public Beside {
            alike = List.copyOf(alike);
            numbers = Map.copyOf(numbers);
        }
    }

    /**
     * What the reader may do with a problem when its stage allows it.
     *
     * @param likes the units for which they answer like-case checks
     */
    public record Rights(boolean manage, boolean rectify, boolean verify, Set<UUID> likes) {
        public Rights {
            likes = Set.copyOf(likes);
        }
    }
}
