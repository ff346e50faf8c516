package org.paodao.appraisal.web.run;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.paodao.appraisal.run.LedgerWords;
import org.paodao.appraisal.run.Run;
import org.paodao.appraisal.run.RunBook;
import org.paodao.appraisal.run.UnitLedger;
import org.paodao.scoring.appraisal.Source;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * The ledger of a unit.
 *
 * @param mayAppeal whether the reader can object for the unit while results are shown
 * @param all whether the reader sees every unit, so that it can be said what would change the place
 */
public record LedgerPage(UnitLedger ledger, boolean mayAppeal, boolean all) implements Page {
    private static final Set<String> BY_PATH = Set.of("item", "task");

    public Run run() {
        return ledger.run();
    }

    public String round() {
        return "/appraisals/" + ledger.view().round().id();
    }

    public String address() {
        return round() + "/runs/" + run().number() + "/units/" + ledger.unit();
    }

    public LedgerWords words(Ui ui) {
        return new LedgerWords(ui.words(), ledger.scheme());
    }

    /** Whether the reader can object to a line now. */
    public boolean mayAppeal(UnitLedger.Numbered numbered) {
        return mayAppeal && ledger.isOpen(numbered.line().clause());
    }

    /** For whoever can object: the clauses and vetoes that rulings on others have changed, as one enumeration; empty for none. */
    public String changed() {
        Set<String> changed = mayAppeal ? ledger.again() : Set.of();
        return changed.stream()
                .sorted()
                .map(code -> RunBook.title(ledger.scheme(), code))
                .collect(Collectors.joining("；"));
    }

    /** Where a record of this ledger is: its page, or the evidence of an event. */
    public String place(Source source) {
        return source.kind().equals("event")
                        && ledger.evidenced().stream()
                                .anyMatch(event -> event.toString().equals(source.id()))
                ? round() + "/events/" + source.id() + "/evidence"
                : address(source);
    }

    /** Where the record itself is; empty where there is no page for it, or none that the reader may see. */
    public static String address(Source source) {
        if (source.id().isEmpty()) {
            return "";
        }
        if (BY_PATH.contains(source.kind())) {
            return "/" + source.id();
        }
        return switch (source.kind()) {
            case "indicator" -> "/indicators/" + source.id().replaceFirst("@.*", "");
            case "matter" -> "/matters/" + source.id();
            case "problem" -> "/problems/" + source.id();
            case "report" -> "/tasks/reports/" + source.id();
            case "card" -> "/tasks/cards/" + source.id();
            default -> "";
        };
    }

    /** Records that are shown by name. */
    public static List<Source> named(List<Source> sources) {
        return sources.stream().filter(source -> !source.text().isEmpty()).toList();
    }

    /** How many records are counted only. */
    public static long hidden(List<Source> sources) {
        return sources.stream().filter(source -> source.text().isEmpty()).count();
    }
}
