package org.paodao.appraisal.web.scheme;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.paodao.appraisal.scheme.InputKind;
import org.paodao.appraisal.scheme.InputYield;
import org.paodao.appraisal.scheme.SchemeDraft;
import org.paodao.organization.Unit;
import org.paodao.scoring.scheme.Outcome;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * A group, coefficient or veto of a scheme, or its grades, as a form.
 *
 * @param part  group, coefficient, veto or outcome
 * @param was   code or number of what is changed; empty for a new one
 * @param typed what stands in the fields
 * @param units to choose from; empty where none is asked for
 */
public record SchemePartPage(SchemeDraft draft, String part, String was, Map<String, String> typed, List<Unit> units)
        implements Page {
    public SchemePartPage {
        typed = Map.copyOf(typed);
        units = List.copyOf(units);
    }

    public String scheme() {
        return "/appraisals/schemes/" + draft.head().id();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    /** Whether somebody changed the draft since the form was opened. */
    public boolean meanwhile() {
        String seen = typed("seen");
        return !seen.isEmpty() && !seen.equals(String.valueOf(draft.version()));
    }

    /** Groups first, then units. */
    public List<Option> whose(Ui ui) {
        List<Option> options = new ArrayList<>();
        draft.body()
                .scheme()
                .groups()
                .forEach(group -> options.add(new Option(
                        "group " + group.code(), ui.msg("appraisalscheme.coefficient.group", group.name()))));
        units.forEach(unit -> options.add(new Option("unit " + unit.id(), unit.name())));
        return options;
    }

    public List<Option> clauses() {
        return draft.body().scheme().clauses().stream()
                .map(clause -> new Option(
                        clause.code(), clause.code() + " " + clause.text().title()))
                .toList();
    }

    public List<Option> effects(Ui ui) {
        return Arrays.stream(Outcome.Effect.values())
                .map(effect -> new Option(effect.name(), ui.msg("appraisalscheme.effect.name." + effect.name())))
                .toList();
    }

    public List<Option> kinds(Ui ui) {
        return Arrays.stream(InputKind.values())
                .filter(kind -> kind.yields().contains(InputYield.EVENTS))
                .map(kind -> new Option(kind.name(), SchemeClausePage.said(ui, kind)))
                .toList();
    }
}
