package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The title that a notice without one of its own names: 现将《…》印发给你们. */
final class PrintedTitle {
    private static final List<String> CUES = List.of("现将《", "现印发《", "现将修订后的《", "制定了《", "现转发《");
    /** A meeting speaks of what others 制定了 without printing it. */
    private static final List<String> PRINTS = List.of("现将《", "现印发《", "现转发《");

    private static final List<String> HANDED_ON = List.of("现印发", "印发给", "现予以", "现予印发", "请遵照", "请认真", "请结合");

    private PrintedTitle() {}

    /** 现将《…》印发给你们: the notice names what it prints. */
    static @Nullable Found<String> in(Flow flow) {
        String head = flow.substring(0, Math.min(flow.length(), Titles.HEAD));
        List<String> cues = Minutes.are(flow) ? PRINTS : CUES;
        for (String cue : cues) {
            int at = head.indexOf(cue);
            int start = at + cue.length();
            int close = at < 0 ? -1 : head.indexOf('》', start);
            if (close > 0
                    && isOwn(head, cue, close)
                    && close - start <= Titles.LONGEST
                    && Titles.endsInAKind(head.substring(start, close))) {
                return flow.quote(start, close, "title.printed-by-notice", 80);
            }
        }
        return agreed(flow, head);
    }

    /** 省里制定了《…》 tells of another document, unless it is handed on: 制定了《…》,现印发给你们. */
    private static boolean isOwn(String head, String cue, int close) {
        String behind = head.substring(close, Math.min(head.length(), close + Titles.LONGEST));
        return !cue.equals("制定了《") || HANDED_ON.stream().anyMatch(behind::contains);
    }

    /** 《…》已经…同意,现印发给你们. */
    private static @Nullable Found<String> agreed(Flow flow, String head) {
        int close = head.indexOf("》已经");
        int open = close < 0 ? -1 : head.lastIndexOf('《', close);
        int quoted = open < 0 ? -1 : head.lastIndexOf('《', open - 1);
        boolean nested = quoted >= 0 && head.indexOf('》', quoted) > open;
        int start = (nested ? quoted : open) + 1;
        int printed = close < 0 ? -1 : head.indexOf("印发给你们", close);
        // 《A》和《B》已经…同意: neither of them alone is what is handed on.
        boolean alone = start < 3 || head.charAt(start - 3) != '》';
        boolean fits = start > 0
                && alone
                && printed > 0
                && printed - close <= Titles.LONGEST
                && close - start <= Titles.LONGEST;
        return fits && Titles.endsInAKind(head.substring(start, close))
                ? flow.quote(start, close, "title.printed-by-notice", 80)
                : null;
    }
}
