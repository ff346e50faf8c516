package org.paodao.supervision.paper;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The kinds of papers, and what each can be filled with. */
public enum PaperKind {
    /** 交办单: a matter is given to its units. */
    ASSIGNMENT(
            "office number title source givenOn urgency text due date",
            "givenBy rule contact",
            Map.of("parts", "unit role task")),
    /** 督办单: a matter is pressed with its unit. */
    SUPERVISION(
            "office number title unit text due demand date",
            "source givenBy assignedOn state answerBy contact",
            Map.of()),
    /** 督查催办通知: the second step of urging. */
    URGING("office number title unit due demand answerBy date", "assignedOn text overdue contact", Map.of()),
    /** 反馈单: what a unit answers. */
    ANSWER("unit number title due text date", "office result leader contact", Map.of("progress", "on by text")),
    /** 通报稿: how matters stand, for all. */
    CIRCULAR("office title text date", "number", Map.of("matters", "number title unit due state")),
    /** 督查结论: what an inspection found, for the unit. */
    CONCLUSION(
            "office number title unit text date",
            "period answerBy demand",
            Map.of("findings", "number text demand due")),
    /** 盘点材料: what a meeting looks at, topic by topic. */
    STOCKTAKE("office title date", "meeting summary", Map.of("topics", "number title unit due state text")),
    /** 会议纪要: the minutes of a meeting. */
    MINUTES("office title date chair present text", "number place absent", Map.of("decisions", "number text unit due"));

    private final Set<String> required;
    private final Set<String> optional;
    private final Map<String, Set<String>> tables;

    PaperKind(String required, String optional, Map<String, String> tables) {
        this.required = names(required);
        this.optional = names(optional);
        this.tables = tables.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, e -> names(e.getValue())));
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    /** The fields that every paper of the kind has to say something of where its template asks for them. */
    public Set<String> required() {
        return required;
    }

    /** The fields that may stay empty. */
    public Set<String> optional() {
        return optional;
    }

    /** The columns of its tables, by the table's name. */
    public Map<String, Set<String>> tables() {
        return tables;
    }

    /** All its fields. */
    public Set<String> fields() {
        Set<String> all = new TreeSet<>(required);
        all.addAll(optional);
        return all;
    }

    /** The last part of its message key and its address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
