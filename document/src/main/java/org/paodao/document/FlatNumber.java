package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The document's number in a text that lost its lines, so that it follows right behind the title: …若干意见某政发〔2031〕3号各县…. */
final class FlatNumber {
    private static final int HEAD = 400;
    private static final int FEWEST_LETTERS = 2;
    private static final int SHORTEST_ISSUER = 5;
    private static final Words ISSUER_ENDS = Words.of("人民政府 办公厅 办公室 委员会 公司 集团 厅 局");
    private static final List<String> BEFORE = List.of("文件", "次", "签发人");

    private FlatNumber() {}

    /** Its place in the flow; null where none stands before the first sentence ends. */
    static @Nullable Range in(Flow flow) {
        if (!FlatText.is(flow.chars())) {
            return null;
        }
        String head = flow.substring(0, Math.min(flow.length(), HEAD));
        int sentence = head.indexOf('。');
        return in(sentence < 0 ? head : head.substring(0, sentence));
    }

    /** Its place in the words before the first sentence. */
    static @Nullable Range in(String before) {
        int at = DocumentNumber.at(before);
        if (at < 0) {
            return null;
        }
        int bracket = at;
        while ("(〔[【﹝".indexOf(before.charAt(bracket)) < 0) {
            bracket++;
        }
        return quoted(before, at) ? null : new Range(start(before, at, bracket), DocumentNumber.end(before, at));
    }

    /** Within 《…》 or brackets another document is cited. */
    private static boolean quoted(String head, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += "《(".indexOf(head.charAt(i)) >= 0 ? 1 : "》)".indexOf(head.charAt(i)) >= 0 ? -1 : 0;
        }
        return depth > 0;
    }

    /** 某省示例厅某示函: the name of who issued it runs into the letters. */
    private static boolean isIssuer(String head, int from, int end) {
        return end - from >= SHORTEST_ISSUER && ISSUER_ENDS.endingAt(head, end, from) > 0;
    }

    /** Behind a kind of document or a letterhead the number's own letters begin. */
    private static int start(String head, int from, int bracket) {
        for (int i = bracket - FEWEST_LETTERS; i > from; i--) {
            String said = head.substring(0, i);
            if (Titles.endsInAKind(said) || BEFORE.stream().anyMatch(said::endsWith) || isIssuer(head, from, i)) {
                return i;
            }
        }
        return from;
    }
}
