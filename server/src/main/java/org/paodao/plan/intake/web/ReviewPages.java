package org.paodao.plan.intake.web;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Range;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.PlanName;
import org.paodao.plan.intake.ImportDraft;
import org.paodao.plan.intake.ImportRevision;
import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.OpenPoints;
import org.paodao.plan.intake.Reconciliation;
import org.paodao.plan.intake.ReviewItem;
import org.paodao.plan.intake.ReviewPatch;
import org.paodao.plan.intake.ReviewText;
import org.paodao.plan.intake.UnitMatcher;
import org.paodao.plan.intake.UnitNames;
import org.paodao.plan.intake.web.ReviewPage.Panel;
import org.paodao.plan.setup.Vocabularies;
import org.springframework.stereotype.Component;

/** Puts a review page together. */
@Component
class ReviewPages {
    /** A change of more items than this draws the whole panel again. */
    private static final int FEW = 20;

    private final Imports imports;
    private final Organization organization;
    private final Vocabularies vocabularies;

    ReviewPages(Imports imports, Organization organization, Vocabularies vocabularies) {
        this.imports = imports;
        this.vocabularies = vocabularies;
        this.organization = organization;
    }

    /** The page as it is now. */
    ReviewPage page(CurrentUser user, UUID id, Panel panel) {
        return page(user, imports.draft(user, id), panel, null);
    }

    /** The page after a change, with what has to be drawn again. */
    ReviewPage changed(CurrentUser user, Imports.Changed changed, Panel panel) {
        ReviewPatch patch = changed.patch();
        ImportDraft draft = changed.draft();
        Set<String> touched = patch.touched();
        boolean whole = panel != Panel.ITEMS || patch.restructures() || patch.opens() || touched.size() > FEW;
        Range lines = lines(patch, draft.text().length());
        List<ReviewText.Paragraph> paragraphs = lines == null
                ? List.of()
                : ReviewText.of(draft.text(), draft.review(), lines).paragraphs();
        var change = new ReviewPage.Change(List.copyOf(touched), whole, paragraphs);
        return page(user, draft, panel, change);
    }

    private ReviewPage page(CurrentUser user, ImportDraft draft, Panel panel, ReviewPage.@Nullable Change change) {
        List<Unit> units = organization.units(user);
        List<ImportRevision> history =
                panel == Panel.HISTORY ? imports.history(user, draft.line().id()) : List.of();
        return new ReviewPage(
                draft,
                panel,
                units,
                UnitNames.of(draft.review(), UnitMatcher.of(units)),
                Reconciliation.of(draft.review()),
                openPoints(user, draft),
                plansOfYear(user, draft),
                vocabularies.of(user, yearOf(draft)),
                history,
                imports.earlier(user, draft.line()).orElse(null),
                change);
    }

    /** Counted as the plan's page will; a draft that says no year is taken for one of the year in which it came. */
    private OpenPoints openPoints(CurrentUser user, ImportDraft draft) {
        if (!draft.line().open() || !draft.review().opened()) {
            return OpenPoints.NONE;
        }
        return imports.openPoints(user, draft, yearOf(draft));
    }

    private static int yearOf(ImportDraft draft) {
        String year = PlanYear.of(draft.review());
        return year.isEmpty() ? draft.line().startedAt().atZone(ZoneOffset.UTC).getYear() : Integer.parseInt(year);
    }

    private List<PlanName> plansOfYear(CurrentUser user, ImportDraft draft) {
        String year = PlanYear.of(draft.review());
        return year.isEmpty() || !draft.line().open() ? List.of() : imports.plansOf(user, Integer.parseInt(year));
    }

    /** Where in the text something changed; null when the text looks the same. */
    private static @Nullable Range lines(ReviewPatch patch, int length) {
        var bodies = new ArrayList<Range>();
        for (ReviewItem item : patch.before()) {
            add(bodies, item);
        }
        for (ReviewItem item : patch.after()) {
            add(bodies, item);
        }
        if (patch.was() != null
                && !patch.was()
                        .header()
                        .equals(patch.now() == null ? null : patch.now().header())) {
            return new Range(0, length);
        }
        if (bodies.isEmpty()) {
            return null;
        }
        int start = bodies.stream().mapToInt(Range::start).min().orElse(0);
        int end = bodies.stream().mapToInt(Range::end).max().orElse(length);
        return new Range(start, end);
    }

    private static void add(List<Range> bodies, ReviewItem item) {
        if (item.body() != null) {
            bodies.add(item.body());
        }
    }
}
