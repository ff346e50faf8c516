package org.paodao.indicator;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.Direction;
import org.paodao.scoring.Frequency;

/** What an indicator of a test is: said is only what differs from a monthly level in 亿元, the higher the better. */
public final class Defined {
    private final String name;
    private String measure = "亿元";
    private int decimals = 1;
    private Direction direction = Direction.HIGHER;
    private String scope = "";
    private boolean cumulative;
    private boolean growth;
    private Frequency frequency = Frequency.MONTH;
    private @Nullable UUID source;
    private @Nullable UUID responsible;
    private boolean eachReports;
    private Definition.@Nullable Base base;
    private String formula = "";
    private List<Breakdown> breakdowns = List.of();
    private int lagDays = 20;
    private String qualityNote = "";
    private boolean sample = true;
    private Definition.@Nullable Counterpart superior;

    private Defined(String name) {
        this.name = name;
    }

    /** A made-up level in 亿元 with one decimal that comes monthly, within 20 days, from nobody yet. */
    public static Defined named(String name) {
        return new Defined(name);
    }

    /** The same as another, up to what is said next. */
    public static Defined like(Definition is) {
        var made = new Defined(is.name());
        made.measure = is.measure();
        made.decimals = is.decimals();
        made.direction = is.direction();
        made.scope = is.scope();
        made.cumulative = is.cumulative();
        made.growth = is.growth();
        made.frequency = is.frequency();
        made.source = is.sourceUnit();
        made.responsible = is.responsibleUnit();
        made.eachReports = is.eachReports();
        made.base = is.base();
        made.formula = is.formula();
        made.breakdowns = is.breakdowns();
        made.lagDays = is.lagDays();
        made.qualityNote = is.qualityNote();
        made.sample = is.sample();
        made.superior = is.superior();
        return made;
    }

    /** In another unit of measure. */
    public Defined measure(String printed) {
        measure = printed;
        return this;
    }

    /** With so many decimals. */
    public Defined decimals(int count) {
        decimals = count;
        return this;
    }

    /** Better in this direction. */
    public Defined direction(Direction better) {
        direction = better;
        return this;
    }

    /** A place in a ranking, the lower the better. */
    public Defined place() {
        return measure("位").decimals(0).direction(Direction.LOWER);
    }

    /** Of this scope. */
    public Defined scope(String printed) {
        scope = printed;
        return this;
    }

    /** Adds up over the year. */
    public Defined cumulative() {
        return cumulative(true);
    }

    /** Whether it adds up over the year. */
    public Defined cumulative(boolean adds) {
        cumulative = adds;
        return this;
    }

    /** Whether its figure is a growth itself. */
    public Defined growth(boolean grows) {
        growth = grows;
        return this;
    }

    /** Reported this often. */
    public Defined frequency(Frequency often) {
        frequency = often;
        return this;
    }

    /** From this unit, which answers for it too. */
    public Defined by(@Nullable UUID unit) {
        source = unit;
        return responsible(unit);
    }

    /** This unit answers for it. */
    public Defined responsible(@Nullable UUID unit) {
        responsible = unit;
        return this;
    }

    /** Whether each unit reports its own figure. */
    public Defined eachReports(boolean each) {
        eachReports = each;
        return this;
    }

    /** Started in 2022 from this. */
    public Defined from(BigDecimal value) {
        base = new Definition.Base(2022, value);
        return this;
    }

    /** Computed from others; from none where the formula is empty. */
    public Defined computed(String from) {
        formula = from;
        return this;
    }

    /** Divided like this. */
    public Defined breakdowns(List<Breakdown> divided) {
        breakdowns = divided;
        return this;
    }

    /** Expected so many days after the end of a period. */
    public Defined lagDays(int days) {
        lagDays = days;
        return this;
    }

    /** Beside one of the superior. */
    public Defined superior(Definition.Counterpart counterpart) {
        superior = counterpart;
        return this;
    }

    /** What it is in the end. */
    public Definition is() {
        return new Definition(
                name,
                measure,
                decimals,
                direction,
                scope,
                cumulative,
                growth,
                frequency,
                source,
                responsible,
                eachReports,
                base,
                formula,
                breakdowns,
                lagDays,
                qualityNote,
                sample,
                superior);
    }
}
