package org.paodao.plan.map.web;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.map.Folding;
import org.paodao.plan.map.MapRequest;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What the map was asked for, as it stands in its address; every part may be missing.
 *
 * @param version of the plan; null for the newest
 * @param compare the version it is compared with
 * @param unit whose part stands out
 * @param links {@code all} to draw every line of support
 * @param fold codes of kinds whose bands are folded
 * @param open codes of kinds and keys of groups that are shown whole
 */
public record MapQuery(
        @Nullable Integer version,
        @Nullable Integer compare,
        @Nullable UUID unit,
        @Nullable String links,
        @Nullable List<String> fold,
        @Nullable List<String> open) {

    /** The newest version, whole. */
    static final MapQuery NONE = new MapQuery(null, null, null, null, null, null);

    /** Whether every line of support is drawn. */
    public boolean withLinks() {
        return "all".equals(links);
    }

    /** The folded kinds. */
    public List<String> folded() {
        return fold == null ? List.of() : List.copyOf(fold);
    }

    /** What is shown whole. */
    public List<String> opened() {
        return open == null ? List.of() : List.copyOf(open);
    }

    /** Whether anything is asked for that the form can reset. */
    public boolean isNarrowed() {
        return version != null || compare != null || unit != null || withLinks();
    }

    /** The same with a kind folded, or unfolded. */
    public MapQuery folding(String kind, boolean whether) {
        return new MapQuery(version, compare, unit, links, changed(folded(), kind, whether), open);
    }

    /** The same with a kind or group shown whole, or no longer. */
    public MapQuery opening(String key, boolean whether) {
        return new MapQuery(version, compare, unit, links, fold, changed(opened(), key, whether));
    }

    private static List<String> changed(List<String> keys, String key, boolean whether) {
        var changed = new ArrayList<>(keys);
        changed.remove(key);
        if (whether) {
            changed.add(key);
        }
        return changed;
    }

    /** What is folded opens: a band that was folded on purpose, else a group of a large map. */
    String opens(String path, String key) {
        return folded().contains(key)
                ? folding(key, false).address(path)
                : opening(key, true).address(path);
    }

    /** The address of this question below a path. */
    public String address(String path) {
        var address = UriComponentsBuilder.fromPath(path);
        add(address, "version", version);
        add(address, "compare", compare);
        add(address, "unit", unit);
        add(address, "links", links);
        folded().forEach(kind -> address.queryParam("fold", kind));
        opened().forEach(key -> address.queryParam("open", key));
        return address.build().encode().toUriString();
    }

    MapRequest request(String path) {
        return new MapRequest(
                version, compare, unit, withLinks(), new Folding(folded(), opened()), key -> opens(path, key));
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            address.queryParam(name, value.toString());
        }
    }
}
