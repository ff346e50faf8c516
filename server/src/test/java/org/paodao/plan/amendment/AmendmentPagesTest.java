package org.paodao.plan.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.plan.Item;
import org.paodao.plan.NewContent;
import org.paodao.plan.NewItems;
import org.paodao.plan.SamplePlan;
import org.paodao.plan.web.Statements;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@DatabaseTest
class AmendmentPagesTest extends Amending {
    @Autowired
    MockMvcTester mvc;

    @Test
    void theButtonOnAnItemOpensADraftOrGoesOnWithIt() {
        assertThat(page("/2023/outcomes/1")).contains("/2023/amendments/edit?item=outcomes/1");
        assertThat(page("/2023/amendments/edit?item=outcomes/1")).contains("name=\"reason\"", "outcomes/1");

        MvcTestResult opened = post(
                office,
                "/2023/amendments",
                Map.of("request", "r", "title", "年中调整", "reason", "会议纪要", "item", "outcomes/1"));
        assertThat(opened).hasStatus(303).hasHeader("Location", "/2023/amendments/1/outcomes/1");
        assertThat(mvc.get()
                        .uri("/2023/amendments/edit?item=outcomes/1")
                        .with(As.user(office))
                        .exchange())
                .hasStatus(303)
                .hasHeader("Location", "/2023/amendments/1/outcomes/1");
    }

    @Test
    void whatWasTypedSurvivesARefusal() {
        Draft.Key key = open(office);
        MvcTestResult answer = post(
                office,
                "/2023/amendments/" + key.number() + "/outcomes/1",
                Map.of(
                        "seen",
                        "1",
                        "title",
                        "",
                        "body",
                        "改写后的内容",
                        "kind",
                        "outcome",
                        "unitName",
                        "无此单位",
                        "unitRole",
                        "LEAD"));
        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("改写后的内容", "无此单位", "没有名为“无此单位”的单位。");
    }

    @Test
    void aFormSavedUnchangedChangesNothing() {
        Draft.Key key = open(office);
        String address = "/2023/amendments/" + key.number() + "/outcomes/1";
        String html = page(address);
        assertThat(post(office, address, fields(html))).hasStatus(303);
        assertThat(amendments.draft(office, "2023", key.number()).made()).isEmpty();
    }

