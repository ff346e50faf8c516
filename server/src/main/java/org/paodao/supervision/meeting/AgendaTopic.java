package org.paodao.supervision.meeting;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be talked about.
 *
 * @param source why it is there, one of {@link TopicSource}
 * @param thing what it is about, such as {@code item:} and an id: gathered twice, it is one topic
 * @param unit whose affair it is; null for none
 * @param address of its page; empty for none
 */
public record AgendaTopic(
        TopicSource source,
        String thing,
        String title,
        @Nullable UUID unit,
        String address,
        Words words) {

    /**
     * What is to be said of it, as official Chinese; each may be empty.
     *
     * @param promised what was to be done and by when
     * @param stands how it stands
     * @param why why it is late
     * @param asked what the meeting is asked to decide
     */
    public record Words(String promised, String stands, String why, String asked) {
        public static final Words NOTHING = new Words("", "", "", "");
    }
}
