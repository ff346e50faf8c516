package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the review page says of drafts that cannot be confirmed yet, and of what was done to them. */
@DatabaseTest
class ReviewPagesTest {
    private static final String NEWS = "某地举行活动\n本报讯 昨日，某地举行了读书活动，市民踊跃参加。\n";

    @Autowired
    private MockMvcTester web;

    @Autowired
    private Imports imports;

    @Autowired
    private Organization organization;

    private CurrentUser user = Districts.NOBODY;

    @BeforeEach
    void aDistrict() {
        user = Districts.someone(organization);
    }

    @Test
    void whatIsNoPlanOffersTheFormForItemsOnceItIsOpenedAsOne() {
        ImportLine line = read(Upload.pasted(NEWS));
        assertThat(page(line, ""))
                .bodyText()
                .contains("仍作为计划打开", "确要录入时")
                .doesNotContain("id=\"add-title\"", "在下方手工新增");
        assertThat(post(line, "openasplan"))
                .hasStatusOk()
                .bodyText()
                .contains("id=\"add-title\"", "在下方手工新增")
                .doesNotContain("/edits/openasplan");
    }

    @Test
    void aMissingTitleIsAmongWhatIsToBeSettled() {
        ImportLine line = read(Upload.pasted(ImportsTest.PLAN));
        assertThat(page(line, "")).bodyText().doesNotContain("计划没有标题");
        assertThat(post(line, "head", "title", "")).hasStatusOk().bodyText().contains("计划没有标题，请在“文件头”中填写");
    }

    @Test
    void anItemOfNobodyIsToBeLookedAtWhereTheOthersNameSomebody() {
        var text = new StringBuilder("示例区2031年工作要点\n一、重点工作\n");
        for (int i = 1; i <= 5; i++) {
            text.append("%d.办好第%d期夜校。（区教育局负责）\n".formatted(i, i));
        }
        String plan = text.append("6.办好灯会。年内举办灯会。\n").toString();
        ImportLine line = read(Upload.pasted(plan));
        var review = imports.draft(user, line.id()).review();
        assertThat(review.items().stream().filter(ReviewItem::doubtful))
                .extracting(item -> item.title().value())
                .containsExactly("办好灯会");
        var approved = new ReviewEdit.Approve(review.items().getLast().id()).apply(review, plan);
        assertThat(approved.items()).noneMatch(ReviewItem::doubtful);
    }

    @Test
    void aLeaderIsShownInTheRowOfTheItem() {
        ImportLine line = read(Upload.pasted(ImportsTest.PLAN));
        ReviewItem item = imports.draft(user, line.id()).review().items().getFirst();
        String title = item.title().value();
        assertThat(post(line, "rewrite", "item", item.id(), "title", title, "leaderName", "示例领导"))
                .hasStatusOk();
        assertThat(page(line, "")).bodyText().contains("示例领导</span> <small>责任领导</small>");
    }

    @Test
    void theHistoryNamesTheItemAndWhoUndidIt() {
        ImportLine line = read(Upload.pasted(ImportsTest.PLAN));
        post(line, "addbyhand", "title", "手工新增的一条");
        var undone = web.post()
                .uri("/imports/" + line.id() + "/undo")
                .param("version", version(line))
                .with(As.user(user))
                .with(csrf())
                .exchange();
        assertThat(undone).hasStatusOk();
        assertThat(imports.history(user, line.id())).singleElement().satisfies(revision -> {
            assertThat(revision.title()).isEqualTo("手工新增的一条");
            assertThat(revision.turnedBy()).isEqualTo(user.displayName());
        });
        assertThat(page(line, "?panel=history")).bodyText().contains("手工新增的一条", "由" + user.displayName() + "撤销");
    }

    @Test
    void aFileOfBlanksHasNoTextAndIsNoScan() {
        byte[] blanks = " \n\t\n　\n".getBytes(StandardCharsets.UTF_8);
        ImportLine line = read(Upload.file("空白.txt", "text/plain", blanks));
        assertThat(page(line, "")).bodyText().contains("文件里没有可读的文字").doesNotContain("文件是扫描件");
    }

    @Test
    void aFileAndPastedTextAreNotTakenTogetherAndTheTextStays() {
        var file = new MockMultipartFile(
                "file", "要点.txt", "text/plain", ImportsTest.PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(web.post()
                        .uri("/imports")
                        .multipart()
                        .file(file)
                        .param("text", "粘贴的示例正文")
                        .with(As.user(user))
                        .with(csrf()))
                .hasStatus(422)
                .bodyText()
                .contains(">粘贴的示例正文</textarea>", "只能导入其中一个");
        assertThat(imports.newest(user)).isEmpty();
    }

    private ImportLine read(Upload upload) {
        UUID id = imports.start(user, upload);
        while (imports.line(user, id).state() == ImportState.READING) {
            Thread.onSpinWait();
        }
        return imports.line(user, id);
    }

    private String version(ImportLine line) {
        return String.valueOf(imports.line(user, line.id()).version());
    }

    private MvcTestResult page(ImportLine line, String panel) {
        return web.get()
                .uri("/imports/" + line.id() + panel)
                .with(As.user(user))
                .exchange();
    }

    private MvcTestResult post(ImportLine line, String edit, String... fields) {
        var request = web.post()
                .uri("/imports/" + line.id() + "/edits/" + edit)
                .param("version", version(line))
                .param("panel", "items")
                .with(As.user(user))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
