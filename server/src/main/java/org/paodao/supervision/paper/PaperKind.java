package org.paodao.supervision.paper;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The kinds of papers, and what each can be filled with. */
public enum PaperKind {
    /** 交办单: a matter is given to its units. */
    ASSIGNMENT(
            "office number title source givenOn urgency text due date", "givenBy rule contact", "parts unit role task"),
    /** 督办单: a matter is pressed with its unit. */
    SUPERVISION(
            "office number title unit text due demand date", "source givenBy assignedOn state answerBy contact", ""),
    /** 督查催办通知: the second step of urging. */
    URGING("office number title unit due demand answerBy date", "assignedOn text overdue contact", ""),
    /** 反馈单: what a unit answers. */
    ANSWER("unit number title due text date", "office result leader contact", "progress on by text"),
    /** 通报稿: how matters stand, for all. */
    CIRCULAR("office title text date", "number", "matters number title unit due state"),
    /** 督查结论: what an inspection found, for the unit. */
    CONCLUSION(
            "office number title unit text date", "period answerBy demand", "findings number text evidence demand due"),
    /** 盘点材料: what a meeting looks at, topic by topic. */
    STOCKTAKE("office title date", "meeting summary", "topics number title unit due state text"),
    /** 会议纪要: the minutes of a meeting. */
    MINUTES("office title date chair present text", "number place absent", "decisions number text unit due");

    private final String required;
    private final String optional;
    private final String table;

    /**
     * @param required names of fields, with blanks between them
     * @param optional likewise
     * @param table the name of its table and then those of its columns; empty for none
     */
    PaperKind(String required, String optional, String table) {
        this.required = required;
        this.optional = optional;
        this.table = table;
    }

    private static Set<String> names(String names) {
        return new TreeSet<>(List.of(names.split(" ")));
    }

    /** The fields that every paper of the kind has to say something of where its template asks for them. */
    public Set<String> required() {
        return names(required);
    }

    /** The fields that may stay empty. */
    public Set<String> optional() {
        return names(optional);
    }

    /** The columns of its tables, by the table's name. */
    public Map<String, Set<String>> tables() {
        int gap = table.indexOf(' ');
        return gap < 0 ? Map.of() : Map.of(table.substring(0, gap), names(table.substring(gap + 1)));
    }

    /** All its fields. */
    public Set<String> fields() {
        return names(required + ' ' + optional);
    }

    /** The last part of its message key and its address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
