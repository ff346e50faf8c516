package org.paodao.indicator.light;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.indicator.CopyRows;
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

    void copy(CopyRows rows, UUID jurisdiction, JsonMapper json, Instant now) {
        rows.add(jurisdiction)
                .add(series)
                .add(period)
                .add(light)
                .add(provisional)
                .add(plain(amount));
        rows.add(valueVersion).add(ruleCode).add(ruleVersion).add(ruleNumber).add(edition);
        rows.add(behind).add(notStarted).add(due).add(turnsOn);
        rows.add(json.writeValueAsString(inputs)).add(json.writeValueAsString(reasons));
        rows.add(consequences.isEmpty() ? "[]" : json.writeValueAsString(consequences))
                .add(now);
        rows.end();
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.toPlainString();
    }
}
