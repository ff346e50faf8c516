package org.paodao.supervision.web.matter;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.paodao.kernel.Ids;
import org.paodao.organization.Unit;
import org.paodao.supervision.Happened;
import org.paodao.supervision.Matter;
import org.paodao.supervision.MatterStage;
import org.paodao.supervision.MatterView;
import org.paodao.supervision.Suggestion;
import org.paodao.supervision.Term;
import org.paodao.supervision.clock.UrgingStep;
import org.paodao.supervision.paper.PaperKind;
import org.paodao.ui.Page;
import org.paodao.ui.Ui;

/**
 * One matter, with what can be done with it now.
 *
 * @param part which part is shown: content, timeline, clock, parties, papers or files
 * @param typed what was sent with a step that was refused
 * @param units to choose from
 * @param item title of the item that it is about; empty for none that the reader may see
 */
public record MatterPage(MatterView view, String part, StepForm typed, List<Unit> units, Item item) implements Page {
    /** The parts, in their order. */
    public static final List<String> PARTS = List.of("content", "timeline", "clock", "parties", "papers", "files");

    /** So many lines for assisting units are shown at once. */
    public static final int FEW = 2;

    private static final int ROWS = 8;

    public MatterPage {
        units = List.copyOf(units);
    }

    /** An item of a plan; both empty for none. */
    public record Item(String title, String address) {
        static final Item NONE = new Item("", "");
    }

    public Matter matter() {
        return view.matter();
    }

    public String address() {
        return "/matters/" + matter().number();
    }

    public List<Act> acts() {
        return MatterActs.of(view);
    }

    /** A key for a form, so that it counts once. */
    public String key() {
        return Ids.next().toString();
    }

    /** Whether this form is the one that was refused. */
    public boolean isRefused(Act act) {
        return typed.name().equals(act.step()) || typed.name().equals(act.instead());
    }

    /** How many of a part there are; null where that says nothing. */
    public @Nullable Integer count(String which) {
        return switch (which) {
            case "timeline" -> view.happened().size();
            case "parties" -> view.parties().size();
            case "files" -> view.files().size();
            default -> null;
        };
    }

    /** The unit that leads, as far as the reader may know of it; empty for none. */
    public String lead() {
        return matter().suggestion() == null
                ? ""
                : view.name(matter().suggestion().lead());
    }

    /** How long it is until the last day, while that matters. */
    public String leftWords(Ui ui) {
        Integer left = view.clock().left();
        boolean runs =
                matter().result().answeredOn() == null && matter().result().closedOn() == null;
        if (left == null || !runs) {
            return "";
        }
        return left < 0
                ? ui.msg("supervisionmatter.left.late", -left)
                : ui.msg(left == 0 ? "supervisionmatter.left.today" : "supervisionmatter.left", left);
    }

    /** Whether the unit that leads has signed for it. */
    public boolean leadSigned() {
        return !(matter().stage() instanceof MatterStage.Assigned);
    }

    /** So many lines for assisting units. */
    public int rows() {
        return ROWS;
    }

    /** Whether what was refused names units. */
    private boolean names() {
        return typed.name().equals("propose") || typed.name().equals("settle");
    }

    /** The unit in a line of assisting units; empty for none. */
    public String assist(int row) {
        if (typed.assist() != null && names()) {
            return row < typed.assist().size() ? typed.assist().get(row) : "";
        }
        Suggestion.Part part = part(row);
        return part == null ? "" : part.unit().toString();
    }

    /** What the unit in a line is to do. */
    public String task(int row) {
        if (typed.task() != null && names()) {
            return row < typed.task().size() ? typed.task().get(row) : "";
        }
        Suggestion.Part part = part(row);
        return part == null ? "" : part.task();
    }

    private Suggestion.@Nullable Part part(int row) {
        Suggestion suggestion = matter().suggestion();
        return suggestion == null || suggestion.assisting().size() <= row
                ? null
                : suggestion.assisting().get(row);
    }

    /** The day that was asked for; empty for none. */
    public String asked() {
        Term term = matter().term();
        return term == null || term.asked() == null ? "" : term.asked().until().toString();
    }

    /** What goes with something that happened, in words. */
    public String details(Ui ui, Happened one) {
        return switch (one.word()) {
            case "ask", "grant" -> ui.sentence("supervisionmatter.until-day", List.of(one.details()));
            case "merge", "take-in" -> one.details();
            case "urged" ->
                ui.msg("supervisionclock.urging." + urging(one.details()).word());
            case "send-back" ->
                Arrays.stream(one.details().split(" "))
                        .filter(check -> !check.isEmpty())
                        .map(check -> ui.msg("supervisionmatter.check." + check))
                        .collect(Collectors.joining("、"));
            default -> "";
        };
    }

    /** A step of the ladder by its place, from 1. */
    private static UrgingStep urging(String rung) {
        return List.of(UrgingStep.values()).get(Integer.parseInt(rung) - 1);
    }

    /** The papers that can be printed of it now, as their addresses say them. */
    public List<String> papers() {
        return MatterPapers.of(view).stream().map(PaperKind::word).toList();
    }

    /** Whether the reader may put files beside it. */
    public boolean attaches() {
        return view.rights().manage()
                || view.rights().answer()
                || view.rights().approve()
                || !view.rights().assisting().isEmpty();
    }
}
