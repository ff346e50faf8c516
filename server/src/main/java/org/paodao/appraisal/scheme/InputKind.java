package org.paodao.appraisal.scheme;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.paodao.scoring.scheme.Method;

/** Where what a clause is scored by comes from. */
public enum InputKind {
    /** How far a unit's indicator has come, in percent. */
    INDICATOR_ATTAINMENT(Set.of(InputYield.AMOUNT), InputParameter.INDICATORS),
    /** The value of an indicator as it was approved; for a formula several, each under its code. */
    INDICATOR_VALUE(Set.of(InputYield.AMOUNT, InputYield.AMOUNTS), InputParameter.INDICATORS),
    /** Lights of the items a unit leads: the share of green ones, or every red one as an event. */
    ITEM_LIGHTS(Counted.ALL),
    /** Tasks done: their share of all, or every one missed. */
    TASKS_DONE(Counted.ALL),
    /** Reports sent by their day: their share of all, or every late one. */
    REPORTS_ON_TIME(Counted.ALL),
    /** Matters answered by their day: their share of all, or every late one. */
    MATTERS_ON_TIME(Counted.ALL),
    /** Matters that were returned for redo. */
    MATTERS_REDONE(Counted.ALL),
    /** Problems closed: their share of all, or every one past its day. */
    PROBLEMS_CLOSED(Counted.ALL),
    /** Problems that came back after they were closed. */
    PROBLEMS_RELAPSED(Counted.ALL),
    /** Yellow and red cards of a unit. */
    CARDS(Counted.ALL),
    /** Marks given by several scorers. */
    SCORERS(Set.of(InputYield.MARKS), InputParameter.WHO),
    /** What happened, entered with its evidence. */
    EVENTS(Set.of(InputYield.EVENTS), InputParameter.WHAT),
    /** A survey's result or another figure, entered with its evidence. */
    FIGURE(Set.of(InputYield.AMOUNT, InputYield.AMOUNTS), InputParameter.WHAT),
    /** Leaders' instructions and praise; refused unless somebody answers for it. */
    LEADERS_PRAISE(Counted.ACTIVITY),
    /** Adoption by journals and media; refused unless somebody answers for it. */
    MEDIA_ADOPTION(Counted.ACTIVITY),
    /** How many meetings were held; refused unless somebody answers for it. */
    MEETINGS_HELD(Counted.ACTIVITY),
    /** Photos and other traces; refused unless somebody answers for it. */
    PHOTOS(Counted.ACTIVITY),
    /** How often people signed in; refused unless somebody answers for it. */
    LOGINS(Counted.ACTIVITY),
    /** Time in apps, check-ins, forwarding; refused unless somebody answers for it. */
    APP_ACTIVITY(Counted.ACTIVITY);

    private final Set<InputYield> yields;
    private final List<InputParameter> parameters;

    InputKind(Set<InputYield> yields, InputParameter... parameters) {
        this.yields = Set.copyOf(yields);
        this.parameters = List.of(parameters);
    }

    InputKind(Counted counted) {
        this(counted.yields, InputParameter.ONLY);
    }

    /** What it can give. */
    public Set<InputYield> yields() {
        return yields;
    }

    /** What is said about it besides its kind. */
    public List<InputParameter> parameters() {
        return parameters;
    }

    /** Whether a clause of this method can be scored by it. */
    public boolean fits(Method method) {
        return yields.contains(InputYield.of(method));
    }

    /** Whether people enter it in a round; everything else is counted from what is held already. */
    public boolean isEntered() {
        return this == SCORERS || this == EVENTS || this == FIGURE || isActivity();
    }

    /** Whether it counts what people do instead of what comes of it. */
    public boolean isActivity() {
        return compareTo(LEADERS_PRAISE) >= 0;
    }

    /** Name in keys of messages and files, such as {@code matters-on-time}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private enum Counted {
        ALL(EnumSet.of(InputYield.AMOUNT, InputYield.AMOUNTS, InputYield.EVENTS)),
        ACTIVITY(EnumSet.of(InputYield.AMOUNT, InputYield.EVENTS));

        private final Set<InputYield> yields;

        Counted(Set<InputYield> yields) {
            this.yields = yields;
        }
    }
}
