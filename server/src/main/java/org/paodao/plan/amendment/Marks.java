package org.paodao.plan.amendment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Marks what was struck out of a text and what was put in: the longest common part stays. Chinese is compared sign by sign,
 * numbers and Latin words as wholes.
 */
public final class Marks {
    private static final Pattern TOKEN = Pattern.compile("[0-9]+(?:\\.[0-9]+)?%?|[A-Za-z]+|.", Pattern.DOTALL);
    /** A text of which more would have to be compared is shown as replaced as a whole. */
    private static final int LIMIT = 4_000_000;

    private Marks() {}

    /** A stretch of text and what happened to it. */
    public record Piece(Fate fate, String text) {}

    /** What happened to a stretch of text. */
    public enum Fate {
        STAYED,
        GONE,
        CAME
    }

    /** The pieces in order: without those that came they make the first text, without those that went the second. */
    public static List<Piece> between(String before, String after) {
        List<String> left = tokens(before);
        List<String> right = tokens(after);
        int head = 0;
        while (head < Math.min(left.size(), right.size()) && left.get(head).equals(right.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < Math.min(left.size(), right.size()) - head
                && left.get(left.size() - 1 - tail).equals(right.get(right.size() - 1 - tail))) {
            tail++;
        }
        var pieces = new Pieces();
        pieces.add(Fate.STAYED, left.subList(0, head));
        middle(left.subList(head, left.size() - tail), right.subList(head, right.size() - tail), pieces);
        pieces.add(Fate.STAYED, left.subList(left.size() - tail, left.size()));
        return pieces.all();
    }

    private static List<String> tokens(String text) {
        return TOKEN.matcher(text).results().map(found -> found.group()).toList();
    }

    private static void middle(List<String> left, List<String> right, Pieces pieces) {
        if ((long) left.size() * right.size() > LIMIT) {
            pieces.add(Fate.GONE, left);
            pieces.add(Fate.CAME, right);
            return;
        }
        int[][] common = common(left, right);
        int i = 0;
        int j = 0;
        while (i < left.size() || j < right.size()) {
            if (i < left.size() && j < right.size() && left.get(i).equals(right.get(j))) {
                pieces.add(Fate.STAYED, left.subList(i, i + 1));
                i++;
                j++;
            } else if (j == right.size() || (i < left.size() && common[i + 1][j] >= common[i][j + 1])) {
                pieces.add(Fate.GONE, left.subList(i, i + 1));
                i++;
            } else {
                pieces.add(Fate.CAME, right.subList(j, j + 1));
                j++;
            }
        }
    }

    /** How many tokens the rests from i and j have in common at most. */
    private static int[][] common(List<String> left, List<String> right) {
        int[][] common = new int[left.size() + 1][right.size() + 1];
        for (int i = left.size() - 1; i >= 0; i--) {
            for (int j = right.size() - 1; j >= 0; j--) {
                common[i][j] = left.get(i).equals(right.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** Pieces that grow together when their fate is the same; what went stands before what came. */
    private static final class Pieces {
        private final List<Piece> done = new ArrayList<>();
        private final StringBuilder stayed = new StringBuilder();
        private final StringBuilder gone = new StringBuilder();
        private final StringBuilder came = new StringBuilder();

        void add(Fate fate, List<String> tokens) {
            if (tokens.isEmpty()) {
                return;
            }
            if (fate == Fate.STAYED) {
                settle(Fate.GONE, gone);
                settle(Fate.CAME, came);
            } else {
                settle(Fate.STAYED, stayed);
            }
            (fate == Fate.STAYED ? stayed : fate == Fate.GONE ? gone : came).append(String.join("", tokens));
        }

        private void settle(Fate fate, StringBuilder text) {
            if (!text.isEmpty()) {
                done.add(new Piece(fate, text.toString()));
                text.setLength(0);
            }
        }

        List<Piece> all() {
            settle(Fate.STAYED, stayed);
            settle(Fate.GONE, gone);
            settle(Fate.CAME, came);
            return List.copyOf(done);
        }
    }
}
