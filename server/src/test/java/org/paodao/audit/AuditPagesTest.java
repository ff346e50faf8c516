package org.paodao.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.paodao.audit.chain.ChainFile;
import org.paodao.audit.chain.Finding;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The auditor finds who changed what, and takes it away. */
@DatabaseTest
class AuditPagesTest {
    @Autowired
    MockMvcTester mvc;

    @Autowired
    Audit audit;

    @Autowired
    Organization organization;

    private CurrentUser office = Districts.NOBODY;
    private CurrentUser auditor = Districts.NOBODY;
    private UUID unit = Change.NOBODY;

    @BeforeEach
    void aDistrictWithAPast() {
        office = Districts.someone(organization);
        auditor = Districts.with(office, Role.AUDITOR);
        unit = organization
                .create(office, new NewUnit("示例局", null, "部门", null, List.of("示例委")))
                .id();
        audit.event(
                office,
                new Change(
                        "organization.alias-added",
                        "organization.unit",
                        unit,
                        new Target("100"),
                        new Target("120"),
                        "=上级调整目标"));
    }

    /** Old and new value of a field. */
    private record Target(String title) {}

    private MvcTestResult get(CurrentUser user, String address) {
        return mvc.get()
                .uri(address)
                .locale(Locale.SIMPLIFIED_CHINESE)
                .with(As.user(user))
                .exchange();
    }

    private String body(String address) throws Exception {
        MvcTestResult answer = get(auditor, address);
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsString(UTF_8);
    }

    @Test
    void theAuditorSeesWhoChangedWhatWhenAndWhy() throws Exception {
        assertThat(body("/audit"))
                .contains("新建单位", "增加单位别名", office.displayName(), "=上级调整目标", "标题", ">100<", ">120<", "示例委")
                .contains("启动以来尚未核验");
    }

    @Test
    void aLineSaysWhatChangedBeforeItIsOpened() throws Exception {
        var id = UUID.randomUUID();
        audit.event(
                office,
                new Change(
                        "organization.alias-added",
                        "organization.unit",
                        unit,
                        Map.of("title", "长".repeat(31), "unit", id),
                        Map.of("title", "短", "unit", List.of(id, id)),
                        null));
        String line = body("/audit?subject=" + unit + "&action=organization.alias-added");
        assertThat(line)
                .contains("<span class=\"trail-field\">标题</span> 100 → 120</span>")
                .contains("长".repeat(30) + "… → 短</span>");
        assertThat(line.split("trail-field", -1)).hasSize(3);
    }

    @Test
    void theSearchNarrowsByEachField() throws Exception {
        assertThat(body("/audit?person=" + office.displayName())).contains("新建单位");
        assertThat(body("/audit?person=" + office.username().toUpperCase(Locale.ROOT)))
                .contains("新建单位");
        assertThat(body("/audit?person=nobody%25")).contains("没有符合条件的记录");
        assertThat(body("/audit?action=organization")).contains("<strong>新建单位</strong>");
        assertThat(body("/audit?action=organization.alias-added"))
                .contains("<strong>增加单位别名</strong>")
                .doesNotContain("<strong>新建单位</strong>");
        assertThat(body("/audit?q=120")).doesNotContain("<strong>新建单位</strong>");
        assertThat(body("/audit?subject=" + unit)).contains("<strong>新建单位</strong>");
        assertThat(body("/audit?subject=" + Change.NOBODY)).contains("没有符合条件的记录");
        assertThat(body("/audit?to=2020-01-01")).contains("没有符合条件的记录");
        assertThat(body("/audit?from=2020-01-01&to=2199-01-01")).contains("<strong>新建单位</strong>");
    }

    @Test
    void longListsPageByKey() throws Exception {
        for (int i = 0; i < 60; i++) {
            organization.addAlias(office, unit, "示例别名" + i);
        }
        String first = body("/audit");
        assertThat(first).contains("示例别名59", "rel=\"next\"").doesNotContain("示例别名9<");
        String next = first.replaceFirst("(?s).*href=\"([^\"]*after=[^\"]*)\".*", "$1")
                .replace("&amp;", "&");
        assertThat(body(next)).contains("示例别名9<", "<strong>新建单位</strong>").doesNotContain("示例别名59");
    }

