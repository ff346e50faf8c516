package org.paodao.plan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers that a document or list prints before its items. They name the items in the plan too, so that whoever holds the
 * paper finds 任务57 where it says 57, also when 56 was left out. A kind whose numbers come back more than once is numbered
 * anew under each heading, and one whose numbers the plan has given is numbered for the list alone: there they name nothing,
 * and the items are counted on. A list keeps all its numbers or none, as its preview promises: there one that comes back is
 * enough.
 */
final class PrintedNumbers {
    private static final Pattern PRINTED = Pattern.compile(
            "[（(第]?(?:([0-9]{1,4})|(?=[一二三四五六七八九十百])(?:([一二三四五六七八九])百)?零?(?:([一二三四五六七八九]?)十)?([一二三四五六七八九]?))[)）.．、项条]?");
    private static final String DIGITS = "〇一二三四五六七八九";
    /** The same number twice in a document is a slip of the pen. */
    private static final int SLIPS = 1;

    private final int slips;
    private final Map<String, Integer> byItem = new HashMap<>();
    private final Map<String, Integer> highest = new HashMap<>();

    /**
     * @param paths code of a kind → address part
     * @param held addresses that the plan has given already
     */
    PrintedNumbers(NewContent content, Map<String, String> paths, Set<String> held) {
        NewContent.Source source = content.source();
        slips = source == null || source.listOf() != null ? 0 : SLIPS;
        if (source != null) {
            content.items().stream()
                    .filter(item -> item.amends() == null)
                    .collect(Collectors.groupingBy(item -> paths.getOrDefault(item.kind(), "")))
                    .forEach((path, items) -> read(path, items, held));
        }
    }

    private void read(String path, List<NewItem> items, Set<String> held) {
        var numbers = new HashMap<String, Integer>();
        var taken = new HashSet<Integer>();
        int again = 0;
        boolean free = true;
        for (NewItem item : items) {
            int number = value(item.label());
            free &= !held.contains(path + "/" + number);
            if (number > 0 && taken.add(number)) {
                numbers.put(item.key(), number);
            } else if (number > 0) {
                again++;
            }
        }
        if (free && again <= slips) {
            byItem.putAll(numbers);
            taken.forEach(number -> highest.merge(path, number, Math::max));
        }
    }

    /** The number that names an item, given its key; 0 when it has to be counted. */
    int of(String item) {
        return byItem.getOrDefault(item, 0);
    }

    /** The highest numbers, by address part: what is counted comes behind them. */
    Map<String, Integer> highest() {
        return highest;
    }

    /** The whole number that a label is; 0 for any other. */
    static int value(String label) {
        var printed = PRINTED.matcher(label.strip());
        if (!printed.matches()) {
            return 0;
        }
        String digits = printed.group(1);
        return digits != null
                ? Integer.parseInt(digits)
                : 100 * digit(printed.group(2), 0) + 10 * digit(printed.group(3), 1) + digit(printed.group(4), 0);
    }

    /** @param unsaid what no digit means: 十 is 10 without one */
    private static int digit(@Nullable String printed, int unsaid) {
        if (printed == null) {
            return 0;
        }
        return printed.isEmpty() ? unsaid : DIGITS.indexOf(printed);
    }
}
