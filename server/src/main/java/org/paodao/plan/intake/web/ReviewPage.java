package org.paodao.plan.intake.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanName;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.intake.GuaranteePoints;
import org.paodao.plan.intake.ImportDraft;
import org.paodao.plan.intake.ImportLine;
import org.paodao.plan.intake.ImportRevision;
import org.paodao.plan.intake.OpenPoints;
import org.paodao.plan.intake.ReconciliationPoint;
import org.paodao.plan.intake.Review;
import org.paodao.plan.intake.ReviewFact;
import org.paodao.plan.intake.ReviewItem;
import org.paodao.plan.intake.ReviewRow;
import org.paodao.plan.intake.ReviewText;
import org.paodao.plan.intake.UnitDecision;
import org.paodao.plan.intake.UnitNames;
import org.paodao.plan.intake.UnitNames.UnitName;
import org.paodao.ui.Page;

/**
 * The document beside its draft.
 *
 * @param draft the import with its content
 * @param panel which part of the draft is shown
 * @param units the organisation's units
 * @param names the printed unit names
 * @param points the reconciliation
 * @param open the points that the plan would list as open
 * @param plansOfYear the plans that the document's year has already
 * @param words what a plan of the document's year calls its kinds
 * @param history who changed what; empty unless that panel is shown
 * @param earlier an earlier import of the same content
 * @param change what has just changed; null when the whole page is shown
 */
public record ReviewPage(
        ImportDraft draft,
        Panel panel,
        List<Unit> units,
        UnitNames names,
        List<ReconciliationPoint> points,
        OpenPoints open,
        List<PlanName> plansOfYear,
        Vocabulary words,
        List<ImportRevision> history,
        @Nullable ImportLine earlier,
        @Nullable Change change)
        implements Page {

    /** A part of the draft. */
    public enum Panel {
        CHECK,
        ITEMS,
        UNITS,
        POINTS,
        HEADER,
        HISTORY;

        /** Its name in addresses and message keys. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Panel of(@Nullable String word) {
            return Stream.of(values())
                    .filter(panel -> panel.word().equals(word))
                    .findFirst()
                    .orElse(ITEMS);
        }
    }

    /**
     * What a change touched, so that only that is drawn again.
     *
     * @param items ids of the items to draw again
     * @param whole whether the whole panel has to be drawn again
     * @param paragraphs lines of the text to draw again
     */
    public record Change(List<String> items, boolean whole, List<ReviewText.Paragraph> paragraphs) {}

    public Review review() {
        return draft.review();
    }

    public ImportLine line() {
        return draft.line();
    }

    /** The address of this import. */
    public String address() {
        return "/imports/" + line().id();
    }

    public List<ReviewRow> rows() {
        return ReviewRow.of(review());
    }

    /** The headings whose points can become the plan's guarantees. */
    public List<String> guaranteeHeadings() {
        return line().open() && review().opened() ? GuaranteePoints.offered(review()) : List.of();
    }

    public ReviewText text() {
        return ReviewText.of(draft.text(), review());
    }

    /** The items that a person should look at, the least certain first. */
    public List<ReviewItem> doubtful() {
        return review().items().stream()
                .filter(ReviewItem::doubtful)
                .sorted(Comparator.comparingInt(ReviewPage::confidence))
                .toList();
    }

    /** The lowest confidence among the facts of an item that nobody has looked at. */
    public static int confidence(ReviewItem item) {
        return item.facts()
                .filter(ReviewFact::doubtful)
                .mapToInt(ReviewFact::confidence)
                .min()
                .orElse(100);
    }

    /** Points that are not in order and to which nobody has said anything. */
    public long unanswered() {
        return points.stream().filter(point -> !point.answered()).count();
    }

    /** How many items could be what a point counts and does not find; 0 where it asks no such thing. */
    public int untold(ReconciliationPoint point) {
        return point.count() == null || point.agrees() || point.count().held() > 0
                ? 0
                : review().untold(point.count().section());
    }

    /** How much each panel still needs, for its tab; null where that says nothing. */
    public @Nullable Integer waiting(Panel which) {
        return switch (which) {
            case CHECK -> doubtful().size();
            case ITEMS -> review().kept().size();
            case UNITS -> (int) names.unsettled();
            case POINTS -> (int) unanswered();
            case HEADER -> untitled() ? 1 : null;
            case HISTORY -> null;
        };
    }

    /** Whether the plan would have no title, without which it cannot be confirmed. */
    public boolean untitled() {
        ReviewFact<String> title = review().header().title();
        return review().opened() && (title == null || title.value().isBlank());
    }

    /** Whether nothing is left that confirming would be refused for; only then it is asked whether one is sure. */
    public boolean confirmable() {
        return review().opened() && !review().kept().isEmpty() && !untitled() && names.unsettled() == 0;
    }

    /** The plan's year as the document says it, to be corrected by the user. */
    public String year() {
        return PlanYear.of(review());
    }

    /** Other printed names in items of this one that were settled on the same unit: they become one there. */
    public List<String> foldedWith(UnitName name) {
        Optional<String> unit = unit(name);
        return review().kept().stream()
                .map(item ->
                        item.units().stream().map(fact -> fact.value().name()).toList())
                .filter(printed -> unit.isPresent() && printed.contains(name.printed()))
                .flatMap(List::stream)
                .distinct()
                .filter(other -> !other.equals(name.printed())
                        && names.of(other).flatMap(ReviewPage::unit).equals(unit))
                .toList();
    }

    /** The unit that a name means, or the name that a new one is given; empty while it is open. */
    private static Optional<String> unit(UnitName name) {
        return name.unit()
                .map(UUID::toString)
                .or(() -> Optional.ofNullable(name.decision()).map(UnitDecision::name));
    }

    /** What a kind as the document calls it is called in the reader's language; itself where the words offer none. */
    public String kind(String printed, boolean chinese) {
        return chinese
                ? printed
                : words.kindFor(printed).map(Vocabulary.Kind::nameEn).orElse(printed);
    }

    /** What the sentence of a point takes, kinds in the reader's language. */
    public List<String> arguments(ReconciliationPoint point, boolean chinese) {
        String what = point.count() == null ? "" : point.count().what();
        return point.arguments().stream()
                .map(argument -> argument.equals(what) && !what.isEmpty() ? kind(what, chinese) : argument)
                .toList();
    }

    /** The plans that the year has already, to be read out. */
    public String namesOfPlans() {
        return plansOfYear.stream().map(PlanName::told).collect(Collectors.joining("、"));
    }

    /** What an item of this id is called; empty when there is none. */
    public String titleOf(@Nullable String id) {
        return Optional.ofNullable(id)
                .flatMap(review()::item)
                .map(item -> item.title().value())
                .orElse("");
    }
}
