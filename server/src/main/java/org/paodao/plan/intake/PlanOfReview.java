package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Header.Annex;
import org.paodao.document.Header.RoleDate;
import org.paodao.document.Range;
import org.paodao.document.Target;
import org.paodao.document.UnitMention;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewPlan;
import org.paodao.plan.Vocabulary;

/** Turns a reviewed draft into the plan that it becomes. */
final class PlanOfReview {
    private final ImportTables.Content content;
    private final Review review;
    private final Map<String, UUID> units;
    private final Vocabulary vocabulary;
    private final PlanOutline outline;

    PlanOfReview(ImportTables.Content content, Map<String, UUID> units, Vocabulary vocabulary) {
        this.content = content;
        this.review = content.review();
        this.units = units;
        this.vocabulary = vocabulary;
        this.outline = new PlanOutline(review, vocabulary);
    }

    NewPlan plan(int year, String title) {
        ImportLine line = content.line();
        var source = new NewContent.Source(line.name(), line.file(), content.text());
        List<NewItem> items = outline.inOrder().stream().map(this::item).toList();
        return new NewPlan(
                "import-" + line.id(),
                year,
                title,
                null,
                line.id(),
                facts(),
                new NewContent(source, outline.kinds(), outline.schemes(), outline.categories(), items, List.of()),
                goals(review.targets()),
                points());
    }

    private NewItem item(ReviewItem item) {
        Range body = item.body();
        String label = item.path().isEmpty() ? "" : item.path().getLast();
        return new NewItem(
                item.id(),
                null,
                outline.kindOf(item),
                "",
                label,
                item.title().value(),
                body == null ? "" : body.of(content.text()),
                outline.parentOf(item),
                outline.placesOf(item),
                doers(item.units()),
                item.leaders().stream().map(ReviewFact::value).toList(),
                item.deadlines().stream()
                        .map(fact -> new NewItem.Due(fact.value(), fact.range()))
                        .toList(),
                goals(item.targets()),
                false,
                null,
                body);
    }

    /** Names that were settled on one unit make one doer, with the strongest of their roles. */
    private List<NewItem.Doer> doers(List<ReviewFact<UnitMention>> mentions) {
        var doers = new LinkedHashMap<Object, NewItem.Doer>();
        for (ReviewFact<UnitMention> fact : mentions) {
            UUID unit = units.get(fact.value().name());
            var doer = new NewItem.Doer(unit, fact.value().role(), fact.value().name(), fact.range());
            doers.merge(unit == null ? doer : unit, doer, PlanOfReview::stronger);
        }
        return List.copyOf(doers.values());
    }

    private static NewItem.Doer stronger(NewItem.Doer one, NewItem.Doer other) {
        return other.role().compareTo(one.role()) < 0 ? other : one;
    }

    private static List<NewItem.Goal> goals(List<ReviewFact<Target>> targets) {
        return targets.stream()
                .map(fact -> new NewItem.Goal(fact.value(), null, fact.range()))
                .toList();
    }

    private List<NewPlan.Fact> facts() {
        ReviewHeader header = review.header();
        var facts = new ArrayList<NewPlan.Fact>();
        one(facts, "index-number", header.indexNumber());
        one(facts, "document-number", header.documentNumber());
        one(facts, "issuer", header.issuer());
        one(facts, "publisher", header.publisher());
        for (ReviewFact<RoleDate> date : header.dates()) {
            String role = date.value().role().name().toLowerCase(Locale.ROOT);
            facts.add(new NewPlan.Fact(role, date.value().date().toString(), date.range()));
        }
        one(facts, "publicity", header.publicity());
        header.addressees().forEach(fact -> one(facts, "addressee", fact));
        for (ReviewFact<Annex> annex : header.annexes()) {
            String number = annex.value().number();
            String name = number.isEmpty()
                    ? annex.value().name()
                    : number + "." + annex.value().name();
            facts.add(new NewPlan.Fact("annex", name, annex.range()));
        }
        review.policies().forEach(fact -> one(facts, "policy", fact));
        return facts;
    }

    private static void one(List<NewPlan.Fact> facts, String name, @Nullable ReviewFact<String> fact) {
        if (fact != null) {
            facts.add(new NewPlan.Fact(name, fact.value(), fact.range()));
        }
    }

    /** Counts and annexes that do not follow go along even when they agree: the plan looks at them again after every change. */
    private List<NewPlan.Point> points() {
        var points = new ArrayList<NewPlan.Point>();
        for (ReconciliationPoint point : Reconciliation.of(review)) {
            NewPlan.Count count = outline.count(point.count());
            NewPlan.Annex annex = annex(point);
            Settlement said = point.settlement();
            if (!point.agrees() || count != null || annex != null) {
                String message = annex == null ? point.message() : ReconciliationPoint.ANNEX_MISSING;
                points.add(new NewPlan.Point(
                        "planimport.point." + (count == null ? message : "count"),
                        annex == null ? point.arguments() : point.arguments().subList(0, 2),
                        count,
                        said == null ? null : said.note(),
                        said != null && said.settled(),
                        point.range(),
                        annex));
            }
        }
        return points;
    }

    /** The annex that a point misses, with the kind of item that its list holds. */
    private NewPlan.@Nullable Annex annex(ReconciliationPoint point) {
        if (!point.missesAnnex()) {
            return null;
        }
        String name = point.arguments().get(1);
        return new NewPlan.Annex(
                name, vocabulary.kindFor(name).map(Vocabulary.Kind::code).orElse(null));
    }
}
