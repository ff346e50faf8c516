package org.paodao.plan.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.paodao.plan.intake.ReviewText.Kind;
import org.paodao.plan.intake.ReviewText.Mark;

/** Every stretch of the text in which a draft found something. */
final class ReviewMarks {
    private final List<Mark> marks = new ArrayList<>();

    static List<Mark> of(Review review) {
        var marks = new ReviewMarks();
        review.header().facts().forEach(fact -> marks.add(fact, Kind.HEADER, null));
        review.sections().forEach(section -> marks.add(section.title(), Kind.SECTION, null));
        review.items().stream().filter(item -> !item.dropped()).forEach(marks::add);
        review.targets().forEach(fact -> marks.add(fact, Kind.TARGET, null));
        review.policies().forEach(fact -> marks.add(fact, Kind.POLICY, null));
        review.claims().forEach(fact -> marks.add(fact, Kind.CLAIM, null));
        return marks.marks;
    }

    private void add(ReviewItem item) {
        if (item.body() != null) {
            marks.add(new Mark(item.body(), null, null, item.id()));
        }
        add(item.title(), Kind.TITLE, item.id());
        item.units().forEach(fact -> add(fact, Kind.UNIT, item.id()));
        item.leaders().forEach(fact -> add(fact, Kind.UNIT, item.id()));
        item.deadlines().forEach(fact -> add(fact, Kind.DEADLINE, item.id()));
        item.targets().forEach(fact -> add(fact, Kind.TARGET, item.id()));
    }

    private void add(ReviewFact<?> fact, Kind kind, @Nullable String item) {
        if (fact.range() != null && fact.range().length() > 0) {
            marks.add(new Mark(fact.range(), kind, fact.id(), item));
        }
    }
}
