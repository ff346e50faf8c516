package org.paodao.supervision.inspection;

import java.util.UUID;

/**
 * Something that a sample may hold.
 *
 * @param kind item or matter
 */
public record Candidate(String kind, UUID id, String title, String address) {
    static final String ITEM = "item";
    static final String MATTER = "matter";

    public boolean isItem() {
        return kind.equals(ITEM);
    }
}
