package org.paodao.progress.card;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The cards that units got, as they count in an appraisal: what was withdrawn does not, what was lifted does. Whoever asks decides who sees it. */
@Service
public class CardsOfUnits {
    private final JdbcClient db;

    CardsOfUnits(JdbcClient db) {
        this.db = db;
    }

    /** Those issued between two days that had not been withdrawn when a day was over, in their order. */
    @Transactional(readOnly = true)
    public List<Counted> of(UUID jurisdiction, Collection<UUID> units, Between days) {
        return db.sql("""
                select id, number, color, unit, item_title, issued_on from progress.card
                 where jurisdiction = :jurisdiction and unit = any(:units) and issued_on between :from and :until
                   and (stage <> 'WITHDRAWN' or closed_on > :day)
                 order by issued_on, number""")
                .param("jurisdiction", jurisdiction)
                .param("units", units.toArray(UUID[]::new))
                .param("from", days.from())
                .param("until", days.until())
                .param("day", days.known())
                .query((row, n) -> new Counted(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        CardColor.valueOf(row.getString("color")),
                        row.getObject("unit", UUID.class),
                        row.getString("item_title"),
                        row.getObject("issued_on", LocalDate.class)))
                .list();
    }

    /**
     * Two days.
     *
     * @param known the day of which cards are told as they stood when it was over
     */
    public record Between(LocalDate from, LocalDate until, LocalDate known) {}

    /** A card. */
    public record Counted(UUID id, String number, CardColor color, UUID unit, String title, LocalDate issuedOn) {}
}
