package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.testing.DatabaseTest;

/** Rows of a list that do not go in leave nothing behind. */
@DatabaseTest
class ListRowsLeftOutTest extends ListedDistrict {
    private static final String WORKS = """
            序号,重点工作,牵头单位,配合单位
            1,疏通示例河道,甲局,
            2,,区飞船局,甲局
            """;

    @BeforeEach
    void aPlan() {
        planLedBy("甲局");
    }

    @Test
    void aNameThatOnlyABadRowBearsNeedsNoDecisionAndMakesNoUnit() {
        UUID file = store(WORKS);
        ListPreview preview = preview(file);
        assertThat(preview.bad()).isOne();
        assertThat(preview.names().unsettled()).isZero();

        apply(file, Map.of("区飞船局", UnitDecision.create("区飞船局", false)));
        assertThat(organization.units(user)).extracting(Unit::name).containsExactly("甲局");
        assertThat(view().items()).extracting(Item::title).contains("疏通示例河道");
    }

    @Test
    void aNameThatAnItemBearsWhichIsNotUpdatedMakesNoUnit() {
        UUID file = store(WORKS.replace("2,,区飞船局", "2,修好示例路,区飞船局"));
        assertThat(preview(file).names().unsettled()).isOne();
        apply(file, Map.of("区飞船局", UnitDecision.create("区飞船局", false)));
        assertThat(organization.units(user)).extracting(Unit::name).containsExactly("甲局");
    }

    private void apply(UUID file, Map<String, UnitDecision> decisions) {
        apply(file, new ListPreview.Choice(1, true, false, decisions));
    }
}
