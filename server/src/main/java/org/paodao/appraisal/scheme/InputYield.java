package org.paodao.appraisal.scheme;

import org.paodao.scoring.scheme.Method;

/** What an input gives a clause; each is one case of {@link org.paodao.scoring.appraisal.Given}. */
public enum InputYield {
    /** One figure. */
    AMOUNT,
    /** Named figures for a formula. */
    AMOUNTS,
    /** What happened. */
    EVENTS,
    /** Marks of scorers. */
    MARKS,
    /** Nothing: the clause only gathers those below. */
    NONE;

    /** What a method asks for. */
    public static InputYield of(Method method) {
        return switch (method) {
            case Method.Sum ignored -> NONE;
            case Method.Deduction ignored -> EVENTS;
            case Method.Bonus ignored -> EVENTS;
            case Method.Manual ignored -> MARKS;
            case Method.ByFormula ignored -> AMOUNTS;
            case Method.Achievement ignored -> AMOUNT;
            case Method.RatioToBest ignored -> AMOUNT;
            case Method.RankLinear ignored -> AMOUNT;
            case Method.RankBands ignored -> AMOUNT;
            case Method.Survey ignored -> AMOUNT;
        };
    }
}
