package org.paodao.progress.light;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.access.Permissions;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Permission;
import org.paodao.scoring.Frequency;
import org.paodao.scoring.Period;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lights of items as they are read. What is agreed and done is open inside the jurisdiction, and so is the light that follows from it. */
@Service
@Transactional(readOnly = true)
public class ItemLightLists {
    private final ItemLightTables tables;
    private final ObjectProvider<SaidOfItems> words;
    private final ObjectProvider<AskedOfItems> questions;

    ItemLightLists(ItemLightTables tables, ObjectProvider<SaidOfItems> words, ObjectProvider<AskedOfItems> questions) {
        this.tables = tables;
        this.words = words;
        this.questions = questions;
    }

    /** The lights of an item month by month, newest first. */
    public List<ItemLightLine> item(CurrentUser user, UUID item) {
        Permissions.require(user, Permission.TASK_READ);
        Said said = said(user.jurisdiction(), List.of(item)).get(item);
        List<Asked> asked = asked(user.jurisdiction(), List.of(item)).getOrDefault(item, List.of());
        Map<Period, ItemLightLine> lines =
                new TreeMap<>(Comparator.comparing(Period::lastDay).reversed());
        asked.stream()
                .filter(one -> !one.reported())
                .forEach(owed -> lines.put(owed.month(), MissingLights.alone(item, owed)));
        tables.of(user.jurisdiction(), List.of(item))
                .forEach(judged -> lines.put(judged.period(), line(judged, said, asked)));
        return List.copyOf(lines.values());
    }

    /** What turned of an item, newest first. */
    public List<ItemLightChange> changes(CurrentUser user, UUID item) {
        Permissions.require(user, Permission.TASK_READ);
        return tables.changes(user.jurisdiction(), item);
    }

    /** The newest lights of these items; an item that was never judged is not in it. */
    public Map<UUID, ItemLightLine> newest(CurrentUser user, Collection<UUID> items) {
        Permissions.require(user, Permission.TASK_READ);
        if (items.isEmpty()) {
            return Map.of();
        }
        Map<UUID, Said> said = said(user.jurisdiction(), items);
        Map<UUID, List<Asked>> asked = asked(user.jurisdiction(), items);
        Map<UUID, ItemLightLine> newest = new HashMap<>();
        asked.forEach((item, some) -> {
            if (!some.getLast().reported()) {
                newest.put(item, MissingLights.alone(item, some.getLast()));
            }
        });
        tables.newest(user.jurisdiction(), items).forEach(judged -> {
            if (judged.light().judged() || !newest.containsKey(judged.item())) {
                newest.put(
                        judged.item(),
                        line(judged, said.get(judged.item()), asked.getOrDefault(judged.item(), List.of())));
            }
        });
        return newest;
    }

    /**
     * All lights of items, item by item, oldest month first; for what follows from them.
     *
     * @param items empty for all of the jurisdiction
     */
    public List<ItemJudged> all(UUID jurisdiction, Collection<UUID> items) {
        return items.isEmpty() ? tables.all(jurisdiction) : tables.of(jurisdiction, items);
    }

    /** The same as they were known at a moment: what turned since is turned back. What led to a light that has turned is not kept. */
    public List<ItemJudged> all(UUID jurisdiction, Collection<UUID> items, Instant known) {
        Map<ItemLightTables.Spot, ItemLightTables.Stood> before = tables.before(jurisdiction, items, known);
        return all(jurisdiction, items).stream()
                .map(judged -> {
                    ItemLightTables.Stood stood = before.get(new ItemLightTables.Spot(judged.item(), judged.period()));
                    return stood == null ? judged : stood.of(judged);
                })
                .toList();
    }

    private static ItemLightLine line(ItemJudged judged, @Nullable Said said, List<Asked> asked) {
        boolean ofThatMonth =
                said != null && Period.holding(said.on(), Frequency.MONTH).equals(judged.period());
        return MissingLights.beside(judged, ofThatMonth ? said : null, asked);
    }

    private Map<UUID, List<Asked>> asked(UUID jurisdiction, Collection<UUID> items) {
        AskedOfItems known = questions.getIfAvailable();
        return known == null ? Map.of() : known.of().apply(jurisdiction, items);
    }

    private Map<UUID, Said> said(UUID jurisdiction, Collection<UUID> items) {
        SaidOfItems known = words.getIfAvailable();
        return known == null ? Map.of() : known.of().apply(jurisdiction, items);
    }
}
