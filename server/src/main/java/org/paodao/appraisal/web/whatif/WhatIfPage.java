package org.paodao.appraisal.web.whatif;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RoundLine;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.whatif.Tried;
import org.paodao.appraisal.whatif.WhatIf;
import org.paodao.scoring.appraisal.Member;
import org.paodao.scoring.compare.Cause;
import org.paodao.scoring.scheme.Clause;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * A draft or other weights on the facts of a run.
 *
 * @param asked  what stands in the address
 * @param result null while there is no run whose facts could be taken
 */
public record WhatIfPage(
        SchemeDraft draft,
        List<RoundLine> rounds,
        List<Integer> numbers,
        Asked asked,
        @Nullable WhatIf result) implements Page {
    private static final int SHOWN = 3;

    public WhatIfPage {
        rounds = List.copyOf(rounds);
        numbers = List.copyOf(numbers);
    }

    /** What stands in the address. */
    public record Asked(@Nullable UUID round, int number, Tried tried) {}

    public String scheme() {
        return "/appraisals/schemes/" + draft.head().id();
    }

    public List<Option> roundOptions() {
        return rounds.stream()
                .map(line ->
                        new Option(line.round().id().toString(), line.round().name()))
                .toList();
    }

    public List<Option> runOptions() {
        return numbers.stream()
                .map(number -> new Option(String.valueOf(number), String.valueOf(number)))
                .toList();
    }

    /** The groups a unit can be put into; fewer than two leave nothing to choose. */
    public List<Option> groupOptions() {
        return draft.body().scheme().groups().stream()
                .map(group -> new Option(group.code(), group.name()))
                .toList();
    }

    /** In which group a unit is now. */
    public String group(Member member) {
        return asked.tried().groups().getOrDefault(member.unit(), member.group());
    }

    /** Clauses whose full marks can be tried. */
    public List<Clause> leaves() {
        return draft.body().scheme().clauses().stream()
                .filter(clause -> !clause.isBranch())
                .toList();
    }

    /** What stands in the field of a clause. */
    public String weight(Clause clause) {
        BigDecimal weight = asked.tried().weights().getOrDefault(clause.code(), clause.full());
        return weight.stripTrailingZeros().toPlainString();
    }

    /** The largest causes. */
    public List<Cause> causes(WhatIf.Row row) {
        return row.causes().stream().limit(SHOWN).toList();
    }

    /** What a cause is called: the clause's title by either scheme. */
    public String title(WhatIf whatIf, String code) {
        Clause clause = whatIf.variant()
                .byCode()
                .getOrDefault(code, whatIf.run().scheme().byCode().get(code));
        return clause == null ? code : code + " " + clause.text().title();
    }
}
