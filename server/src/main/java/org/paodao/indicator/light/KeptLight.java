package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Consequence;
import org.paodao.scoring.light.Due;
import org.paodao.scoring.light.Light;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A light as it was judged before, with what {@link Judged} says of it.
 *
 * @param inputs null where they are not kept with the light
 * @param reasons the same
 * @param since when it became as it is
 */
record KeptLight(
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
    /** Of a number it does not matter how many zeros it ends with. */
    private static final Comparator<JsonNode> AS_NUMBERS = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

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
