package org.paodao.document;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title whose last characters were printed in a line of their own: …改革任 | 务的通知 is read without a blank, as is …计划 | （2031—2033年）. */
final class WrappedTitle {
    private static final Pattern TAIL =
            Pattern.compile("(?<=\\p{IsHan}) (?=\\p{IsHan}{1,6}$|[（(]20[^（(）)]{2,12}[）)]$)");

    private WrappedTitle() {}

    static @Nullable Found<String> closed(@Nullable Found<String> title) {
        return title == null
                ? null
                : new Found<>(
                        TAIL.matcher(title.value()).replaceFirst(""), title.range(), title.rule(), title.confidence());
    }
}
