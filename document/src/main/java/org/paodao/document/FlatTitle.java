package org.paodao.document;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The title of a text that lost its lines, so that letterhead, title and the first sentence run into each other. */
final class FlatTitle {
    private static final int HEAD = 300;
    private static final int LONGEST = 110;
    private static final int SHORTEST = 6;
    private static final int YEAR = 4;
    /** 的通知要求 and 《…的通知》 are no ends of a title. */
    private static final String GOES_ON = "》>〉)要精和、,的》\"”";
    /** Words with which the first sentence begins, or the first part. */
    private static final Words OPENERS = Words.of("为 日前 近日 各 根据 按照 现将 现就 经 近年来 一、 依据 结合 为了 省直 市直 县直 区直 第一章");

    private static final Words SPEECHES = Words.of("讲话 致辞 发言");
    /** 3月5日上午,公司召开…: how minutes begin. */
    private static final Pattern DAY = Pattern.compile("(?:\\d{4}年)?\\d{1,2}月\\d{1,2}日");

    private static final List<String> LETTERHEADS = List.of("文件", "文稿纸", "签发人:", "内部事项", "普通事项", "加急", "特急");

    private FlatTitle() {}

    static @Nullable Found<String> in(Flow flow) {
        Range place = place(flow);
        return place == null ? null : flow.quote(place.start(), place.end(), "title.opening", 60);
    }

    /** Its place in the flow. */
    static @Nullable Range place(Flow flow) {
        if (!FlatText.is(flow.chars())) {
            return null;
        }
        String head = flow.substring(0, Math.min(flow.length(), HEAD));
        int sentence = head.indexOf('。');
        String before = sentence < 0 ? head : head.substring(0, sentence);
        Range number = FlatNumber.in(flow);
        int end = end(before, number == null ? -1 : number.start());
        int start = end < 0 ? -1 : start(before.substring(0, end));
        boolean fits = start >= 0 && end - start >= SHORTEST && end - start <= LONGEST;
        return fits ? new Range(start, end) : null;
    }

    private static int end(String head, int number) {
        for (int i = SHORTEST; i < head.length(); i++) {
            String said = head.substring(0, i);
            boolean letter =
                    Titles.LETTER_ENDS.stream().anyMatch(said::endsWith) && GOES_ON.indexOf(head.charAt(i)) < 0;
            boolean opens = i == number || OPENERS.at(head, i, head.length()) > 0;
            boolean minutes = said.endsWith("纪要")
                    && DAY.matcher(head).region(i, head.length()).lookingAt();
            boolean speech = SPEECHES.endingAt(said, i, 0) > 0 && salutes(head, i);
            if (letter || speech || minutes || (opens && Titles.endsInAKind(said))) {
                return i;
            }
        }
        return -1;
    }

    /** …讲话县水利局局长某某（2031年12月19日）同志们: who speaks stands between the title and the salute. */
    private static boolean salutes(String head, int from) {
        return GOES_ON.indexOf(head.charAt(from)) < 0 && head.indexOf("同志们:", from) > 0;
    }

    /** Behind the document's number, the letterhead or an annex's number; a name printed twice is said once. */
    private static int start(String head) {
        int about = Math.max(0, head.indexOf("关于"));
        int start = annex(head);
        for (int at = head.indexOf('号'); at > 0 && at < about; at = head.indexOf('号', at + 1)) {
            start = Numerals.isDigit(head.charAt(at - 1)) ? at + 1 : start;
        }
        for (String letterhead : LETTERHEADS) {
            int at = head.lastIndexOf(letterhead, about);
            start = at >= 0 ? Math.max(start, Math.min(about, at + letterhead.length())) : start;
        }
        while (start < about && ") X".indexOf(head.charAt(start)) >= 0) {
            start++;
        }
        for (int length = (about - start) / 2; length >= SHORTEST; length--) {
            if (head.startsWith(head.substring(start, start + length), start + length)) {
                return start + length;
            }
        }
        return start;
    }

    /** The length of 附件2: at the head; a year behind it belongs to the title. */
    static int annex(String head) {
        int digits = head.startsWith("附件") ? 2 : 0;
        int end = digits;
        while (digits > 0 && end < head.length() && Numerals.isDigit(head.charAt(end))) {
            end++;
        }
        boolean year = end - digits >= YEAR && head.startsWith("年", end);
        end = year ? end - YEAR : end;
        return head.startsWith(":", end) && end > 0 ? end + 1 : end;
    }
}
