package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.Refusal;
import org.paodao.plan.Item;
import org.paodao.plan.PlanRef;
import org.paodao.testing.DatabaseTest;

@DatabaseTest
class PublishingTest extends Amending {
    @Test
    void aDoubleClickPublishesOnceAndOfTwoPublishersOneIsTold() throws Exception {
        Draft.Key first = open(office);
        Draft.Key second = open(office);
        amendments.edit(office, first, null, new Edit.Reword(item("outcomes/1").id(), Aspect.TITLE, "甲"));
        amendments.edit(office, second, null, new Edit.Reword(item("outcomes/2").id(), Aspect.TITLE, "乙"));
        Callable<Object> one = () -> tried(() -> publishing.publish(office, first, consent(first, 1)));
        Callable<Object> two = () -> tried(() -> publishing.publish(office, second, consent(second, 1)));
        var results = new ArrayList<Object>();
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (Future<Object> result : threads.invokeAll(List.of(one, one, two, two))) {
                results.add(result.get());
            }
        }
        assertThat(results.stream().filter(PlanRef.class::isInstance).distinct())
                .hasSize(1);
        assertThat(results.stream().filter(Refusal.class::isInstance)).hasSize(2);
        assertThat(lists.head(office, "2023", null).currentVersion()).isEqualTo(2);
    }

    private static Object tried(Callable<Object> work) throws Exception {
        try {
            return work.call();
        } catch (Refusal refusal) {
            return refusal;
        }
    }

    @Test
    void changesOfOtherThingsMergeAndTheSameThingIsSettledByAPerson() {
        Item street = item("outcomes/1");
        Draft.Key mine = open(office);
        amendments.edit(office, mine, null, new Edit.Reword(street.id(), Aspect.TITLE, "我的标题"));
        amendments.edit(office, mine, null, new Edit.Reword(street.id(), Aspect.NOTE, "我的备注"));
        Draft.Key theirs = open(office);
        amendments.edit(office, theirs, null, new Edit.Reword(street.id(), Aspect.TITLE, "他的标题"));
        amendments.edit(office, theirs, null, new Edit.Reword(item("works/1").id(), Aspect.TITLE, "他的工作"));
        publish(office, theirs);

        Proposal proposal = publishing.proposal(office, mine);
        assertThat(proposal.conflicts())
                .extracting(conflict -> conflict.spot().aspect())
                .containsExactly(Aspect.TITLE);
        assertRefused(Refusal.Kind.CONFLICT, () -> publish(office, mine));
        String spot = proposal.conflicts().getFirst().spot().key();
        assertRefused(Refusal.Kind.INVALID, () -> publishing.settle(office, mine, version(office, mine), Map.of()));
        publishing.settle(office, mine, version(office, mine), Map.of(spot, false));
        publish(office, mine);
        assertThat(item("outcomes/1").title()).isEqualTo("他的标题");
        assertThat(item("outcomes/1").note()).isEqualTo("我的备注");
        assertThat(item("works/1").title()).isEqualTo("他的工作");
    }

    @Test
    void aClosedPeriodIsNeverChangedSilently() {
        closures.close(office, "2023", new NewClosure("c", LocalDate.of(2023, 12, 31), "全年数据已通报"));
        assertRefused(
                Refusal.Kind.INVALID,
                () -> closures.close(office, "2023", new NewClosure("d", LocalDate.of(2023, 6, 30), "重复")));
        Item street = item("outcomes/1");
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Aim(street.id(), List.of(goal("5"))));

        assertThatThrownBy(() -> publishing.publish(office, key, consent(key, 1)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal ->
                                assertThat(refusal.flaws().getFirst().field()).isEqualTo("closed"));
        publishing.publish(office, key, new Publishing.Consent(version(office, key), 1, "统计口径更正"));

        assertThat(comparisons.between(office, "2023", 1, 2, null).closed()).containsExactly(street.id());
        assertThat(versions.lines(office, "2023").getFirst().closed()).isOne();
        assertThat(audit.trail(office, street.id()).getFirst()).satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("plan.item-changed-closed");
            assertThat(entry.reason()).contains("统计口径更正");
        });
    }
}
