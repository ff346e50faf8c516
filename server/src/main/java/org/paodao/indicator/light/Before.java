package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A light as it was judged before, with what {@link Judged} says of it.
 *
 * @param inputs null where they are not kept with the light
 * @param reasons the same
 * @param since when it became as it is
 */
record Before(
        Light light,
        @Nullable Figure figure,
        Judged.@Nullable Cited cited,
        int edition,
        Judged.Run run,
        Due due,
        @Nullable LocalDate turnsOn,
        @Nullable Inputs inputs,
        @Nullable List<Told> reasons,
        List<Consequence> consequences,
        Instant since) {
    /** The columns of {@link #of}. */
    static final String COLUMNS =
            "j.light, j.provisional, j.amount, j.value_version, j.rule_code, j.rule_version, j.rule_number, j.edition, "
                    + "j.behind, j.not_started, j.due, j.turns_on, j.inputs, j.reasons, j.consequences, j.judged_at";

    private static final TypeReference<List<Told>> REASONS = new TypeReference<>() {};
    private static final TypeReference<List<Consequence>> CONSEQUENCES = new TypeReference<>() {};
    private static final String NOTHING = "[]";

    /** Of a number it does not matter how many zeros it ends with. */
    private static final Comparator<JsonNode> AS_NUMBERS = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    static Before of(ResultSet row, JsonMapper json) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        String code = row.getString("rule_code");
        String inputs = row.getString("inputs");
        String reasons = row.getString("reasons");
        String consequences = row.getString("consequences");
        return new Before(
                Light.valueOf(row.getString("light")),
                amount == null
                        ? null
                        : new Figure(
                                amount, row.getObject("value_version", Integer.class), row.getBoolean("provisional")),
                code == null
                        ? null
                        : new Judged.Cited(
                                code, row.getInt("rule_version"), row.getObject("rule_number", Integer.class)),
                row.getInt("edition"),
                new Judged.Run(row.getBoolean("behind"), row.getBoolean("not_started")),
                Due.valueOf(row.getString("due")),
                row.getObject("turns_on", LocalDate.class),
                inputs == null ? null : json.readValue(inputs, Inputs.class),
                reasons == null ? null : json.readValue(reasons, REASONS),
                NOTHING.equals(consequences) ? List.of() : json.readValue(consequences, CONSEQUENCES),
                row.getTimestamp("judged_at").toInstant());
    }

    @Nullable
    BigDecimal amount() {
        return figure == null ? null : figure.amount();
    }

    boolean provisional() {
        return figure != null && figure.provisional();
    }

    /**
     * Whether nothing that is kept of a light is otherwise.
     *
     * @param told whether what can be said of it is kept with it
     */
    boolean holds(Judged one, boolean told, JsonMapper json) {
        return light == one.light()
                && same(figure, one.figure())
                && Objects.equals(cited, one.cited())
                && edition == one.edition()
                && run.equals(one.run())
                && due == one.due()
                && Objects.equals(turnsOn, one.turnsOn())
                && same(json, consequences, one.consequences())
                && (told
                        ? Told.of(one.reasons()).equals(reasons) && same(json, inputs, one.inputs())
                        : reasons == null);
    }

    private static boolean same(@Nullable Figure one, @Nullable Figure other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.amount().compareTo(other.amount()) == 0
                && Objects.equals(one.version(), other.version())
                && one.provisional() == other.provisional();
    }

    private static boolean same(JsonMapper json, @Nullable Object one, Object other) {
        return other.equals(one)
                || json.<JsonNode>valueToTree(one).equals(AS_NUMBERS, json.<JsonNode>valueToTree(other));
    }
}
