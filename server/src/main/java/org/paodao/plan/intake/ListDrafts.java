package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.paodao.document.DraftItem;
import org.paodao.document.list.ListRow;
import org.paodao.plan.TablePlace;

/** What the document reader saw of each row of a list: the entry of its title, of several of one title that in its row. */
final class ListDrafts {
    private final ListContent.Read read;
    private final Map<String, List<DraftItem>> drafts = new HashMap<>();
    private final Map<String, Integer> rows = new HashMap<>();

    ListDrafts(ListContent.Read read) {
        this.read = read;
        for (DraftItem item : read.draft().items()) {
            drafts.computeIfAbsent(ListContent.plain(item.title().value()), any -> new ArrayList<>())
                    .add(item);
        }
        read.rows().forEach(row -> rows.merge(ListContent.plain(row.title()), 1, Integer::sum));
    }

    /** The entry that begins in the row; null where the reader saw none. */
    @Nullable
    DraftItem of(ListRow row) {
        String title = ListContent.plain(row.title());
        List<DraftItem> same = drafts.getOrDefault(title, List.of());
        if (same.size() == 1 && rows.getOrDefault(title, 1) == 1) {
            return same.getFirst();
        }
        return same.stream().filter(item -> isAt(item, row)).findFirst().orElse(null);
    }

    private boolean isAt(DraftItem item, ListRow row) {
        return TablePlace.of(read.name(), read.draft().text(), item.body().start())
                .filter(place -> place.sheet().isEmpty() || place.sheet().equals(row.sheet()))
                .filter(place -> place.row() == shown(row))
                .isPresent();
    }

    /** The number of a row among those of its sheet that hold something: the text has no others. */
    private int shown(ListRow row) {
        return read.sheets().stream()
                .filter(sheet -> sheet.name().equals(row.sheet()))
                .mapToInt(sheet -> sheet.rows().headMap(row.row()).size())
                .findFirst()
                .orElse(0);
    }
}
