package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.list.ListKind;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Rows of a list that do not go in leave nothing behind. */
@DatabaseTest
class ListRowsLeftOutTest {
    private static final String WORKS = """
            序号,重点工作,牵头单位,配合单位
            1,疏通示例河道,甲局,
            2,,区飞船局,甲局
            """;

    @Autowired
    private ListImports imports;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aPlan() {
        user = SamplePlan.office(organization, plans);
    }

    @Test
    void aNameThatOnlyABadRowBearsNeedsNoDecisionAndMakesNoUnit() {
        UUID file = store(WORKS);
        ListPreview preview = imports.preview(user, "2023", file, ListKind.WORKS);
        assertThat(preview.bad()).isOne();
        assertThat(preview.names().unsettled()).isZero();

        apply(file, Map.of("区飞船局", UnitDecision.create("区飞船局", false)));
        assertThat(organization.units(user)).extracting(Unit::name).containsExactly("甲局");
        assertThat(lists.view(user, "2023", null, ItemFilter.NONE).items())
                .extracting(Item::title)
                .contains("疏通示例河道");
    }

    @Test
    void aNameThatAnItemBearsWhichIsNotUpdatedMakesNoUnit() {
        UUID file = store(WORKS.replace("2,,区飞船局", "2,修好示例路,区飞船局"));
        assertThat(imports.preview(user, "2023", file, ListKind.WORKS).names().unsettled())
                .isOne();
        apply(file, Map.of("区飞船局", UnitDecision.create("区飞船局", false)));
        assertThat(organization.units(user)).extracting(Unit::name).containsExactly("甲局");
    }

    private void apply(UUID file, Map<String, UnitDecision> decisions) {
        imports.apply(user, "2023", file, ListKind.WORKS, new ListPreview.Choice(1, true, false, decisions));
    }

    private UUID store(String csv) {
        var upload = Upload.file("清单.csv", "text/csv", csv.getBytes(StandardCharsets.UTF_8));
        return imports.store(user, "2023", ListKind.WORKS, upload);
    }
}
