package org.paodao.progress.card;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.CurrentUser;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** SQL of cards and what was done with them. */
@Repository
class CardTables {
    private static final TypeReference<List<CardLight>> LIGHTS = new TypeReference<>() {};
    private static final String INSERT = """
            insert into progress.card (jurisdiction, id, number, color, unit, item, item_title, occasion, reason, rule_code,
                   rule_version, rule_number, lights, answer_days, good_months, stage, issued_on, due, returned_for, answer,
                   recovered_on, closed_on, closed_for, version, created_at)
            select :jurisdiction, :id, :number, :color, :unit, cast(:item as uuid), :title, :occasion, :reason, :code,
                   cast(:ruleVersion as integer), cast(:ruleNumber as integer), cast(:lights as jsonb), :answerDays, :goodMonths,
                   :stage, cast(:issued as date), cast(:due as date), :returned, :answer, cast(:recovered as date),
                   cast(:closed as date), :closedFor, :version, :at
            on conflict (jurisdiction, occasion) do nothing""";

    private final JdbcClient db;
    private final JsonMapper json;

    CardTables(JdbcClient db, JsonMapper json) {
        this.db = db;
        this.json = json;
    }

    /** Nobody else makes cards in the jurisdiction until the transaction ends. */
    void lock(UUID jurisdiction) {
        db.sql("select pg_advisory_xact_lock(hashtext('progress.card'), hashtext(:jurisdiction))")
                .param("jurisdiction", jurisdiction.toString())
                .query((row, n) -> n)
                .list();
    }

    /** The next number of a year. */
    String number(UUID jurisdiction, int year) {
        return db.sql("""
                select :year || '-' || lpad(cast(count(*) + 1 as text), 3, '0') from progress.card
                 where jurisdiction = :jurisdiction and number like :year || '-%'""")
                .param("jurisdiction", jurisdiction)
                .param("year", String.valueOf(year))
                .query(String.class)
                .single();
    }

    /** The cards of these units, or of all without any, newest first. */
    List<Card> cards(UUID jurisdiction, CardFilter filter, @Nullable Set<UUID> units) {
        return db.sql("select * from progress.card " + CardPartTables.PASSING
                        + " order by created_at desc, number desc")
                .params(CardPartTables.passing(jurisdiction, filter, units))
                .query((row, n) -> card(row))
                .list();
    }

