package org.paodao.appraisal.web.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.paodao.appraisal.run.EnteredFigures;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.RoundMember;
import org.paodao.appraisal.run.TypedFigure;
import org.paodao.ui.Option;
import org.paodao.ui.Page;

/**
 * Figures of a round, clause by clause.
 *
 * @param clause the one that is shown
 * @param typed what was typed into the form that was refused
 */
public record EnteredFiguresPage(EnteredFigures.Board board, String clause, Map<String, String> typed) implements Page {
    public EnteredFiguresPage {
        typed = Map.copyOf(typed);
    }

    public String address() {
        return "/appraisals/" + board.round().id();
    }

    public List<Option> clauses() {
        return board.clauses().entrySet().stream()
                .map(one -> new Option(one.getKey(), one.getKey() + " " + one.getValue()))
                .toList();
    }

    public List<RoundMember> members() {
        return board.members();
    }

    /** What stands in a field of a unit: value, answers or source. */
    public String value(String part, UUID unit) {
        String again = typed.get(part + "." + unit);
        if (again != null) {
            return again;
        }
        TypedFigure figure = board.figure(clause, unit);
        if (figure == null) {
            return "";
        }
        return switch (part) {
            case "value" -> LedgerWords.plain(figure.value());
            case "answers" -> figure.answers() == 0 ? "" : String.valueOf(figure.answers());
            default -> figure.source();
        };
    }
}
