package org.paodao.supervision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an answer must pass to be closed: 审结. */
public enum ClosingCheck {
    /** 事实清楚. */
    FACTS,
    /** 问题解决. */
    SOLVED,
    /** 结论正确. */
    CONCLUSION,
    /** 依法依规. */
    LAWFUL,
    /** 格式规范. */
    FORM;

    /** The last part of its message key. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Those that are missing. */
    static List<ClosingCheck> missing(Set<ClosingCheck> passed) {
        return Arrays.stream(values()).filter(check -> !passed.contains(check)).toList();
    }
}
