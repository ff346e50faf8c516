package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.Copying;
import org.paodao.scoring.light.Consequence;
import tools.jackson.databind.json.JsonMapper;

/** A light as it goes into its row. */
record JudgementRow(
        long series,
        String period,
        String light,
        boolean provisional,
        @Nullable BigDecimal amount,
        @Nullable Integer valueVersion,
        @Nullable String ruleCode,
        @Nullable Integer ruleVersion,
        @Nullable Integer ruleNumber,
        int edition,
        boolean behind,
        boolean notStarted,
        String due,
        @Nullable LocalDate turnsOn,
        Inputs inputs,
        List<Told> reasons,
        List<Consequence> consequences) {
    static JudgementRow of(Judged one) {
        Figure figure = one.figure();
        Judged.Cited cited = one.cited();
        return new JudgementRow(
                one.place().series(),
                one.place().period().toString(),
                one.light().name(),
                figure != null && figure.provisional(),
                figure == null ? null : figure.amount(),
                figure == null ? null : figure.version(),
                cited == null ? null : cited.code(),
                cited == null ? null : cited.version(),
                cited == null ? null : cited.rule(),
                one.edition(),
                one.run().behind(),
                one.run().notStarted(),
                one.due().name(),
                one.turnsOn(),
                one.inputs(),
                Told.of(one.reasons()),
                one.consequences());
    }

    /** The columns, in the order of {@link #copy}. */
    static final String COLUMNS =
            "indicator.judgement (jurisdiction, series, period, light, provisional, amount, value_version, "
                    + "rule_code, rule_version, rule_number, edition, behind, not_started, due, turns_on, inputs, reasons, consequences, judged_at)";

    void copy(Copying.Lines lines, UUID jurisdiction, JsonMapper json, Instant now) {
        lines.plain(jurisdiction).number(series).plain(period).plain(light).plain(provisional);
        lines.words(amount == null ? null : amount.toPlainString()).words(text(valueVersion));
        lines.words(ruleCode).words(text(ruleVersion)).words(text(ruleNumber)).number(edition);
        lines.plain(behind).plain(notStarted).plain(due).words(text(turnsOn));
        lines.words(json.writeValueAsString(inputs)).words(json.writeValueAsString(reasons));
        lines.words(consequences.isEmpty() ? "[]" : json.writeValueAsString(consequences))
                .plain(now);
        lines.end();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
