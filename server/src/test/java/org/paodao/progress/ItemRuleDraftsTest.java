package org.paodao.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.light.RulePublishing;
import org.paodao.progress.light.ItemJudging;
import org.paodao.progress.light.ItemLightEffect;
import org.paodao.progress.light.ItemLightLists;
import org.paodao.progress.light.ItemRuleDraft;
import org.paodao.progress.light.ItemRuleDrafts;
import org.paodao.scoring.light.RuleSet;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

@DatabaseTest
class ItemRuleDraftsTest extends Listing {
    private static final String SET = "松阳2022";

    @Autowired
    private ItemRuleDrafts drafts;

    @Autowired
    private ItemLightLists lights;

    @Autowired
    private ItemJudging judging;

    @Test
    void aDraftShowsWhatItWouldTurnAndTurnsNothing() {
        agreed();
        List<String> before = shown();
        List<ItemLightEffect> effect = drafts.effect(office, SET);
        assertThat(effect).isNotEmpty().allSatisfy(one -> {
            assertThat(one.item()).isEqualTo(item);
            assertThat(one.was()).isNotEqualTo(one.becomes());
            assertThat(before).contains(one.period() + " " + one.was());
            assertThat(one.title()).isNotEmpty();
            assertThat(one.reasons()).isNotEmpty();
        });
        assertThat(shown()).isEqualTo(before);
        assertThat(judging.all(office.jurisdiction()).turned()).isZero();

        drafts.put(office, drafts.draft(office, SET));
        int version = drafts.publish(office, new RulePublishing("示例键", SET, 1, "示例"));
        assertThat(version).isEqualTo(1);
        assertThat(shown())
                .as("what was shown before comes true")
                .containsAll(effect.stream()
                        .map(one -> one.period() + " " + one.becomes())
                        .toList());
        assertThat(drafts.publish(office, new RulePublishing("示例键", SET, 1, "示例")))
                .isEqualTo(1);
        assertThat(drafts.all(office)).isEmpty();
        assertThat(drafts.effect(office, SET)).as("the same rules once more").isEmpty();
    }

    @Test
    void aDraftIsKeptByTheVersionThatWasSeen() {
        ItemRuleDraft begun = drafts.draft(office, SET);
        assertThat(begun.version()).isZero();
        for (int click = 0; click < 2; click++) {
            drafts.put(office, begun);
        }
        RuleSet rules = begun.rules();
        RuleSet later =
                new RuleSet(rules.title(), rules.from().plusDays(1), rules.until(), rules.rules(), rules.escalations());
        refused("progresslight.rules-changed", () -> drafts.put(office, new ItemRuleDraft(later, 0)));
        drafts.put(office, new ItemRuleDraft(later, 1));
        assertThat(drafts.draft(office, SET)).isEqualTo(new ItemRuleDraft(later, 2));
        refused("progresslight.rules-changed", () -> drafts.leave(office, SET, 1));
        refused("progresslight.rules-changed", () -> drafts.publish(office, new RulePublishing("示例键", SET, 1, "示例")));
        drafts.leave(office, SET, 2);
        assertThat(drafts.draft(office, SET).version()).isZero();
        refused("access.forbidden", () -> drafts.put(head, begun));
        refused("access.forbidden", () -> drafts.effect(head, SET));
        refused("progresslight.rules-unknown", () -> drafts.draft(office, "无此规则"));
    }

    private List<String> shown() {
        return lights.item(office, item).stream()
                .map(line -> line.judged().period() + " " + line.judged().light())
                .toList();
    }
}
