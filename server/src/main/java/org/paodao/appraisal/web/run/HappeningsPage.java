package org.paodao.appraisal.web.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.paodao.appraisal.run.Happenings;
import org.paodao.scoring.appraisal.Given;
import org.paodao.ui.Option;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * Events of a round.
 *
 * @param typed what was typed into the form that was refused
 */
public record HappeningsPage(Happenings.Board board, Map<String, String> typed, String key) implements Page {
    public HappeningsPage {
        typed = Map.copyOf(typed);
    }

    public String address() {
        return "/appraisals/" + board.round().id();
    }

    public String typed(String field) {
        return typed.getOrDefault(field, "");
    }

    public List<Option> clauses() {
        return board.clauses().entrySet().stream()
                .map(clause -> new Option(clause.getKey(), clause.getKey() + " " + clause.getValue()))
                .toList();
    }

    public List<Option> units() {
        return board.members().stream()
                .map(member -> new Option(member.unit().toString(), member.name()))
                .toList();
    }

    public static List<Option> manners(Ui ui) {
        return List.of(Given.Manner.values()).stream()
                .map(manner -> new Option(manner.name(), ui.msg("appraisalrun.manner." + word(manner))))
                .toList();
    }

    /** Last part of the message key. */
    public static String word(Given.Manner manner) {
        return manner.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
