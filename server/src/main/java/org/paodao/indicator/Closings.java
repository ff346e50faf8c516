package org.paodao.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;
import org.paodao.scoring.Period;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the periods whose figures are settled. */
@Repository
class Closings {
    private final JdbcClient db;

    Closings(JdbcClient db) {
        this.db = db;
    }

    /** The last day of the closed periods. */
    Optional<LocalDate> lastDay(UUID jurisdiction) {
        return db
                .sql("select period from indicator.closing where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> Period.parse(row.getString("period")).lastDay())
                .list()
                .stream()
                .max(Comparator.naturalOrder());
    }
}