    @Test
    void anotherUnitsDraftDoesNotExistAndReadersCannotDraft() {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, lead);
        CurrentUser stranger = Districts.with(office, Role.LIAISON, other);
        Draft.Key key = open(liaison);
        String address = "/2023/amendments/" + key.number();
        for (String part : new String[] {"", "/outcomes/1", "/add"}) {
            assertThat(get(liaison, address + part)).hasStatusOk();
            assertThat(get(stranger, address + part)).hasStatus(404);
            assertThat(get(office, address + part)).hasStatus(404);
        }
        assertThat(get(stranger, "/api/v1/plans/2023/amendments/" + key.number()))
                .hasStatus(404);
        assertThat(text(get(stranger, "/2023/amendments"))).doesNotContain("示例修订");
        CurrentUser viewer = Districts.with(office, Role.VIEWER);
        assertThat(get(viewer, "/2023/amendments")).hasStatus(403);
        assertThat(get(viewer, "/2023/versions")).hasStatusOk();
        assertThat(get(liaison, address + "/publish")).hasStatus(403);
    }

    @Test
    void aPublishedChangeIsReadOnThePageAndAsADocument() throws IOException {
        Item street = item("outcomes/1");
        Draft.Key key = open(office);
        amendments.edit(office, key, null, new Edit.Reword(street.id(), Aspect.TITLE, "建成示例三条街"));
        amendments.edit(office, key, null, new Edit.Delete(item("outcomes/2").id(), "不再实施"));
        String address = "/2023/amendments/" + key.number();
        assertThat(page(address)).contains("<del>一</del><ins>三</ins>", "删除1项");
        Map<String, String> form = Map.of("seen", "3", "over", "1");
        assertThat(post(office, address + "/publish", form)).hasStatus(303);
        assertThat(post(office, address + "/publish", form)).hasStatus(303);
        assertThat(lists.head(office, "2023", null).currentVersion()).isEqualTo(2);

        assertThat(page("/2023/compare?from=1&to=2")).contains("<del>一</del><ins>三</ins>", "<del>办好示例学校</del>");
        assertThat(page("/2023/versions")).contains("示例理由", "compare?from=1&to=2");
        assertThat(page("/2023?deleted=yes")).contains("<del>办好示例学校</del>", "不再实施");
        assertThat(page("/2023?version=1")).contains("建成示例一条街");
        byte[] docx =
                get(office, "/2023/compare.docx?from=1&to=2").getResponse().getContentAsByteArray();
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var words = new XWPFWordExtractor(document)) {
            assertThat(words.getText()).contains("第1版与第2版比对", "建成示例三条街", "办好示例学校（删除）", "删除1项");
            assertThat(document.getTables()).isNotEmpty();
        }
        assertThat(text(get(office, "/2023/compare.csv?from=1&to=2"))).contains("标题,建成示例一条街,建成示例三条街");
        assertThat(text(get(office, "/api/v1/plans/2023/compare?from=1&to=2"))).contains("建成示例三条街");
        assertThat(text(get(office, "/api/v1/plans/2023/versions"))).contains("\"changed\":1");
    }

    @Test
    void theNumberOfStatementsDoesNotGrowWithTheItems() {
        Draft.Key key = open(office);
        String draft = "/2023/amendments/" + key.number();
        long few = Statements.during(() -> page(draft));
        long fewCompared = Statements.during(() -> page("/2023/compare?from=1&to=1"));
        UUID unit = lead;
        var more = IntStream.range(0, 60)
                .mapToObj(n -> SamplePlan.simple("w-" + n, "work", "示例工作" + n, "work-track/7", unit))
                .toList();
        plans.addItems(
                office,
                plan.id(),
                new NewItems("more", "补录", new NewContent(null, List.of(), List.of(), List.of(), more, List.of())));
        Draft.Key later = open(office);
        assertThat(Statements.during(() -> page("/2023/amendments/" + later.number())))
                .isEqualTo(few);
        assertThat(Statements.during(() -> page("/2023/compare?from=1&to=2")))
                .isEqualTo(fewCompared)
                .isLessThanOrEqualTo(50);
    }

    @Test
    void aDayBeforeThePlanIsToldAndTodayIsTheNewest() {
        assertThat(get(office, "/2023?on=1990-01-01")).hasStatus(404);
        assertThat(page("/2023?on=2099-01-01")).contains("第1版");
        assertThat(get(office, "/2023/export.csv?on=2099-01-01")).hasStatusOk();
        assertThat(get(office, "/api/v1/plans/2023?on=2099-01-01")).hasStatusOk();
        assertThat(get(office, "/api/v1/plans/2023/items?on=2099-01-01")).hasStatusOk();
    }

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get().uri(address).with(As.user(user)).exchange();
    }

    private String page(String address) {
        MvcTestResult answer = get(office, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private MvcTestResult post(CurrentUser user, String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(As.user(user)).with(SecurityMockMvcRequestPostProcessors.csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult post(CurrentUser user, String address, MultiValueMap<String, String> form) {
        return mvc.post()
                .uri(address)
                .params(form)
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    /** What a browser sends of the form of an item when nothing is typed. */
    private static MultiValueMap<String, String> fields(String html) {
        var form = (FormElement) Objects.requireNonNull(Jsoup.parse(html).getElementById("item-form"));
        var fields = new LinkedMultiValueMap<String, String>();
        form.formData().forEach(field -> fields.add(field.key(), field.value()));
        return fields;
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
