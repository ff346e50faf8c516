package org.paodao.supervision.paper;

import java.util.List;

/**
 * Something about a template that whoever puts it in force should know.
 *
 * @param key the last part of its message key
 * @param arguments for the message
 */
public record Remark(String key, List<Object> arguments) {
    public Remark {
        arguments = List.copyOf(arguments);
    }

    static Remark of(String key, Object... arguments) {
        return new Remark(key, List.of(arguments));
    }
}
