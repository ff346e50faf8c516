package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.organization.NewUnit;
import org.paodao.plan.ItemTable;
import org.paodao.plan.ShownLights;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** A list's categories in a plan whose document sorts by sections. */
@DatabaseTest
class ListCategoriesTest extends ListedDistrict {
    private static final String DOCUMENT = """
            示例区2023年工作要点
            一、推进交通建设
            （一）重点工作：建成示例大桥。全面完成示例大桥主体工程，年内通车。（责任单位：区教育局）
            """;
    private static final String WORKS = """
            序号,分类,重点工作,牵头单位
            1,共性,疏通示例河道,区教育局
            2,,新建示例书屋,区教育局
            3,特色,办好示例集市,区教育局
            """;

    @Autowired
    private Imports imports;

    @BeforeEach
    void aPlanOfADocument() throws InterruptedException {
        organization.create(user, NewUnit.named("区教育局"));
        UUID id = imports.start(user, Upload.pasted(DOCUMENT));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
        ReviewItem first = imports.draft(user, id).review().kept().getFirst();
        var work = new ReviewEdit.Rewrite(first.id(), "建成示例大桥", "重点工作", "", List.of(), List.of(), List.of(), List.of());
        imports.change(user, id, imports.line(user, id).version(), work);
        plan = imports.confirm(user, id, imports.line(user, id).version(), 2023).address();
    }

    @Test
    void worksOfAListStandInTheirCategoriesBesideThoseOfSections() {
        add();
        assertThat(ItemTable.of(view(), ShownLights.NONE))
                .filteredOn(table -> table.kind().code().equals("work"))
                .singleElement()
                .satisfies(table -> {
                    assertThat(table.groups()).extracting(ItemTable.Group::name).containsExactly("推进交通建设", "共性", "特色");
                    assertThat(table.groups().get(1).rows()).hasSize(2);
                    assertThat(table.schemes()).hasSize(2);
                });
    }

    @Test
    void theCategoryOfAListStandsOnThePageAndInTheExport() {
        add();
        assertThat(web.get().uri("/" + plan).with(As.user(user)))
                .bodyText()
                .containsPattern("rowspan=\"2\"><span class=\"plan-group\">共性")
                .doesNotContain("未分类");
        assertThat(web.get().uri("/" + plan + "/export.csv").with(As.user(user)))
                .bodyText()
                .contains("重点工作,推进交通建设,", "重点工作,共性,", "重点工作,特色,");
    }

    private void add() {
        apply(store(WORKS), new ListPreview.Choice(1, false, false, Map.of()));
    }
}