    @Test
    void whoIsNoAuditorIsShutOut() {
        for (Role role : List.of(Role.OFFICE, Role.SYSTEM_ADMINISTRATOR, Role.SECURITY_OFFICER, Role.VIEWER)) {
            for (String address : List.of(
                    "/audit",
                    "/audit/export.csv",
                    "/audit/export.jsonl",
                    "/audit/chain.jsonl",
                    "/audit/anchors.jsonl")) {
                assertThat(get(Districts.with(office, role), address))
                        .as(role + " " + address)
                        .hasStatus(403);
            }
        }
        assertThat(get(Districts.with(office, Role.OFFICE), "/")).bodyText().doesNotContain("href=\"/audit\"");
        assertThat(get(auditor, "/")).bodyText().contains("href=\"/audit\"");
    }

    @Test
    void anotherDistrictsPastStaysThere() {
        CurrentUser elsewhere = Districts.with(Districts.someone(organization), Role.AUDITOR);
        assertThat(get(elsewhere, "/audit?subject=" + unit)).bodyText().contains("没有符合条件的记录");
        assertThat(get(elsewhere, "/audit/chain.jsonl")).bodyText().doesNotContain(unit.toString());
    }

    @Test
    void theSearchIsTakenAwayAsItIsShownAndCannotBecomeAFormula() throws Exception {
        String csv = body("/audit/export.csv?action=organization.alias-added");
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv)
                .startsWith("\ufeff时间,操作人")
                .contains("'=上级调整目标", "增加单位别名")
                .doesNotContain(",=上级");
        assertThat(body("/audit/export.jsonl?subject=" + unit).lines())
                .hasSize(2)
                .allMatch(line -> line.startsWith("{\"kind\":\"entry\""));
        assertThat(body("/audit")).contains("导出审计查询结果", "?action=organization.alias-added");
    }

    @Test
    void theWholeChainIsCheckedFromItsExport(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("chain.jsonl"), body("/audit/chain.jsonl"));
        Path anchors = Files.writeString(folder.resolve("anchors.jsonl"), body("/audit/anchors.jsonl"));
        var kept = ChainFile.anchors(anchors);
        assertThat(kept).isNotEmpty();
        assertThat(ChainFile.check(file, kept.subList(0, 1)).finding()).isNull();
        String forged = Files.readString(file).replace("\\\"120\\\"", "\\\"150\\\"");
        Path altered = Files.writeString(folder.resolve("altered.jsonl"), forged);
        assertThat(ChainFile.check(altered, List.of()).finding())
                .extracting(Finding::kind, Finding::number)
                .containsExactly(Finding.Kind.ALTERED, 2L);
    }

    @Test
    void aCheckSaysThatAllIsWell() throws Exception {
        var answer = mvc.post()
                .uri("/audit/check")
                .with(As.user(auditor))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
        assertThat(answer).hasStatus(303).hasHeader("Location", "/audit");
        assertThat(body("/audit")).contains("完整，共2条记录", "核验审计链");
    }

    @Test
    void theTrailStandsOnThePageOfTheThing() {
        assertThat(get(office, "/units/示例局")).bodyText().contains("<strong>增加单位别名</strong>", ">120<");
    }

    @Test
    void anEntryTellsFromWhere() throws Exception {
        body("/audit/export.csv");
        assertThat(body("/audit?action=audit.search-exported")).contains("网页", "127.0.0.1");
    }

    @Test
    void allIsThereInEnglish() {
        var answer = mvc.get()
                .uri("/audit")
                .locale(Locale.ENGLISH)
                .with(As.user(auditor))
                .exchange();
        assertThat(answer).bodyText().contains("Unit created", "Alias of a unit added", "Reason: =");
    }
}
