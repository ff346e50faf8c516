package org.paodao.appraisal.web.scheme;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The columns of a sheet of clauses from left to right, with their headings. What stands in a cell goes into the fields of the form. */
enum SheetColumn {
    CODE("编号", 8, "code"),
    PARENT("上级", 8, "parent"),
    TITLE("考核内容", 36, "title"),
    FULL("分值", 8, "full"),
    METHOD("赋分办法", 14, "method"),
    TERMS(
            "办法参数",
            36,
            "floor",
            "cap",
            "least",
            "perEvent",
            "escalation",
            "selfFactor",
            "hidden",
            "scale",
            "trimmed",
            "divergence",
            "answers",
            "shape",
            "direction",
            "curve",
            "bands",
            "formula",
            "fromOutside"),
    KIND("数据来源", 16, "kind"),
    SAID("来源说明", 30, "indicators", "who", "what", "only"),
    MISSING("没有数据时", 24, "missing"),
    GROUPS("适用考核组", 18, "groups"),
    DECIMALS("小数位数", 10, "decimals"),
    SOURCE("出处", 36, "source");

    /** From left to right. */
    static final List<SheetColumn> AS_WRITTEN = List.of(values());

    private final String heading;
    private final int width;
    private final String fields;

    SheetColumn(String heading, int width, String... fields) {
        this.heading = heading;
        this.width = width;
        this.fields = String.join(" ", fields);
    }

    String heading() {
        return heading;
    }

    int width() {
        return width;
    }

    Set<String> fields() {
        return Set.of(fields.split(" "));
    }

    static Optional<SheetColumn> headed(String text) {
        return Arrays.stream(values())
                .filter(column -> column.heading.equals(text.strip()))
                .findFirst();
    }

    /** In which column a field stands. */
    static SheetColumn of(String field) {
        return Arrays.stream(values())
                .filter(column -> column.fields().contains(field))
                .findFirst()
                .orElse(CODE);
    }
}
