package org.paodao.plan.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.Organization;
import org.paodao.plan.Category;
import org.paodao.plan.ItemFilter;
import org.paodao.plan.NextVersions.Cause;
import org.paodao.plan.PlanLists;
import org.paodao.plan.PlanRef;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.Vocabulary;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DatabaseTest
class PlanWordsTest {
    @Autowired
    private PlanWords words;

    @Autowired
    private Vocabularies vocabularies;

    @Autowired
    private Plans plans;

    @Autowired
    private PlanLists lists;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrictWithAPlan() {
        user = SamplePlan.office(organization, plans);
    }

    @Test
    void aRenamedCategoryHoldsItsItemsAndTheOldVersionItsOldName() {
        PlanRef next = words.change(user, "2023", cause(1, "k"), category("2", "示例引领区（新）", 2, false));

        assertThat(next.version()).isEqualTo(2);
        assertThat(positions(2)).containsExactly("示例先行区", "示例引领区（新）");
        assertThat(positions(1)).containsExactly("示例先行区", "示例引领区");
        var items = lists.view(user, "2023", null, ItemFilter.NONE).items();
        assertThat(items).hasSize(4).doesNotHaveDuplicates();
        assertThat(lists.item(user, "2023", null, "outcomes/2").places())
                .singleElement()
                .satisfies(placed -> assertThat(placed.category().name()).isEqualTo("示例引领区（新）"));
        assertThat(lists.item(user, "2023", 1, "outcomes/2").places())
                .singleElement()
                .satisfies(placed -> assertThat(placed.category().name()).isEqualTo("示例引领区"));
        assertThat(words.change(user, "2023", cause(1, "k"), category("2", "示例引领区（新）", 2, false)))
                .isEqualTo(next);
    }

    @Test
    void categoriesAreAddedBelowOthersReorderedAndClosedWhenNothingUsesThem() {
        words.change(user, "2023", cause(1, "a"), category("3", "示例展示区", 1, true));
        assertThat(positions(2)).containsExactly("示例展示区", "示例先行区", "示例引领区");
        words.change(user, "2023", cause(2, "b"), new WordEdit.Remove("category", "position", "3"));
        assertThat(positions(3)).containsExactly("示例先行区", "示例引领区");
        assertThatThrownBy(() ->
                        words.change(user, "2023", cause(3, "c"), new WordEdit.Remove("category", "position", "1")))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.flaws().getFirst().arguments())
                                .contains(1, "outcomes/1 建成示例一条街"));
        assertThatThrownBy(() -> words.change(user, "2023", cause(3, "d"), new WordEdit.Remove("kind", "", "work")))
                .isInstanceOf(Refusal.class);
        assertThat(lists.head(user, "2023", null).currentVersion()).isEqualTo(3);
    }

    @Test
    void aLevelIsNamedAnewFromAYearOnAndKeepsItsNameBefore() {
        vocabularies.begin(user, 2025);
        var named = new Vocabulary.Level("outcome", "目标体系", "Aims");
        vocabularies.change(user, 2025, 1, new WordEdit.Put("", named, 1, false));
        vocabularies.change(user, 2025, 2, new WordEdit.Put("", new Vocabulary.Level("town", "乡镇", "Towns"), 5, true));
        assertThat(vocabularies.of(user, 2025).levels())
                .extracting(Vocabulary.Level::nameZh)
                .contains("目标体系", "乡镇")
                .doesNotContain("成果体系");
        assertThat(vocabularies.of(user, 2024).levels())
                .extracting(Vocabulary.Level::nameZh)
                .contains("成果体系")
                .doesNotContain("目标体系", "乡镇");
    }

    @Test
    void aKindIsRenamedForLaterVersionsOnly() {
        var kind = new Vocabulary.Kind(
                "work", "works", "重点任务", "Key tasks", "项", "work", List.of("outcome"), false, "", List.of());
        words.change(user, "2023", cause(1, "a"), new WordEdit.Put("", kind, 2, false));
        assertThat(lists.frame(user, "2023", null).kinds()).anySatisfy(held -> {
            assertThat(held.nameZh()).isEqualTo("重点任务");
            assertThat(held.supports()).containsExactly("outcome");
            assertThat(held.held()).isEqualTo(1);
        });
        assertThat(lists.frame(user, "2023", 1).kinds())
                .anyMatch(held -> held.nameZh().equals("重点工作"));
    }

    @Test
    void aChangeNeedsAReasonTheNewestVersionAndThePermission() {
        WordEdit edit = category("2", "改名", 2, false);
        assertThatThrownBy(() -> words.change(user, "2023", new Cause(1, "x", " "), edit))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> words.change(user, "2023", cause(7, "x"), edit))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        var viewer = Districts.with(user, Role.VIEWER);
        assertThatThrownBy(() -> words.change(viewer, "2023", cause(1, "x"), edit))
                .isInstanceOf(Refusal.class);
        var stranger = Districts.someone(organization);
        assertThatThrownBy(() -> words.change(stranger, "2023", cause(1, "x"), edit))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void anEditionOfTheOfficeReplacesTheProgramsWordsFromItsYearOn() {
        vocabularies.begin(user, 2024);
        var track = new Vocabulary.Category("7-8", "示例新领域", "7");
        vocabularies.change(user, 2024, 1, new WordEdit.Put("work-track", track, 99, true));
        assertThat(vocabularies
                        .of(user, 2024)
                        .scheme("work-track")
                        .orElseThrow()
                        .category("7-8"))
                .contains(track);
        assertThat(vocabularies
                        .of(user, 2023)
                        .scheme("work-track")
                        .orElseThrow()
                        .category("7-8"))
                .isEmpty();
        assertThatThrownBy(() -> vocabularies.change(user, 2024, 1, new WordEdit.Remove("level", "", "x")))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> vocabularies.begin(user, 2024)).isInstanceOf(Refusal.class);
        assertThat(vocabularies.editions(Districts.someone(organization))).hasSize(1);
    }

    @Test
    void thePagesShowFormsAndKeepWhatWasTyped() {
        assertThat(page("/settings/vocabulary/seed")).contains("系统自带", "“7”经济高质量发展（示例）");
        assertThat(page("/2023/settings?what=category&scheme=position&code=1")).contains("修改分类", "示例先行区", "停用");
        var answer = mvc.post()
                .uri("/2023/settings")
                .param("seen", "1")
                .param("what", "category")
                .param("scheme", "position")
                .param("was", "1")
                .param("nameZh", "改过的名称")
                .param("position", "1")
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(422);
        assertThat(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .contains("改过的名称", "未说明修改原因");
    }

    private static Cause cause(int seen, String key) {
        return new Cause(seen, "words-" + key, "按示例口径调整");
    }

    private static WordEdit category(String code, String name, int position, boolean fresh) {
        return new WordEdit.Put("position", new Vocabulary.Category(code, name, null), position, fresh);
    }

    private List<String> positions(int version) {
        return lists.frame(user, "2023", version).schemes().stream()
                .filter(scheme -> Objects.equals(scheme.code(), "position"))
                .flatMap(scheme -> scheme.categories().stream())
                .map(Category::name)
                .toList();
    }

    private String page(String address) {
        var answer = mvc.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
