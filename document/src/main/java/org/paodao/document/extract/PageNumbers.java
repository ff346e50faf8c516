package org.paodao.document.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Takes page numbers off the top and the foot of pages, when they plainly are page numbers. */
final class PageNumbers {
    private static final Pattern DECORATED = Pattern.compile(
            "\\s*([-—–－―·•]+\\s*\\d{1,4}\\s*[-—–－―·•]+|第\\s*\\d{1,4}\\s*页([，,/\\s]*共\\s*\\d{1,4}\\s*页)?|\\d{1,4}\\s*/\\s*\\d{1,4})\\s*");
    private static final Pattern BARE = Pattern.compile("\\s*\\d{1,4}\\s*");

    private PageNumbers() {}

    /** The lines of each page without its number. */
    static List<List<String>> without(List<List<String>> pages) {
        int offset = commonOffset(pages);
        var kept = new ArrayList<List<String>>();
        for (int i = 0; i < pages.size(); i++) {
            var page = new ArrayList<>(pages.get(i));
            drop(page, last(page), i, offset);
            drop(page, first(page), i, offset);
            kept.add(page);
        }
        return kept;
    }

    private static void drop(List<String> page, int line, int index, int offset) {
        if (line < 0) {
            return;
        }
        String text = page.get(line);
        boolean counted = BARE.matcher(text).matches() && Integer.parseInt(text.strip()) - index == offset;
        if (counted || DECORATED.matcher(text).matches()) {
            page.remove(line);
        }
    }

    /** What bare numbers at the edges of the pages are ahead of the page's place; impossible if they do not count pages. */
    private static int commonOffset(List<List<String>> pages) {
        var votes = new HashMap<Integer, Integer>();
        for (int i = 0; i < pages.size(); i++) {
            for (int line : new int[] {first(pages.get(i)), last(pages.get(i))}) {
                if (line >= 0 && BARE.matcher(pages.get(i).get(line)).matches()) {
                    votes.merge(Integer.parseInt(pages.get(i).get(line).strip()) - i, 1, Integer::sum);
                }
            }
        }
        return votes.entrySet().stream()
                .filter(vote -> vote.getValue() >= 2)
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Integer.MIN_VALUE);
    }

    private static int first(List<String> page) {
        for (int i = 0; i < page.size(); i++) {
            if (!page.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<String> page) {
        for (int i = page.size() - 1; i >= 0; i--) {
            if (!page.get(i).isBlank()) {
                return i;
            }
        }
        return -1;
    }
}
