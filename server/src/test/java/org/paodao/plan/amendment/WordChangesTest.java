package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.plan.NextVersions.Cause;
import org.paodao.plan.Plans;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.Vocabulary;
import org.paodao.plan.amendment.WordChange.Name;
import org.paodao.plan.amendment.WordChange.Said;
import org.paodao.plan.amendment.WordChange.Sort;
import org.paodao.plan.amendment.WordChange.Trait;
import org.paodao.plan.amendment.WordChange.Turn;
import org.paodao.plan.setup.PlanWords;
import org.paodao.plan.setup.WordEdit;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What a version changed of the plan's kinds, ways to sort and categories. */
@DatabaseTest
class WordChangesTest {
    private static final Vocabulary.Kind WORK = new Vocabulary.Kind(
            "work", "works", "重点任务", "Key tasks", "项", "work", List.of("outcome"), true, "", List.of());

    @Autowired
    private PlanWords words;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Plans plans;

    @Autowired
    private Organization organization;

    @Autowired
    private MockMvcTester mvc;

    private CurrentUser office = Districts.NOBODY;
    private int version = 1;

    @BeforeEach
    void aDistrictWithAPlan() {
        office = SamplePlan.office(organization, plans);
    }

    @Test
    void aVersionThatOnlyRenamedAKindSaysSo() {
        change(new WordEdit.Put("", WORK, 2, false));
        assertThat(compared()).singleElement().satisfies(change -> {
            assertThat(change.sort()).isEqualTo(Sort.KIND);
            assertThat(change.turn()).isEqualTo(Turn.CHANGED);
            assertThat(change.name()).isEqualTo(new Name("重点任务", "Key tasks"));
            assertThat(change.said())
                    .containsExactly(
                            said(Trait.NAME, "重点工作", "重点任务"),
                            said(Trait.NAME_EN, "Key works", "Key tasks"),
                            new Said(Trait.LEVEL, List.of(), List.of(new Name("工作体系", "Works"))),
                            new Said(Trait.SUPPORTS, List.of(), List.of(new Name("标志性成果", "Landmark outcomes"))),
                            new Said(Trait.MEASURED, List.of(), List.of(new Name("work", "work"))));
        });
        String page = Jsoup.parse(page("/2023/compare?from=1&to=2")).text();
        assertThat(page)
                .contains("与第1版相比，第2版共变更类别、跑道等设置1处。", "条目类别", "调整", "重点任务", "应支撑的类别", "每条都应有")
                .doesNotContain("两个版本没有不同");
        assertThat(Jsoup.parse(page("/2023/compare?from=2&to=1")).text()).contains("第1版共变更类别、跑道等设置1处");
    }

    @Test
    void theListOfVersionsSaysWhichChangedThePlansWords() {
        assertThat(page("/api/v1/plans/2023/versions")).contains("\"words\":true");
        change(new WordEdit.Put("", WORK, 2, false));
        String versions = Jsoup.parse(page("/2023/versions")).text();
        assertThat(versions).containsOnlyOnce("含类别、跑道等设置变更");
    }

    @Test
    void categoriesThatCameWentOrWereRenamedOrMovedAreTold() {
        change(category("3", "示例展示区", 1, true));
        change(category("2", "示例引领区（新）", 3, false));
        assertThat(compared(1, 2)).extracting(WordChange::turn).containsExactly(Turn.CAME);
        assertThat(compared(2, 3))
                .singleElement()
                .satisfies(change -> assertThat(change.said()).containsExactly(said(Trait.NAME, "示例引领区", "示例引领区（新）")));

        change(category("1", "示例先行区", 3, false));
        assertThat(compared(3, 4))
                .singleElement()
                .satisfies(change ->
                        assertThat(change.said()).containsExactly(new Said(Trait.PLACE, List.of(), List.of())));

        change(new WordEdit.Remove("category", "position", "3"));
        assertThat(compared(4, 5)).singleElement().satisfies(change -> {
            assertThat(change.turn()).isEqualTo(Turn.WENT);
            assertThat(change.name().zh()).isEqualTo("示例展示区");
        });
        assertThat(page("/2023/compare?from=4&to=5")).contains("战略定位的分类", "<del>示例展示区</del>");
    }

    @Test
    void whatStandsBelowARenamedCategoryIsNotSaidToDiffer() {
        change(category("3", "示例展示区", 3, true));
        change(new WordEdit.Put("position", new Vocabulary.Category("3-1", "示例街区", "3"), 4, true));
        change(category("3", "示例窗口区", 3, false));
        assertThat(compared(3, 4)).extracting(WordChange::code).containsExactly("3");
        assertThat(compared(2, 3))
                .singleElement()
                .satisfies(change -> assertThat(change.said())
                        .containsExactly(new Said(Trait.PARENT, List.of(), List.of(new Name("示例展示区", "示例展示区")))));
    }

    @Test
    void aNewKindAndANewWayToSortAreReadInTheFilesToo() throws IOException {
        change(new WordEdit.Put("", new Vocabulary.Scheme("area", "示例片区", "Areas", List.of()), 3, true));
        change(new WordEdit.Put(
                "",
                new Vocabulary.Kind(
                        "project", "projects", "示例项目", "Projects", "个", "", List.of("work"), false, "", List.of()),
                4,
                true));
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes("/2023/compare.docx?from=1&to=3")));
                var text = new XWPFWordExtractor(document)) {
            assertThat(text.getText()).contains("一、条目类别（1项）", "示例项目（新增）", "重点工作", "二、分类方式（1项）", "示例片区（新增）");
        }
        assertThat(page("/2023/compare.csv?from=1&to=3")).contains("条目类别,,示例项目,,新增,应支撑的类别,,重点工作");
        assertThat(page("/api/v1/plans/2023/compare?from=1&to=3")).contains("\"CAME\"", "示例片区");
    }

    @Test
    void versionsWithTheSameWordsAndThePartOfOneUnitTellNone() {
        change(new WordEdit.Put("", WORK, 2, false));
        assertThat(compared(2, 2)).isEmpty();
        assertThat(page("/2023/compare?from=2&to=2")).contains("两个版本没有不同");
        var unit = organization.named(office, "甲局").orElseThrow().id();
        assertThat(comparisons.between(office, "2023", 1, 2, unit).words()).isEmpty();
    }

    private void change(WordEdit edit) {
        words.change(office, "2023", new Cause(version, "words-" + version, "按示例口径调整"), edit);
        version++;
    }

    private List<WordChange> compared() {
        return compared(1, version);
    }

    private List<WordChange> compared(int from, int to) {
        return comparisons.between(office, "2023", from, to, null).words();
    }

    private static WordEdit category(String code, String name, int position, boolean fresh) {
        return new WordEdit.Put("position", new Vocabulary.Category(code, name, null), position, fresh);
    }

    private static Said said(Trait trait, String before, String after) {
        return new Said(trait, List.of(new Name(before, before)), List.of(new Name(after, after)));
    }

    private String page(String address) {
        return new String(bytes(address), StandardCharsets.UTF_8);
    }

    private byte[] bytes(String address) {
        var answer = mvc.get()
                .uri(address)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(As.user(office))
                .exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }
}
