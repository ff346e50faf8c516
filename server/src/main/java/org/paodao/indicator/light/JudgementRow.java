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
        @Nullable Inputs inputs,
        @Nullable List<Told> reasons,
        List<Consequence> consequences) {
    /**
     * A light for its row.
     *
     * @param told whether what can be said of it is kept with it; else it is worked out when somebody asks
     */
    static JudgementRow of(Judged one, boolean told) {
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
                told ? one.inputs() : null,
                told ? Told.of(one.reasons()) : null,
                one.consequences());
    }

    /** The columns, in the order of {@link #copy}. */
    static final String COLUMNS =
            "indicator.judgement (jurisdiction, series, period, light, provisional, amount, value_version, "
                    + "rule_code, rule_version, rule_number, edition, behind, not_started, due, turns_on, inputs, reasons, consequences, judged_at)";

    void copy(CopyRows rows, UUID jurisdiction, JsonMapper json, Instant now) {
        rows.id(jurisdiction).number(series).words(period).words(light).flag(provisional);
        rows.decimal(amount).integer(valueVersion);
        rows.words(ruleCode).integer(ruleVersion).integer(ruleNumber).integer(edition);
        rows.flag(behind).flag(notStarted).words(due).day(turnsOn);
        rows.json(inputs == null ? null : json.writeValueAsString(inputs));
        rows.json(reasons == null ? null : json.writeValueAsString(reasons));
        rows.json(consequences.isEmpty() ? "[]" : json.writeValueAsString(consequences))
                .moment(now);
        rows.end();
    }
}
