package org.paodao.supervision.inspection;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.paodao.kernel.CurrentUser;
import org.paodao.supervision.Numbers;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** SQL of the rules for inspections, and of the numbers that inspections get. */
@Repository
class InspectionRuleTables {
    private final JdbcClient db;

    InspectionRuleTables(JdbcClient db) {
        this.db = db;
    }

    /** Nobody else plans inspections in the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('supervision.inspection'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The next number of a year. */
    String number(UUID jurisdiction, String kind, int year) {
        return numbers(jurisdiction, kind, year, 1).getFirst();
    }

    /** The next numbers of a year, in their order. */
    List<String> numbers(UUID jurisdiction, String kind, int year, int many) {
        int last = db.sql("""
                insert into supervision.inspection_number as n (jurisdiction, kind, year, last)
                values (:jurisdiction, :kind, :year, :many)
                on conflict (jurisdiction, kind, year) do update set last = n.last + :many
                returning last""")
                .param("jurisdiction", jurisdiction)
                .param("kind", kind)
                .param("year", year)
                .param("many", many)
                .query(Integer.class)
                .single();
        return Numbers.upTo(year, last, many);
    }

    /** Every version, oldest first. */
    List<InspectionRule> published(UUID jurisdiction) {
        return db.sql("""
                select number, since, most_per_year, answer_days, follow_up_days, reason, published_at, published_by_name
                  from supervision.inspection_rule where jurisdiction = :jurisdiction order by number""")
                .param("jurisdiction", jurisdiction)
                .query((row, n) -> new InspectionRule(
                        row.getInt("number"),
                        row.getObject("since", LocalDate.class),
                        new InspectionRule.Terms(
                                row.getInt("most_per_year"), row.getInt("answer_days"), row.getInt("follow_up_days")),
                        row.getString("reason"),
                        row.getTimestamp("published_at").toInstant(),
                        row.getString("published_by_name")))
                .list();
    }

    Optional<Integer> byRequest(UUID jurisdiction, String key) {
        return db.sql("""
                select number from supervision.inspection_rule where jurisdiction = :jurisdiction and request_key = :key""")
                .param("jurisdiction", jurisdiction)
                .param("key", key)
                .query(Integer.class)
                .optional();
    }

    void insert(CurrentUser user, InspectionRule next, String requestKey) {
        db.sql("""
                insert into supervision.inspection_rule (jurisdiction, number, since, most_per_year, answer_days, follow_up_days,
                       reason, request_key, published_at, published_by, published_by_name)
                values (:jurisdiction, :number, :since, :most, :answer, :follow, :reason, :key, :at, :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("number", next.number())
                .param("since", next.since())
                .param("most", next.terms().mostPerYear())
                .param("answer", next.terms().answerDays())
                .param("follow", next.terms().followUpDays())
                .param("reason", next.reason())
                .param("key", requestKey)
                .param("at", Timestamp.from(next.publishedAt()))
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }
}
