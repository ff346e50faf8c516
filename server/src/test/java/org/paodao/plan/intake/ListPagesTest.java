package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.list.ListKind;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list before it goes into its plan, as it is shown. */
@DatabaseTest
class ListPagesTest extends ListedDistrict {
    private static final String WORKS = """
            序号,重点工作,牵头单位,牵头部门
            1,疏通示例河道,甲局,
            合计,1项,,
            """;
    private static final String TWICE = "编号,重点工作,牵头单位\nGZ-01,疏通示例河道,甲局\nGZ-01,新建示例书屋,甲局\n";

    @BeforeEach
    void aPlan() {
        planLedBy("甲局");
    }

    @Test
    void whatIsToBeSeenToIsSaidInWords() {
        String address = previewed(WORKS, ListKind.REFORMS);
        assertThat(web.get().uri(address).locale(Locale.SIMPLIFIED_CHINESE).with(As.user(user)))
                .bodyText()
                .contains("合计行，未导入", "表头像是另一类清单：重点工作清单", "与“牵头单位”列重复")
                .doesNotContain("total", "WORKS", "LEAD");
        assertThat(web.get().uri(address).locale(Locale.ENGLISH).with(As.user(user)))
                .bodyText()
                .contains("Not imported: a row of totals", "another kind of list: Key works");
    }

    @Test
    void aRefusalOfBadRowsStandsAtTheChoiceToLeaveThemOut() {
        String address = previewed(TWICE, ListKind.WORKS);
        assertThat(web.get().uri(address).with(As.user(user))).bodyText().doesNotContain("aria-invalid");
        assertThat(web.post()
                        .uri(address)
                        .param("kind", "works")
                        .param("seen", "1")
                        .with(csrf())
                        .with(As.user(user)))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#dropBad\"")
                .containsPattern("id=\"dropBad\"[^>]*aria-invalid=\"true\"[^>]*aria-describedby=\"dropBad-about\"");
    }

    @Test
    void aRowGoesByItsNumberAndSaysWhoDoesWhatAndWhatToLookAt() {
        String address = previewed("序号,重点工作,牵头单位,配合单位,完成时限\n7,疏通示例河道,甲局,乙局,2月30日前\n", ListKind.WORKS);
        assertThat(web.get().uri(address).with(As.user(user)))
                .bodyText()
                .containsPattern("data-label=\"序号\">7<")
                .containsPattern("牵头</small> 甲局")
                .containsPattern("配合</small> 乙局")
                .containsPattern("E2</span>\\s+无法识别的时限，导入后只保留文字，不计算到期日")
                .doesNotContain("data-label=\"编号\"");
    }

    @Test
    void aRowThatThePlanHasIsNamedInTheReadersLanguage() {
        String address = previewed("序号,重点工作,牵头单位\n4,修好示例路,甲局\n4,疏通示例河道,甲局\n", ListKind.WORKS);
        assertThat(web.get().uri(address).locale(Locale.SIMPLIFIED_CHINESE).with(As.user(user)))
                .bodyText()
                .contains("已有：重点工作 1", "新增条目在计划中的序号在导入时排定")
                .doesNotContain("works/1");
        assertThat(web.get().uri(address).locale(Locale.ENGLISH).with(As.user(user)))
                .bodyText()
                .contains("In the plan: Key work 1", "New items get their numbers in the plan on import");
    }

    @Test
    void aFileWithAPasswordIsRefusedWithThatReason() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var locked = new POIFSFileSystem()) {
            locked.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            locked.writeFilesystem(bytes);
        }
        assertThat(uploaded(bytes.toByteArray())).bodyText().contains("文件设有打开密码", "请取消密码后重新上传");
    }

    @Test
    void aBrokenFileIsRefusedWithThatReason() {
        assertThat(uploaded(new byte[] {'P', 'K', 3, 4, 0, 0, 0, 0, 1, 2}))
                .bodyText()
                .contains("文件已损坏，打不开");
    }

    private MvcTestResult uploaded(byte[] content) {
        return web.post()
                .uri("/2023/lists")
                .multipart()
                .file(new MockMultipartFile("file", "清单.xlsx", "", content))
                .param("kind", "works")
                .with(csrf())
                .with(As.user(user))
                .exchange();
    }
}
