package org.paodao.scoring.target;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Reasons;

/**
 * What a superior sets: 完成省定任务. Until it is set a person judges; from then on the target that was set counts.
 *
 * @param by  who sets it
 * @param set what was set, once it was
 */
public record Delegated(String by, @Nullable Target set) implements Target {
    public Delegated {
        if (set instanceof Delegated) {
            throw new IllegalArgumentException("What %s set is set by nobody else.".formatted(by));
        }
    }

    /** With what the superior has set. */
    public Delegated with(Target target) {
        return new Delegated(by, target);
    }

    static Delegated read(Parameters given) {
        Map<String, String> inner = given.under("set.");
        String kind = inner.remove("kind");
        if (kind == null && !inner.isEmpty()) {
            throw new IllegalArgumentException("What was set lacks its kind.");
        }
        return new Delegated(given.text("by"), kind == null ? null : Target.of(TargetKind.valueOf(kind), inner));
    }

    @Override
    public TargetKind kind() {
        return TargetKind.DELEGATED;
    }

    @Override
    public Map<String, String> parameters() {
        Map<String, String> parameters = new HashMap<>(Map.of("by", by));
        if (set != null) {
            parameters.put("set.kind", set.kind().name());
            set.parameters().forEach((name, value) -> parameters.put("set." + name, value));
        }
        return Parameters.sorted(parameters);
    }

    @Override
    public Direction direction() {
        return set == null ? Direction.NONE : set.direction();
    }

    @Override
    public Set<Need> needs() {
        return set == null ? Set.of() : set.needs();
    }

    @Override
    public @Nullable Wanted wanted(Figures figures) {
        return set == null ? null : set.wanted(figures);
    }

    @Override
    public Attainment attainment(Figures figures) {
        return set == null
                ? Attainment.none(Attainment.State.JUDGED_BY_A_PERSON, Reasons.DELEGATED_UNSET.with(by))
                : set.attainment(figures);
    }
}
