package org.paodao.plan.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Deadline;
import org.paodao.document.Header.DateRole;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention;

/**
 * One change of a draft by a person: a pure function from a draft to the next.
 *
 * <p>Each throws {@link org.paodao.kernel.Refusal} when the draft does not allow it. Undoing is not an edit: see {@link
 * ReviewPatch}.
 */
public sealed interface ReviewEdit {

    /**
     * Makes the next draft.
     *
     * @param text the document's text, in which ranges count
     */
    Review apply(Review review, String text);

    /** The element it is about, for the history; empty when it is about the whole draft. */
    default String subject() {
        return "";
    }

    /** Short stable name, for the history: {@code planimport.edit.<name>} says it in words. */
    default String name() {
        return getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /**
     * A value in a form: of a fact that is there, or a new one.
     *
     * @param id the fact's id; null for a new one
     */
    record Line<T>(@Nullable String id, T value) {}

    /**
     * Writes an item anew, as a form shows it: a fact without a line goes, a line without an id is new.
     *
     * @param item its id
     */
    record Rewrite(
            String item,
            String title,
            @Nullable String kind,
            @Nullable String category,
            List<Line<UnitMention>> units,
            List<Line<String>> leaders,
            List<Line<Deadline>> deadlines,
            List<Line<Target>> targets)
            implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return new ItemForm(review, text).rewrite(this);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /** Says that what was read of an item is right. */
    record Approve(String item) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return Structure.of(review).approve(item);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /** Joins an item to the one above it under the same parent, which gets all its units, dates and targets. */
    record Merge(String item) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return new Joining(review).merge(item);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /**
     * Cuts an item in two.
     *
     * @param at the first character of the second item, in the document's text
     */
    record Split(String item, int at) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return new Cutting(review, text).split(item, at);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /** Leaves an item, and what is below it, out of the plan. */
    record Drop(String item) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return Structure.of(review).drop(item);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /** Takes a dropped item, and what is above it, back in. */
    record Restore(String item) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return Structure.of(review).restore(item);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /**
     * Puts an item somewhere else.
     *
     * @param parent section or item that it comes under; null for the top
     * @param after the sibling it comes after; null to be the first
     */
    record Move(
            String item, @Nullable String parent, @Nullable String after) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return Structure.of(review).move(this);
        }

        @Override
        public String subject() {
            return item;
        }
    }

    /** Makes an item of a stretch of the text, under the section in which it stands. */
    record AddFromText(Range range) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return new Cutting(review, text).add(range);
        }
    }

    /** Makes those points under a heading guarantees of the plan that were left as mere headings, as nobody has a task there. */
    record TakeGuarantees(String section) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return new GuaranteePoints(review).take(section);
        }
    }

    /** Makes an item that the text does not hold. */
    record AddByHand(String title, @Nullable String parent) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return Structure.of(review).add(title, parent);
        }
    }

    /**
     * Writes the header anew.
     *
     * @param dates one date at most for each role
     */
    record Head(
            @Nullable String title,
            @Nullable String indexNumber,
            @Nullable String documentNumber,
            @Nullable String issuer,
            @Nullable String publisher,
            Map<DateRole, LocalDate> dates,
            @Nullable String publicity,
            List<String> addressees)
            implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return HeaderForm.write(review, this);
        }
    }

    /** Decides what printed unit names mean. */
    record DecideUnits(Map<String, UnitDecision> decisions) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            var all = new TreeMap<>(review.decisions());
            all.putAll(decisions);
            return review.withDecisions(all);
        }
    }

    /**
     * Says what kind those items are of which nobody said it.
     *
     * @param what the kind as the document calls it
     * @param section id of the section in which they stand; null for the whole document
     */
    record NameKind(String what, @Nullable String section) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return new UntoldKinds(review).become(what, section);
        }
    }

    /** Settles a point of the reconciliation, or leaves it open with a note. */
    record Settle(String point, Settlement settlement) implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            var all = new TreeMap<>(review.settlements());
            all.put(point, settlement);
            return review.withSettlements(all);
        }
    }

    /** Works on a document as a plan although the reader says it is none. */
    record OpenAsPlan() implements ReviewEdit {
        @Override
        public Review apply(Review review, String text) {
            return review.asPlan();
        }
    }
}
