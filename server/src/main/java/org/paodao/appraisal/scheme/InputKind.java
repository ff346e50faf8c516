package org.paodao.appraisal.scheme;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.paodao.scoring.scheme.Method;

/** Where what a clause is scored by comes from. */
public enum InputKind {
    /** How far a unit's indicator has come, in percent. */
    INDICATOR_ATTAINMENT(Gives.A_FIGURE, InputParameter.INDICATORS),
    /** The value of an indicator as it was approved; for a formula several, each under its code. */
    INDICATOR_VALUE(Gives.FIGURES, InputParameter.INDICATORS),
    /** Lights of the items a unit leads: the share of green ones, or every red one as an event. */
    ITEM_LIGHTS(Gives.ANYTHING, InputParameter.ONLY),
    /** Tasks done: their share of all, or every one missed. */
    TASKS_DONE(Gives.ANYTHING, InputParameter.ONLY),
    /** Reports sent by their day: their share of all, or every late one. */
    REPORTS_ON_TIME(Gives.ANYTHING, InputParameter.ONLY),
    /** Matters answered by their day: their share of all, or every late one. */
    MATTERS_ON_TIME(Gives.ANYTHING, InputParameter.ONLY),
    /** Matters that were returned for redo. */
    MATTERS_REDONE(Gives.ANYTHING, InputParameter.ONLY),
    /** Problems closed: their share of all, or every one past its day. */
    PROBLEMS_CLOSED(Gives.ANYTHING, InputParameter.ONLY),
    /** Problems that came back after they were closed. */
    PROBLEMS_RELAPSED(Gives.ANYTHING, InputParameter.ONLY),
    /** Yellow and red cards of a unit. */
    CARDS(Gives.ANYTHING, InputParameter.ONLY),
    /** Marks given by several scorers. */
    SCORERS(Gives.MARKS, InputParameter.WHO),
    /** What happened, entered with its evidence. */
    EVENTS(Gives.EVENTS, InputParameter.WHAT),
    /** A survey's result or another figure, entered with its evidence. */
    FIGURE(Gives.FIGURES, InputParameter.WHAT),
    /** Leaders' instructions and praise; refused unless somebody answers for it. */
    LEADERS_PRAISE(Gives.A_FIGURE_OR_EVENTS, InputParameter.ONLY),
    /** Adoption by journals and media; refused unless somebody answers for it. */
    MEDIA_ADOPTION(Gives.A_FIGURE_OR_EVENTS, InputParameter.ONLY),
    /** How many meetings were held; refused unless somebody answers for it. */
    MEETINGS_HELD(Gives.A_FIGURE_OR_EVENTS, InputParameter.ONLY),
    /** Photos and other traces; refused unless somebody answers for it. */
    PHOTOS(Gives.A_FIGURE_OR_EVENTS, InputParameter.ONLY),
    /** How often people signed in; refused unless somebody answers for it. */
    LOGINS(Gives.A_FIGURE_OR_EVENTS, InputParameter.ONLY),
    /** Time in apps, check-ins, forwarding; refused unless somebody answers for it. */
    APP_ACTIVITY(Gives.A_FIGURE_OR_EVENTS, InputParameter.ONLY);

    private final Gives gives;
    private final InputParameter parameter;

    InputKind(Gives gives, InputParameter parameter) {
        this.gives = gives;
        this.parameter = parameter;
    }

    /** What it can give. */
    public Set<InputYield> yields() {
        return gives.yields();
    }

    /** What is said about it besides its kind. */
    public List<InputParameter> parameters() {
        return List.of(parameter);
    }

    /** Whether a clause of this method can be scored by it. */
    public boolean fits(Method method) {
        return yields().contains(InputYield.of(method));
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

    private enum Gives {
        A_FIGURE,
        FIGURES,
        EVENTS,
        MARKS,
        A_FIGURE_OR_EVENTS,
        ANYTHING;

        Set<InputYield> yields() {
            return switch (this) {
                case A_FIGURE -> Set.of(InputYield.AMOUNT);
                case FIGURES -> Set.of(InputYield.AMOUNT, InputYield.AMOUNTS);
                case EVENTS -> Set.of(InputYield.EVENTS);
                case MARKS -> Set.of(InputYield.MARKS);
                case A_FIGURE_OR_EVENTS -> Set.of(InputYield.AMOUNT, InputYield.EVENTS);
                case ANYTHING -> Set.of(InputYield.AMOUNT, InputYield.AMOUNTS, InputYield.EVENTS);
            };
        }
    }
}
