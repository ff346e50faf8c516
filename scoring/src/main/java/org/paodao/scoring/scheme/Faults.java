package org.paodao.scoring.scheme;

import org.paodao.scoring.Sentence;

/** Every sentence against a scheme, with what goes into its gaps. Whoever shows them keeps one text for each key. */
public enum Faults implements Sentence {
    CODE_EMPTY("code-empty", ""),
    CODE_TWICE("code-twice", "code"),
    OUT_OF_RANGE("out-of-range", "value, least, most"),
    PARENT_UNKNOWN("parent-unknown", "code"),
    PARENT_NO_BRANCH("parent-no-branch", "code"),
    PARENT_LATER("parent-later", "code"),
    CYCLE("cycle", "codes"),
    BRANCH_EMPTY("branch-empty", ""),
    NO_CLAUSES("no-clauses", ""),
    NO_GROUPS("no-groups", ""),
    GROUP_UNKNOWN("group-unknown", "code"),
    GROUP_NOT_ABOVE("group-not-above", "code, parent"),
    CHILDREN_DIFFER("children-differ", "group, marks of the children, full marks"),
    GROUP_DIFFERS("group-differs", "marks of the clauses, full marks promised"),
    NO_MARKS("no-marks", ""),
    LEFT_OUT_BESIDE("left-out-beside", ""),

    CURVE_EMPTY("curve-empty", ""),
    CURVE_ORDER("curve-order", "percent, percent before"),
    CURVE_FALLS("curve-falls", "percent"),
    CURVE_NEVER_FULL("curve-never-full", "highest share percent"),
    DIRECTION_UNFIT("direction-unfit", ""),
    EVERYBODY_FULL("everybody-full", ""),
    BANDS_EMPTY("bands-empty", ""),
    BANDS_ORDER("bands-order", "number of the band"),
    BANDS_RISE("bands-rise", "number of the band"),
    BANDS_NEVER_FULL("bands-never-full", "highest share percent"),
    PLACE_NOT_WHOLE("place-not-whole", "place"),
    EVENTS_COST_NOTHING("events-cost-nothing", ""),
    ONE_EVENT_TAKES_ALL("one-event-takes-all", "marks, full marks"),
    BONUS_GIVES_NOTHING("bonus-gives-nothing", ""),
    ONE_BONUS_FILLS_ALL("one-bonus-fills-all", "marks, full marks"),
    FORMULA_CONSTANT("formula-constant", ""),
    FORMULA_TOTALS("formula-totals", ""),
    FORMULA_LOOKS_BACK("formula-looks-back", ""),
    FORMULA_NAME_UNKNOWN("formula-name-unknown", "name"),
    FLOOR_ABOVE_CAP("floor-above-cap", "floor, cap"),
    CAP_BELOW_FULL("cap-below-full", "cap, full marks"),

    COEFFICIENT_FOR_ONE("coefficient-for-one", ""),
    COEFFICIENT_TWICE("coefficient-twice", "number of the other"),
    COEFFICIENT_UNUSUAL("coefficient-unusual", "factor, usual least, usual most"),
    COEFFICIENT_REASON("coefficient-reason", ""),
    COEFFICIENT_BESIDE("coefficient-beside", "clause"),
    COEFFICIENT_IDLE("coefficient-idle", "clause, group"),
    CLAUSE_UNKNOWN("clause-unknown", "code"),
    VETO_VALUE("veto-value", ""),
    VETO_IDLE("veto-idle", ""),
    GRADES_ORDER("grades-order", "from, from of the better grade"),
    GRADE_NAME("grade-name", "name"),
    QUOTAS_OVER("quotas-over", "sum of the quotas"),
    GRADES_LEAVE_OUT("grades-leave-out", "name of the last grade"),
    TIE_TWICE("tie-twice", "code");

    private final String key;
    private final String gaps;

    Faults(String key, String gaps) {
        this.key = "scheme-" + key;
        this.gaps = gaps;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String named() {
        return gaps;
    }
}
