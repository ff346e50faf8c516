package org.paodao.indicator.value;

import java.sql.Array;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.paodao.indicator.Copying;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lines of figures where they come by the hundred thousand: copied under numbers drawn before, which spares the database to look for each before it is
 * inserted, and to answer with each.
 */
@Repository
class ManyLines {
    /** From how many on it is worth it. */
    static final int MANY = 1000;

    private final JdbcClient db;
    private final Copying copying;
    private final TransactionTemplate step;

    ManyLines(JdbcClient db, Copying copying, PlatformTransactionManager manager) {
        this.db = db;
        this.copying = copying;
        this.step = new TransactionTemplate(manager);
        // Whoever was faster at one of them undoes what was copied, and nothing else.
        this.step.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    /** Makes lines that were not there; none of them when one is there by now. */
    Map<Place.Line, Long> made(UUID jurisdiction, List<Place.Line> lines) {
        Long[] numbers = drawn(lines.size());
        try {
            step.executeWithoutResult(status -> copy(jurisdiction, lines, numbers));
        } catch (DuplicateKeyException somebodyWasFaster) {
            return Map.of();
        }
        Map<Place.Line, Long> made = HashMap.newHashMap(lines.size());
        for (int n = 0; n < numbers.length; n++) {
            made.put(lines.get(n), numbers[n]);
        }
        return made;
    }

    private void copy(UUID jurisdiction, List<Place.Line> lines, Long[] numbers) {
        copying.into("indicator.series (jurisdiction, id, indicator, unit, part)", rows -> {
            for (int n = 0; n < numbers.length; n++) {
                Place.Line line = lines.get(n);
                rows.id(jurisdiction).number(numbers[n]);
                rows.id(line.indicator()).id(line.unit()).words(line.part()).end();
            }
        });
    }

    private Long[] drawn(int many) {
        return db.sql("""
                select array_agg(nextval('indicator.series_id_seq')) from generate_series(1, :many)""")
                .param("many", many)
                .query((row, n) -> {
                    Array numbers = row.getArray(1);
                    return (Long[]) numbers.getArray();
                })
                .single();
    }

    /** Of which indicators there are any lines: of the others none is looked for. */
    Set<UUID> begun(UUID jurisdiction, Collection<UUID> indicators) {
        // Indicator by indicator ("offset 0"): else the database might go through all lines to answer.
        return Set.copyOf(db.sql("""
                select i.id
                  from unnest(:indicators::uuid[]) as i(id)
                 cross join lateral (select from indicator.series s
                         where s.jurisdiction = :jurisdiction and s.indicator = i.id
                        offset 0 limit 1) s""")
                .param("jurisdiction", jurisdiction)
                .param("indicators", indicators.toArray(UUID[]::new))
                .query(UUID.class)
                .list());
    }
}
