package org.paodao.document.list;

/** What a list lists. */
public enum ListKind {
    /** 标志性成果. */
    OUTCOMES,
    /** 重点工作. */
    WORKS,
    /** 重大改革. */
    REFORMS,
    /** 指标. */
    INDICATORS,
    /** 年度任务. */
    TASKS
}
