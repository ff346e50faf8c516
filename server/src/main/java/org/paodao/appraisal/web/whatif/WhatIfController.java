package org.paodao.appraisal.web.whatif;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.appraisal.run.RoundLine;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.appraisal.scheme.Schemes;
import org.paodao.appraisal.whatif.Tried;
import org.paodao.appraisal.whatif.WhatIf;
import org.paodao.appraisal.whatif.WhatIfs;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Needs;
import org.paodao.kernel.Permission;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A draft or other weights tried on the facts of a run. What is tried stands in the address, and can be sent to a colleague. */
@Controller
class WhatIfController {
    private static final String WEIGHT = "w.";
    private static final String GROUP = "g.";

    private final WhatIfs whatIfs;
    private final Schemes schemes;

    WhatIfController(WhatIfs whatIfs, Schemes schemes) {
        this.whatIfs = whatIfs;
        this.schemes = schemes;
    }

    @Needs(Permission.APPRAISAL_MANAGE)
    @GetMapping("/appraisals/schemes/{id}/what-if")
    WhatIfPage whatIf(
            CurrentUser user,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "0") int run,
            @RequestParam MultiValueMap<String, String> typed) {
        SchemeDraft draft = schemes.beginning(user, id);
        List<RoundLine> rounds = whatIfs.rounds(user);
        UUID round = round(rounds, id, typed.getFirst("round"));
        List<Integer> done = round == null ? List.of() : whatIfs.numbers(user, round);
        var tried = new Tried(weights(draft, typed), groups(typed));
        if (round == null || done.isEmpty()) {
            return new WhatIfPage(draft, rounds, done, new WhatIfPage.Asked(round, 0, tried), null);
        }
        var key = WhatIfs.RunKey.of(round, done, run);
        WhatIf result = whatIfs.of(user, id, key, tried);
        return new WhatIfPage(draft, rounds, done, new WhatIfPage.Asked(round, key.number(), result.tried()), result);
    }

    /** The round that was chosen, else the newest by this scheme, else the newest. */
    private static @Nullable UUID round(List<RoundLine> rounds, UUID scheme, @Nullable String wanted) {
        return rounds.stream()
                .filter(line -> line.round().id().toString().equals(wanted))
                .findFirst()
                .or(() -> rounds.stream()
                        .filter(line -> line.round().by().scheme().equals(scheme))
                        .findFirst())
                .or(() -> rounds.stream().findFirst())
                .map(line -> line.round().id())
                .orElse(null);
    }

    /** Groups of units as they were chosen; whether there are such is seen when they are tried. */
    private static Map<String, String> groups(MultiValueMap<String, String> typed) {
        Map<String, String> groups = new HashMap<>();
        typed.toSingleValueMap().forEach((name, group) -> {
            if (name.startsWith(GROUP)) {
                groups.put(name.substring(GROUP.length()), group);
            }
        });
        return groups;
    }

    /** Full marks that differ from the draft's; what is no number is not tried. */
    private static Map<String, BigDecimal> weights(SchemeDraft draft, MultiValueMap<String, String> typed) {
        Map<String, BigDecimal> weights = new HashMap<>();
        draft.body().scheme().clauses().forEach(clause -> {
            String text = typed.getFirst(WEIGHT + clause.code());
            if (text != null && text.strip().matches("[0-9]{1,6}(\\.[0-9]{1,4})?")) {
                var weight = new BigDecimal(text.strip());
                if (weight.compareTo(clause.full()) != 0) {
                    weights.put(clause.code(), weight);
                }
            }
        });
        return weights;
    }
}
