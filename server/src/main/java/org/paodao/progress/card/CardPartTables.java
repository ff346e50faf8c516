package org.paodao.progress.card;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the register of cards: part by part, and how many there are. */
@Repository
class CardPartTables {
    /** The cards of these units, or of all without any, that pass a filter. */
    static final String PASSING = """
             where jurisdiction = :jurisdiction
               and (cast(:units as text) is null or unit in (select unnest(cast(:units as uuid[]))))
               and (cast(:unit as uuid) is null or unit = :unit) and (cast(:item as uuid) is null or item = :item)
               and (cast(:color as text) is null or color = :color)
               and (cast(:stage as text) is null or stage = :stage
                    or (:stage = 'OPEN' and stage in ('PROPOSED', 'ISSUED', 'ANSWERED')))""";

    private final JdbcClient db;
    private final CardTables cards;

    CardPartTables(JdbcClient db, CardTables cards) {
        this.db = db;
        this.cards = cards;
    }

    /**
     * So many of them after one of them, newest first.
     *
     * @param asked by whom, and whether those that were not issued are the reader's business
     * @param after the last card of the part before; null for the first
     */
    List<Card> part(UUID jurisdiction, CardFilter filter, Asked asked, @Nullable UUID after, int most) {
        return db.sql("select * from progress.card " + PASSING + """
                   and (:proposed or issued_on is not null)
                   and (cast(:after as uuid) is null or not exists (
                            select from progress.card where jurisdiction = :jurisdiction and id = cast(:after as uuid))
                        or (created_at, number) < (
                            select created_at, number from progress.card where jurisdiction = :jurisdiction and id = cast(:after as uuid)))
                 order by created_at desc, number desc
                 limit :most""")
                .params(passing(jurisdiction, filter, asked.units()))
                .param("proposed", asked.proposed())
                .param("after", after)
                .param("most", most)
                .query((row, n) -> cards.card(row))
                .list();
    }

    /** How many of them were issued, and how many of those are open, by colour. */
    Map<CardColor, CardLists.Count> counts(UUID jurisdiction, CardFilter filter, @Nullable Set<UUID> units) {
        Map<CardColor, CardLists.Count> counts = new EnumMap<>(CardColor.class);
        db.sql(
                        "select color, count(*) as issued, count(*) filter (where stage in ('ISSUED', 'ANSWERED')) as open from progress.card "
                                + PASSING + " and issued_on is not null group by color")
                .params(passing(jurisdiction, filter, units))
                .query(row -> {
                    counts.put(
                            CardColor.valueOf(row.getString("color")),
                            new CardLists.Count(row.getLong("issued"), row.getLong("open")));
                });
        return counts;
    }

    /** What goes into {@link #PASSING}. */
    static Map<String, @Nullable Object> passing(UUID jurisdiction, CardFilter filter, @Nullable Set<UUID> units) {
        Map<String, @Nullable Object> passing = new HashMap<>();
        passing.put("jurisdiction", jurisdiction);
        passing.put("units", units == null ? null : array(units));
        passing.put("unit", filter.unit());
        passing.put("item", filter.item());
        passing.put("color", filter.color() == null ? null : filter.color().name());
        passing.put("stage", filter.stage());
        return passing;
    }

    private static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }

    /**
     * Whose cards a reader sees.
     *
     * @param units null for those of all
     * @param proposed whether also those that were not issued
     */
    record Asked(@Nullable Set<UUID> units, boolean proposed) {}
}
