package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.document.DraftItem;
import org.paodao.document.Range;
import org.paodao.document.list.ListRow;

/** What the document reader saw of each row of a list: the entry of its title, else that in its row; and where it stands. */
final class ListDrafts {
    private static final String ROW = "| ";

    private final ListContent.Read read;
    private final Map<String, List<Range>> lines;
    private final Map<String, List<DraftItem>> drafts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();
    private final SortedMap<Integer, DraftItem> places = new TreeMap<>();
    /** The number of each row among those of its sheet that hold something, counting from 0: the text has no others. */
    private final Map<String, Map<Integer, Integer>> shown = new HashMap<>();

    ListDrafts(ListContent.Read read) {
        this.read = read;
        this.lines = lines(read.draft().text());
        for (DraftItem item : read.draft().items()) {
            drafts.computeIfAbsent(ListContent.plain(item.title().value()), any -> new ArrayList<>())
                    .add(item);
            places.putIfAbsent(item.body().start(), item);
        }
        read.sheets()
                .forEach(sheet -> shown.put(sheet.name(), numbers(sheet.rows().keySet())));
        read.rows().forEach(row -> rows.merge(ListContent.plain(row.title()), 1, Integer::sum));
    }

    /** The entry that stands in the row, else the only one of its title; null where the reader saw none. */
    @Nullable
    DraftItem of(ListRow row) {
        String title = ListContent.plain(row.title());
        List<DraftItem> same = drafts.getOrDefault(title, List.of());
        if (same.size() == 1 && rows.getOrDefault(title, 1) == 1) {
            return same.getFirst();
        }
        Range line = line(row);
        Collection<DraftItem> there = line == null
                ? List.of()
                : places.subMap(line.start(), line.end()).values();
        return there.stream()
                .filter(same::contains)
                .findFirst()
                .orElse(there.size() == 1 ? there.iterator().next() : null);
    }

    /** Where the row stands in the text; null where nothing tells. */
    @Nullable
    Range source(ListRow row) {
        DraftItem draft = of(row);
        boolean titled =
                draft != null && ListContent.plain(draft.title().value()).equals(ListContent.plain(row.title()));
        Range line = titled ? null : line(row);
        return line == null && draft != null ? draft.body() : line;
    }

    private @Nullable Range line(ListRow row) {
        List<Range> sheet = lines.getOrDefault(read.sheets().size() > 1 ? row.sheet() : "", List.of());
        int number = shown.getOrDefault(row.sheet(), Map.of()).getOrDefault(row.row() - 1, -1);
        return number >= 0 && number < sheet.size() ? sheet.get(number) : null;
    }

    private static Map<Integer, Integer> numbers(Collection<Integer> rows) {
        Map<Integer, Integer> numbers = new HashMap<>();
        rows.forEach(row -> numbers.put(row, numbers.size()));
        return numbers;
    }

    /** The lines of each sheet's rows; the name of a sheet stands above them where there are several. */
    private static Map<String, List<Range>> lines(String text) {
        Map<String, List<Range>> lines = new HashMap<>();
        String sheet = "";
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (line.startsWith(ROW)) {
                lines.computeIfAbsent(sheet, any -> new ArrayList<>()).add(new Range(start, start + line.length()));
            } else if (!line.isBlank()) {
                sheet = line.strip();
            }
            start += line.length() + 1;
        }
        return lines;
    }
}
