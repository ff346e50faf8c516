package org.paodao.document;

import java.util.List;

/**
 * A heading above items.
 *
 * @param path numbering as printed from the top down, such as {@code 二 / (一)}
 * @param title the heading without its number
 * @param body from the heading to the end of what belongs to it
 */
public record Section(List<String> path, Found<String> title, Range body) {
    public Section {
        path = List.copyOf(path);
    }
}
