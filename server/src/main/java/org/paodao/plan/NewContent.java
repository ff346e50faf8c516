package org.paodao.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What comes into a plan at once. Things name each other by keys that hold only here: an item's key, a category's {@code
 * scheme/code}.
 *
 * @param source the text the ranges count in; null when nothing was read
 * @param kinds kinds of the items; one that the plan has already stays as it is there
 * @param schemes likewise
 * @param categories likewise; a parent stands before its children
 * @param items in the order of the plan; a parent stands before its children
 * @param links what supports what
 */
public record NewContent(
        @Nullable Source source,
        List<Kind> kinds,
        List<Scheme> schemes,
        List<Category> categories,
        List<NewItem> items,
        List<Link> links) {
    public NewContent {
        kinds = List.copyOf(kinds);
        schemes = List.copyOf(schemes);
        categories = List.copyOf(categories);
        items = List.copyOf(items);
        links = List.copyOf(links);
    }

    /** How many items there are of a kind, in all or in a category and those below it. */
    int held(String kind, @Nullable String category) {
        Set<String> places = categories.stream()
                .filter(place -> place.key().equals(category)
                        || (place.parent() != null && (place.scheme() + "/" + place.parent()).equals(category)))
                .map(Category::key)
                .collect(Collectors.toSet());
        return (int) items.stream()
                .filter(item -> item.kind().equals(kind))
                .filter(item -> category == null || item.categories().stream().anyMatch(places::contains))
                .count();
    }

    /**
     * A document or list as it was read.
     *
     * @param name file name, or what the user called the pasted text
     * @param file the original in the module files; null for pasted text
     * @param text the normalised text, kept as read
     * @param listOf code of the kind whose list it is; null for a document
     */
    public record Source(
            String name,
            @Nullable UUID file,
            String text,
            @Nullable String listOf) {
        /** A document. */
        public Source(String name, @Nullable UUID file, String text) {
            this(name, file, text, null);
        }
    }

    /**
     * A kind of item, such as 标志性成果.
     *
     * @param code short name within the plan
     * @param path what stands in addresses, such as outcomes; letters, digits and hyphens
     * @param measureWord the counter in Chinese, such as 个
     * @param supports codes of the kinds that its items are expected to support
     * @param level code of the level at which its items stand; empty for none
     * @param measured whether each of its items needs a target
     */
    public record Kind(
            String code,
            String path,
            String nameZh,
            String nameEn,
            String measureWord,
            List<String> supports,
            String level,
            boolean measured) {
        public Kind {
            supports = List.copyOf(supports);
        }

        /** A kind of which nothing is expected. */
        public Kind(String code, String path, String nameZh, String nameEn, String measureWord) {
            this(code, path, nameZh, nameEn, measureWord, List.of(), "", false);
        }
    }

    /** A way to sort items, such as the strategic positions. */
    public record Scheme(String code, String nameZh, String nameEn) {}

    /**
     * One place of a scheme.
     *
     * @param code within its scheme, such as 1, 7, N or the section number
     * @param parent code of the category above, in the same scheme
     */
    public record Category(
            String scheme,
            String code,
            String name,
            @Nullable String parent) {
        /** How items name it: {@code scheme/code}. */
        public String key() {
            return scheme + "/" + code;
        }
    }

    /**
     * One item supports another.
     *
     * @param from an item's key in this content, or the address of an item that the plan has, such as reforms/3
     * @param to likewise
     * @param weight how much, where the office says so
     */
    public record Link(
            String from,
            String to,
            @Nullable BigDecimal weight,
            @Nullable String note) {}
}