    Optional<Card> one(UUID jurisdiction, UUID id) {
        return db.sql("select * from progress.card where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> card(row))
                .optional();
    }

    /** The same to take a step with it: nobody else takes one until the transaction ends, so that what arrives twice in one moment is known as one. */
    Optional<Card> held(UUID jurisdiction, UUID id) {
        return db.sql("select * from progress.card where jurisdiction = :jurisdiction and id = :id for update")
                .param("jurisdiction", jurisdiction)
                .param("id", id)
                .query((row, n) -> card(row))
                .optional();
    }

    Optional<UUID> byOccasion(UUID jurisdiction, String occasion) {
        return db.sql("select id from progress.card where jurisdiction = :jurisdiction and occasion = :occasion")
                .param("jurisdiction", jurisdiction)
                .param("occasion", occasion)
                .query(UUID.class)
                .optional();
    }

    Card card(ResultSet row) throws SQLException {
        UUID item = row.getObject("item", UUID.class);
        String rule = row.getString("rule_code");
        return new Card(
                row.getObject("id", UUID.class),
                row.getString("number"),
                CardColor.valueOf(row.getString("color")),
                row.getObject("unit", UUID.class),
                item == null ? null : new Card.About(item, row.getString("item_title")),
                new Card.Grounds(
                        row.getString("reason"),
                        rule == null
                                ? null
                                : new Card.ByRule(rule, row.getInt("rule_version"), row.getInt("rule_number")),
                        json.readValue(row.getString("lights"), LIGHTS),
                        row.getInt("answer_days"),
                        row.getInt("good_months")),
                stage(row),
                row.getObject("issued_on", LocalDate.class),
                row.getString("answer"),
                row.getObject("closed_on", LocalDate.class),
                row.getInt("version"),
                row.getTimestamp("created_at").toInstant());
    }

    private static CardStage stage(ResultSet row) throws SQLException {
        LocalDate recovered = row.getObject("recovered_on", LocalDate.class);
        String closed = Objects.requireNonNullElse(row.getString("closed_for"), "");
        return switch (row.getString("stage")) {
            case "PROPOSED" -> new CardStage.Proposed();
            case "DISMISSED" -> new CardStage.Dismissed(closed);
            case "ISSUED" -> new CardStage.Issued(row.getObject("due", LocalDate.class), row.getString("returned_for"));
            case "ANSWERED" -> new CardStage.Answered(recovered);
            case "LIFTED" -> new CardStage.Lifted(recovered, closed);
            default -> new CardStage.Withdrawn(closed);
        };
    }

    /** Begins a card; false when the same occasion has given rise to one already. */
    boolean insert(UUID jurisdiction, Card card, String occasion) {
        Card.About about = card.about();
        Card.ByRule rule = card.grounds().rule();
        return staged(db.sql(INSERT), jurisdiction, card)
                        .param("number", card.number())
                        .param("color", card.color().name())
                        .param("unit", card.unit())
                        .param("item", about == null ? null : about.item())
                        .param("title", about == null ? "" : about.title())
                        .param("occasion", occasion)
                        .param("reason", card.grounds().reason())
                        .param("code", rule == null ? null : rule.code())
                        .param("ruleVersion", rule == null ? null : rule.version())
                        .param("ruleNumber", rule == null ? null : rule.number())
                        .param("lights", json.writeValueAsString(card.grounds().lights()))
                        .param("answerDays", card.grounds().answerDays())
                        .param("goodMonths", card.grounds().goodMonths())
                        .param("at", Timestamp.from(card.createdAt()))
                        .update()
                == 1;
    }

    /** Takes a card one step further; false when somebody else was faster. */
    boolean update(UUID jurisdiction, Card card) {
        return staged(db.sql("""
                update progress.card
                   set stage = :stage, issued_on = :issued, due = :due, returned_for = :returned, answer = :answer,
                       recovered_on = :recovered, closed_on = :closed, closed_for = :closedFor, version = :version
                 where jurisdiction = :jurisdiction and id = :id and version = :version - 1"""), jurisdiction, card).update() == 1;
    }

    private static JdbcClient.StatementSpec staged(JdbcClient.StatementSpec sql, UUID jurisdiction, Card card) {
        CardStage stage = card.stage();
        return sql.param("jurisdiction", jurisdiction)
                .param("id", card.id())
                .param("stage", stage.code())
                .param("issued", card.issuedOn())
                .param("due", stage instanceof CardStage.Issued issued ? issued.due() : null)
                .param("returned", stage instanceof CardStage.Issued issued ? issued.returnedFor() : null)
                .param("answer", card.answer())
                .param("recovered", recovered(stage))
                .param("closed", card.closedOn())
                .param("closedFor", closedFor(stage))
                .param("version", card.version());
    }

    private static @Nullable LocalDate recovered(CardStage stage) {
        return switch (stage) {
            case CardStage.Answered answered -> answered.recovered();
            case CardStage.Lifted lifted -> lifted.recovered();
            default -> null;
        };
    }

    private static @Nullable String closedFor(CardStage stage) {
        return switch (stage) {
            case CardStage.Dismissed dismissed -> dismissed.why();
            case CardStage.Lifted lifted -> lifted.why();
            case CardStage.Withdrawn withdrawn -> withdrawn.why();
            default -> null;
        };
    }

    void step(CurrentUser user, Card card, String step, String words) {
        db.sql("""
                insert into progress.card_step (jurisdiction, card, version, step, words, taken_at, taken_by, taken_by_name)
                values (:jurisdiction, :card, :version, :step, :words, now(), :by, :name)""")
                .param("jurisdiction", user.jurisdiction())
                .param("card", card.id())
                .param("version", card.version())
                .param("step", step)
                .param("words", words)
                .param("by", user.account())
                .param("name", user.displayName())
                .update();
    }

    /** What was done with a card, oldest first. */
    List<CardStep> steps(UUID jurisdiction, UUID card) {
        return db.sql("""
                select version, step, words, taken_at, taken_by, taken_by_name from progress.card_step
                 where jurisdiction = :jurisdiction and card = :card order by version""")
                .param("jurisdiction", jurisdiction)
                .param("card", card)
                .query((row, n) -> new CardStep(
                        row.getInt("version"),
                        row.getString("step"),
                        row.getString("words"),
                        row.getTimestamp("taken_at").toInstant(),
                        row.getObject("taken_by", UUID.class),
                        row.getString("taken_by_name")))
                .list();
    }
}
