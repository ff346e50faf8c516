package org.paodao.document.list;

/** What is wrong with a cell, and how bad that is. */
public enum Problem {
    /** No sheet, or this sheet, has a heading row that names the things listed. */
    NO_TABLE(Severity.ERROR),
    /** A sheet beside the list that holds something else; it is not read. */
    SHEET_SKIPPED(Severity.NOTE),
    /** The heading names things of another kind of list than asked for. */
    OTHER_KIND(Severity.WARNING),
    /** A heading that is not understood; its cells are kept among the other columns. */
    UNKNOWN_COLUMN(Severity.NOTE),
    /** A second column for what another one already says; kept among the other columns. */
    DUPLICATE_COLUMN(Severity.NOTE),
    MISSING_TITLE(Severity.ERROR),
    MISSING_LEAD(Severity.WARNING),
    /** There is no column of lead units: the first unit listed is taken for the lead. */
    LEAD_ASSUMED(Severity.WARNING),
    /** A unit that leads and is said to assist as well; it leads. */
    UNIT_TWICE(Severity.WARNING),
    MISSING_TARGET(Severity.WARNING),
    /** A number among whose digits there are letters, such as 9O%. */
    TARGET_UNREADABLE(Severity.ERROR),
    /** Fewer things than none are to be delivered, such as -3条. */
    BELOW_ZERO(Severity.WARNING),
    DUPLICATE_CODE(Severity.ERROR),
    /** The same number twice in one category, or before the numbering begins anew. */
    DUPLICATE_NUMBER(Severity.WARNING),
    DUPLICATE_TITLE(Severity.WARNING),
    /** 序号 is no number. */
    NUMBER_UNREADABLE(Severity.WARNING),
    /** A formula that failed, such as {@code #REF!}. */
    FORMULA_ERROR(Severity.ERROR),
    /** A formula of which the file keeps no result: open the file in an office program and save it. */
    FORMULA_WITHOUT_RESULT(Severity.ERROR),
    /** A cell merged over columns that mean different things. */
    MERGED_ODDLY(Severity.WARNING),
    TOO_LONG(Severity.ERROR),
    /** A time limit that names no time, or one that the calendar does not have. */
    NOT_A_DATE(Severity.WARNING),
    /** A time limit that is over before the plan begins. */
    BEFORE_PLAN(Severity.WARNING),
    DIRECTION_UNKNOWN(Severity.WARNING),
    /** A value to start from without any number. */
    BASE_UNREADABLE(Severity.WARNING),
    /** 频度 that is neither of a month, a quarter, half a year nor a year. */
    FREQUENCY_UNKNOWN(Severity.WARNING),
    /** A code or title of something supported that nobody has. */
    SUPPORTS_UNKNOWN(Severity.WARNING),
    /** A row of totals, a note, a repeated heading, an example: not read as an entry. */
    ROW_SKIPPED(Severity.NOTE);

    private final Severity severity;

    Problem(Severity severity) {
        this.severity = severity;
    }

    public Severity severity() {
        return severity;
    }

    /** How bad a problem is. */
    public enum Severity {
        /** The entry cannot be right as it stands. */
        ERROR,
        /** A person should look. */
        WARNING,
        /** For information. */
        NOTE
    }
}
