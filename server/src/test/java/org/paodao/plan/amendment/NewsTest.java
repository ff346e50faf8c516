package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.NextVersions;
import org.paodao.plan.PlanPublished;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.setup.PlanWords;
import org.paodao.plan.setup.WordEdit;
import org.paodao.plan.year.RollOver;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

/** Whichever way a version comes out, the other modules hear of it, once. */
@DatabaseTest
@RecordApplicationEvents
class NewsTest extends Amending {
    @Autowired
    private ApplicationEvents events;

    @Autowired
    private PlanWords words;

    @Autowired
    private RollOver rollOver;

    @Test
    void theFirstVersionIsTold() {
        assertThat(told()).singleElement().satisfies(event -> {
            assertThat(event.plan()).isEqualTo(plan.id());
            assertThat(event.version()).isOne();
            assertThat(event.items()).hasSize(4);
            assertThat(event.reason()).isNull();
        });
    }

    @Test
    void aListThatCameInIsToldOnceHoweverOftenItIsAsked() {
        var more = List.of(SamplePlan.simple("w2", "work", "新添的工作", "work-track/7", lead));
        var content = new NewContent(null, List.of(), List.of(), List.of(), more, List.of());
        plans.addItems(office, plan.id(), new NewItems("list", "补录", content));
        plans.addItems(office, plan.id(), new NewItems("list", "补录", content));
        assertThat(told()).extracting(PlanPublished::version).containsExactly(1, 2);
        assertThat(told().getLast().items()).containsExactly(item("works/2").id());
        assertThat(told().getLast().reason()).isEqualTo("补录");
    }

    @Test
    void anAmendmentAndAChangeOfWordsAreTold() {
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Reword(item("works/1").id(), Aspect.TITLE, "修好示例大道"));
        publish(office, key);
        var kind = new Vocabulary.Kind(
                "work", "works", "重点任务", "Key tasks", "项", "work", List.of("outcome"), false, "", List.of());
        words.change(office, "2023", new NextVersions.Cause(2, "words", "改名"), new WordEdit.Put("", kind, 2, false));
        assertThat(told()).extracting(PlanPublished::version).containsExactly(1, 2, 3);
        assertThat(told().getLast().items()).isEmpty();
    }

    @Test
    void theNextYearsPlanIsTold() {
        rollOver.next(office, "2023", new RollOver.Wish(1, "next", 2024, "2024年示例工作要点", true, Map.of()));
        assertThat(told()).extracting(PlanPublished::address).containsExactly("2023", "2024");
    }

    private List<PlanPublished> told() {
        return events.stream(PlanPublished.class)
                .filter(event -> event.jurisdiction().equals(office.jurisdiction()))
                .toList();
    }
}
