package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title that a notice without one of its own names: 现将《…》印发给你们. */
final class PrintedTitle {
    private static final List<String> CUES = List.of("现将《", "现印发《", "现将修订后的《", "制定了《", "现转发《");
    /** A meeting speaks of what others 制定了 without printing it. */
    private static final List<String> PRINTS = List.of("现将《", "现印发《", "现转发《");

    private PrintedTitle() {}

    /** 现将《…》印发给你们: the notice names what it prints. */
    static @Nullable Found<String> in(Flow flow) {
        String head = flow.substring(0, Math.min(flow.length(), Titles.HEAD));
        List<String> cues = Minutes.are(flow) ? PRINTS : CUES;
        for (String cue : cues) {
            int at = head.indexOf(cue);
            int start = at + cue.length();
            int close = at < 0 ? -1 : head.indexOf('》', start);
            if (close > 0 && close - start <= Titles.LONGEST && Titles.endsInAKind(head.substring(start, close))) {
                return flow.quote(start, close, "title.printed-by-notice", 80);
            }
        }
        return agreed(flow, head);
    }

    /** 《…》已经…同意,现印发给你们. */
    private static @Nullable Found<String> agreed(Flow flow, String head) {
        int close = head.indexOf("》已经");
        int open = close < 0 ? -1 : head.lastIndexOf('《', close);
        int quoted = open < 0 ? -1 : head.lastIndexOf('《', open - 1);
        boolean nested = quoted >= 0 && head.indexOf('》', quoted) > open;
        int start = (nested ? quoted : open) + 1;
        int printed = close < 0 ? -1 : head.indexOf("印发给你们", close);
        boolean fits = start > 0 && printed > 0 && printed - close <= Titles.LONGEST && close - start <= Titles.LONGEST;
        return fits && Titles.endsInAKind(head.substring(start, close))
                ? flow.quote(start, close, "title.printed-by-notice", 80)
                : null;
    }
}
