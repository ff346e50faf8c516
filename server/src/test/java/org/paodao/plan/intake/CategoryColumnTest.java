package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.plan.Category;
import org.paodao.plan.Item;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanView;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a table's column of categories says goes into the plan. */
@DatabaseTest
class CategoryColumnTest {
    private static final String TABLE = """
            示例区2023年重点工作任务表,,,,
            序号,工作类别,工作任务,牵头单位,完成时限
            1,经济发展,建成示例产业园二期工程,区教育局,6月底前
            2,经济发展,培育示例企业二十家以上,区教育局,12月底前
            3,民生保障,新建示例幼儿园三所,区教育局,9月底前
            """;

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    @Autowired
    private PlanLists plans;

    private CurrentUser user = Districts.NOBODY;
    private UUID id = user.account();

    @BeforeEach
    void aTableInReview() throws InterruptedException {
        user = Districts.someone(organization);
        organization.create(user, NewUnit.named("区教育局"));
        id = imports.start(user, Upload.file("任务表.csv", "text/csv", TABLE.getBytes(StandardCharsets.UTF_8)));
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.sleep(20);
        }
    }

    @Test
    void theCategoriesOfATableSortThePlan() {
        PlanView plan = confirmed();
        assertThat(names(plan)).containsExactly("经济发展", "民生保障");
        assertThat(placed(plan, "建成示例产业园二期工程")).containsExactly("经济发展");
        assertThat(placed(plan, "新建示例幼儿园三所")).containsExactly("民生保障");
    }

    @Test
    void aCategoryIsCorrectedInTheReview() {
        ReviewItem last = imports.draft(user, id).review().items().getLast();
        assertThat(web.get().uri("/imports/" + id + "/items/" + last.id()).with(As.user(user)))
                .hasStatusOk()
                .bodyText()
                .contains("name=\"category\"", "value=\"民生保障\"", "<option value=\"经济发展\">");
        assertThat(web.patch()
                        .uri("/api/v1/imports/" + id + "/items/" + last.id())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"version\": %d, \"category\": \"教育发展\"}"
                                .formatted(imports.line(user, id).version()))
                        .with(As.user(user))
                        .with(csrf()))
                .hasStatusOk();
        assertThat(placed(confirmed(), "新建示例幼儿园三所")).containsExactly("教育发展");
    }

    private PlanView confirmed() {
        String address = imports.confirm(user, id, imports.line(user, id).version(), 2023)
                .address();
        return plans.view(user, address, null, ItemFilter.NONE);
    }

    private static List<String> names(PlanView plan) {
        return plan.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream())
                .map(Category::name)
                .toList();
    }

    private static List<String> placed(PlanView plan, String title) {
        Item item = plan.items().stream()
                .filter(one -> one.title().equals(title))
                .findFirst()
                .orElseThrow();
        return plan.schemes().stream()
                .flatMap(scheme -> scheme.categories().stream())
                .filter(category -> item.categories().contains(category.id()))
                .map(Category::name)
                .toList();
    }
}
