package org.paodao.plan.setup;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.plan.PlanView;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.Vocabulary.Category;
import org.paodao.plan.Vocabulary.Scheme;
import org.paodao.plan.Vocabulary.Word;

/** What of a plan's words changes from one version to the next, as rows: those that differ are closed and written anew. */
record WordChanges(PlanView plan, int version) {

    void write(Vocabulary before, Vocabulary after, PlanWordTables tables) {
        var place =
                new PlanWordTables.Place(plan.head().jurisdiction(), plan.head().id(), version);
        changed(before.kinds(), after.kinds()).forEach((code, kind) -> {
            tables.close(place, "kind", code);
            if (kind != null) {
                tables.insert(place, kind.word(), kind.position());
            }
        });
        changed(bare(before.schemes()), bare(after.schemes())).forEach((code, scheme) -> {
            tables.close(place, "scheme", code);
            if (scheme != null) {
                tables.insert(place, scheme.word(), scheme.position());
            }
        });
        categories(before, after, place, tables);
    }

    private void categories(Vocabulary before, Vocabulary after, PlanWordTables.Place place, PlanWordTables tables) {
        Map<String, UUID> ids = ids(after, place, tables);
        Map<String, At<Category>> was = positions(before);
        Map<String, At<Category>> is = positions(after);
        was.forEach((key, category) -> {
            if (!category.equals(is.get(key))) {
                tables.closeCategory(place, ids.getOrDefault(key, id(key)));
            }
        });
        is.forEach((key, category) -> {
            if (!category.equals(was.get(key))) {
                String scheme = key.substring(0, key.indexOf('/'));
                String parent = category.word().parent();
                tables.insertCategory(
                        place,
                        new PlanWordTables.CategoryRow(
                                ids.get(key),
                                scheme,
                                category.word(),
                                parent == null ? null : ids.get(scheme + "/" + parent),
                                category.position()));
            }
        });
    }

    /** The ids of all categories by {@code scheme/code}; a new one gets its own. */
    private Map<String, UUID> ids(Vocabulary after, PlanWordTables.Place place, PlanWordTables tables) {
        Map<String, UUID> ids = new HashMap<>();
        plan.schemes()
                .forEach(scheme -> scheme.categories()
                        .forEach(category -> ids.put(scheme.code() + "/" + category.code(), category.id())));
        positions(after).keySet().stream().filter(key -> !ids.containsKey(key)).forEach(key -> {
            UUID id = Ids.next();
            tables.insertKey(place, id);
            ids.put(key, id);
        });
        return ids;
    }

    private UUID id(String key) {
        return plan.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream())
                .filter(category -> (category.scheme() + "/" + category.code()).equals(key))
                .map(org.paodao.plan.Category::id)
                .findFirst()
                .orElseThrow();
    }

    /** Categories of all schemes with their place in the order of the plan. */
    private static Map<String, At<Category>> positions(Vocabulary words) {
        Map<String, At<Category>> positions = new LinkedHashMap<>();
        for (Scheme scheme : words.schemes()) {
            for (Category category : scheme.categories()) {
                positions.put(scheme.code() + "/" + category.code(), new At<>(category, positions.size()));
            }
        }
        return positions;
    }

    private static List<Scheme> bare(List<Scheme> schemes) {
        return schemes.stream()
                .map(scheme -> new Scheme(scheme.code(), scheme.nameZh(), scheme.nameEn(), List.of()))
                .toList();
    }

    /** By code: what a word is from now on, null when it is gone; unchanged ones are left out. */
    private static <W extends Word> Map<String, @Nullable At<W>> changed(List<W> before, List<W> after) {
        Map<String, @Nullable At<W>> changed = new HashMap<>();
        before.forEach(word -> changed.put(word.code(), null));
        for (int position = 0; position < after.size(); position++) {
            W word = after.get(position);
            if (position < before.size() && before.get(position).equals(word)) {
                changed.remove(word.code());
            } else {
                changed.put(word.code(), new At<>(word, position));
            }
        }
        return changed;
    }

    private record At<W extends Word>(W word, int position) {}
}
