package org.paodao.plan.intake;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.paodao.document.CountClaim;
import org.paodao.document.Target;
import org.paodao.document.Verdict;

/**
 * The draft of a plan while a person reviews it. Immutable; a {@link ReviewEdit} makes the next one.
 *
 * @param verdict what the reader said of the document
 * @param opened whether it is worked on as a plan: the reader said so, or a person opened it all the same
 * @param header what stands around the body
 * @param sections headings, in order of the text
 * @param items items, siblings in order
 * @param targets targets of the whole document
 * @param policies cited policies
 * @param claims counts which the document announces of itself
 * @param decisions what was decided about printed unit names, by name
 * @param settlements what was said to points of the reconciliation, by their key
 * @param nextId number of the next new element
 */
public record Review(
        Verdict verdict,
        boolean opened,
        ReviewHeader header,
        List<ReviewSection> sections,
        List<ReviewItem> items,
        List<ReviewFact<Target>> targets,
        List<ReviewFact<String>> policies,
        List<ReviewFact<CountClaim>> claims,
        Map<String, UnitDecision> decisions,
        Map<String, Settlement> settlements,
        int nextId) {

    public Review {
        sections = List.copyOf(sections);
        items = List.copyOf(items);
        targets = List.copyOf(targets);
        policies = List.copyOf(policies);
        claims = List.copyOf(claims);
        decisions = Collections.unmodifiableMap(new TreeMap<>(decisions));
        settlements = Collections.unmodifiableMap(new TreeMap<>(settlements));
    }

    public Optional<ReviewItem> item(String id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** The items that will become the plan's. */
    public List<ReviewItem> kept() {
        return items.stream().filter(item -> !item.dropped()).toList();
    }

    /** How many items there are in a section, or in all, of which nobody says what kind they are. */
    public int untold(@Nullable String section) {
        return new UntoldKinds(this).within(section).size();
    }

    /** Every fact of the draft, in the order header, sections, items, document. */
    public Stream<ReviewFact<?>> facts() {
        Stream<ReviewFact<?>> headings = sections.stream().map(ReviewSection::title);
        Stream<ReviewFact<?>> ofItems = items.stream().flatMap(ReviewItem::facts);
        Stream<ReviewFact<?>> others = Stream.of(targets, policies, claims).flatMap(List::stream);
        return Stream.of(header.facts(), headings, ofItems, others).flatMap(s -> s);
    }

    /** The section or item ids above a section or item, nearest first. Who asks often makes an {@link Ancestry}. */
    public List<String> above(String id) {
        return new Ancestry(this).above(id);
    }

    /** An item and everything below it. */
    Set<String> family(String id) {
        var family = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (ReviewItem item : items) {
                if (item.parent() != null && family.contains(item.parent())) {
                    grown |= family.add(item.id());
                }
            }
        }
        return family;
    }

    Review with(List<ReviewItem> newItems, int newNextId) {
        return new Review(
                verdict,
                opened,
                header,
                sections,
                newItems,
                targets,
                policies,
                claims,
                decisions,
                settlements,
                newNextId);
    }

    Review with(ReviewHeader newHeader, int newNextId) {
        return new Review(
                verdict,
                opened,
                newHeader,
                sections,
                items,
                targets,
                policies,
                claims,
                decisions,
                settlements,
                newNextId);
    }

    Review withDecisions(Map<String, UnitDecision> newDecisions) {
        return new Review(
                verdict, opened, header, sections, items, targets, policies, claims, newDecisions, settlements, nextId);
    }

    Review withSettlements(Map<String, Settlement> newSettlements) {
        return new Review(
                verdict, opened, header, sections, items, targets, policies, claims, decisions, newSettlements, nextId);
    }

    Review asPlan() {
        return new Review(
                verdict, true, header, sections, items, targets, policies, claims, decisions, settlements, nextId);
    }
}
