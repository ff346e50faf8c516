package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Definition;
import org.paodao.indicator.Goal;
import org.paodao.scoring.Period;
import org.paodao.scoring.Reasons;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Light;
import org.paodao.scoring.light.Standing;

/**
 * A light as it is read, with its reasons.
 *
 * @param indicator its code
 * @param unit for which unit; the zero id for the jurisdiction as a whole
 * @param responsible who answers for the indicator
 * @param provisional of a figure that is submitted and not approved yet
 * @param rule by which it was given; null where a person judged, or nobody
 * @param edition the one that last said what the indicator is, unless it is told with that of its period
 */
public record LightLine(
        String indicator,
        String name,
        String measure,
        int decimals,
        UUID unit,
        @Nullable UUID responsible,
        Period period,
        Light light,
        boolean provisional,
        @Nullable BigDecimal amount,
        @Nullable Integer valueVersion,
        @Nullable Rule rule,
        int edition,
        Inputs inputs,
        List<Told> reasons,
        List<Consequence> consequences,
        Instant judgedAt) {
    public LightLine {
        measure = Definition.counted(measure);
        reasons = List.copyOf(reasons);
        consequences = List.copyOf(consequences);
    }

    /** A light as it is kept, of an indicator and for a unit. */
    static LightLine of(Meaning meaning, UUID unit, Period period, KeptLight kept) {
        return new LightLine(
                meaning.code(),
                meaning.name(),
                meaning.measure(),
                meaning.decimals(),
                unit,
                meaning.responsible(),
                period,
                kept.light(),
                kept.provisional(),
                kept.amount(),
                kept.figure() == null ? null : kept.figure().version(),
                Rule.of(kept.cited()),
                kept.edition(),
                Objects.requireNonNullElse(kept.inputs(), Inputs.NONE),
                Objects.requireNonNullElse(kept.reasons(), List.of()),
                kept.consequences(),
                kept.since());
    }

    /** A figure that nobody judges, so that no light is kept of it; since when it is as it is stands for the time of a judgement. */
    static LightLine unjudged(Meaning meaning, UUID unit, FigureTables.Sent sent, int edition) {
        return new LightLine(
                meaning.code(),
                meaning.name(),
                meaning.measure(),
                meaning.decimals(),
                unit,
                meaning.responsible(),
                sent.period(),
                Light.NOT_JUDGED,
                sent.figure().provisional(),
                sent.figure().amount(),
                sent.figure().version(),
                null,
                edition,
                Inputs.NONE,
                List.of(Told.of(Reasons.NO_PATH.with(sent.period()))),
                List.of(),
                sent.since());
    }

    /** Whether neither a rule nor a person was asked, as nothing is wanted of the figure. No part of what programs get, so not named as one. */
    public boolean nobodyJudges() {
        return rule == null
                && light == Light.NOT_JUDGED
                && reasons.stream().map(Told::key).anyMatch(Reasons.NO_PATH.key()::equals);
    }

    /** The unit that has to do with it: the one whose figure it is, else the responsible one. */
    public @Nullable UUID concerned() {
        return unit.equals(Goal.WHOLE) ? responsible : unit;
    }

    /** Whether it is a unit's: of its figures, or of an indicator that it answers for. */
    boolean isOf(UUID some) {
        return unit.equals(some) || some.equals(responsible);
    }

    /** Whether what led to it is known; of a light of very many it is worked out when somebody asks. */
    boolean isTold() {
        return !reasons.isEmpty();
    }

    /** The same with what led to it. */
    LightLine told(Inputs newInputs, List<Told> newReasons) {
        return with(edition, newInputs, newReasons);
    }

    /** The same, told with the edition that its period is judged by. */
    public LightLine of(int periodsEdition) {
        return with(periodsEdition, inputs, reasons);
    }

    private LightLine with(int newEdition, Inputs newInputs, List<Told> newReasons) {
        return new LightLine(
                indicator,
                name,
                measure,
                decimals,
                unit,
                responsible,
                period,
                light,
                provisional,
                amount,
                valueVersion,
                rule,
                newEdition,
                newInputs,
                newReasons,
                consequences,
                judgedAt);
    }

    /** As somebody may see it: others than those who report and check figures see approved ones only, and not that one was sent back. */
    LightLine seenBy(Sight sight) {
        if (sight.sees(concerned())) {
            return this;
        }
        return provisional
                ? veiled()
                : told(inputs, reasons.stream().map(LightLine::discreet).toList());
    }

    private static Told discreet(Told told) {
        return told.key().equals(Reasons.RETURNED.key()) ? new Told(Reasons.OVERDUE.key(), told.arguments()) : told;
    }

    /** As it looks to those who see approved figures only. */
    private LightLine veiled() {
        return new LightLine(
                indicator,
                name,
                measure,
                decimals,
                unit,
                responsible,
                period,
                Light.UNPUBLISHED,
                false,
                null,
                null,
                null,
                edition,
                new Inputs(
                        inputs.target(),
                        inputs.low(),
                        inputs.high(),
                        inputs.goal(),
                        null,
                        null,
                        null,
                        Standing.ALONE,
                        null),
                List.of(Told.of(Reasons.UNPUBLISHED.with(period))),
                List.of(),
                judgedAt);
    }

    /**
     * The rule that gave a light.
     *
     * @param number null if none of the set was asked or none holds
     */
    public record Rule(String code, int version, @Nullable Integer number) {
        static @Nullable Rule of(Judged.@Nullable Cited cited) {
            return cited == null ? null : new Rule(cited.code(), cited.version(), cited.rule());
        }
    }
}
