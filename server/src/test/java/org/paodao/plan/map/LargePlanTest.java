package org.paodao.plan.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItem;
import org.paodao.plan.NewPlan;
import org.paodao.plan.PlanLists;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** A plan of 1,840 items that has only just come in, so that the database has no statistics of it yet. */
@DatabaseTest
class LargePlanTest {
    @Autowired
    private Maps maps;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Test
    void theMapOfTenTimesTheItemsTakesAsManyStatementsAndNoMinutes() {
        CurrentUser few = planOf(1);
        CurrentUser many = planOf(10);
        var words = GeneratedPlans.words(Locale.SIMPLIFIED_CHINESE);
        long small = Statements.during(() -> maps.view(few, "2023", MapRequest.NEWEST, words));
        long began = System.nanoTime();
        long large = Statements.during(() -> maps.view(many, "2023", MapRequest.NEWEST, words));
        assertThat(large).isEqualTo(small);
        // Generous: the figures are measured by the bench; a join over all pairs of items takes hours.
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(20));
        assertThat(lists.frame(many, "2023", null).links()).hasSize(1660);
    }

    private CurrentUser planOf(int factor) {
        CurrentUser user = Districts.someone(organization);
        UUID unit = organization.create(user, NewUnit.named("示例局")).id();
        var items = new ArrayList<NewItem>();
        var links = new ArrayList<NewContent.Link>();
        add(items, links, unit, new Sort("outcome", 18 * factor, null));
        add(items, links, unit, new Sort("work", 51 * factor, "outcome"));
        add(items, links, unit, new Sort("reform", 43 * factor, "work"));
        add(items, links, unit, new Sort("indicator", 72 * factor, "outcome"));
        var content = new NewContent(
                null,
                List.of(kind("outcome"), kind("work"), kind("reform"), kind("indicator")),
                List.of(),
                List.of(),
                items,
                links);
        plans.create(user, new NewPlan("a", 2023, "示例", null, null, List.of(), content, List.of(), List.of()));
        return user;
    }

    private static void add(List<NewItem> items, List<NewContent.Link> links, UUID unit, Sort sort) {
        for (int n = 0; n < sort.number(); n++) {
            items.add(SamplePlan.simple(sort.kind() + n, sort.kind(), "示例事项" + n, null, unit));
            if (sort.above() != null) {
                links.add(new NewContent.Link(sort.kind() + n, sort.above() + n % 18, null, null));
            }
        }
    }

    private static NewContent.Kind kind(String code) {
        return new NewContent.Kind(code, code + "s", "示例" + code, code, "项");
    }

    /** Items of one kind and the kind that they support. */
    private record Sort(String kind, int number, @Nullable String above) {}
}
