package org.paodao.appraisal.run;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.scoring.appraisal.Source;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose hands were on what was counted: nobody judges what they entered themselves. */
@Component
public class Hands {
    static final String MARK = "mark";
    static final String EVENT = "event";
    static final String FIGURE = "figure";

    private final JdbcClient db;

    Hands(JdbcClient db) {
        this.db = db;
    }

    /** The accounts that entered marks, events and figures; of what other modules hold nothing is said. */
    public Map<Source, Set<UUID>> of(UUID jurisdiction, Collection<Source> sources) {
        List<UUID> ids = sources.stream()
                .filter(source -> Set.of(MARK, EVENT, FIGURE).contains(source.kind())
                        && !source.id().isEmpty())
                .map(source -> UUID.fromString(source.id()))
                .toList();
        Map<UUID, UUID> hands = new HashMap<>();
        db.sql("""
                select id, scorer as hand from appraisal.mark where jurisdiction = :jurisdiction and id = any(:ids)
                union all
                select id, entered_by from appraisal.happening where jurisdiction = :jurisdiction and id = any(:ids)
                union all
                select id, entered_by from appraisal.figure where jurisdiction = :jurisdiction and id = any(:ids)""")
                .param("jurisdiction", jurisdiction)
                .param("ids", ids.toArray(UUID[]::new))
                .query(row -> {
                    hands.put(row.getObject("id", UUID.class), row.getObject("hand", UUID.class));
                });
        Map<Source, Set<UUID>> found = new HashMap<>();
        for (Source source : sources) {
            UUID hand = source.id().isEmpty() ? null : hands.get(id(source));
            if (hand != null) {
                found.computeIfAbsent(source, one -> new HashSet<>()).add(hand);
            }
        }
        return found;
    }

    private static UUID id(Source source) {
        return Set.of(MARK, EVENT, FIGURE).contains(source.kind()) ? UUID.fromString(source.id()) : new UUID(0, 0);
    }
}
