package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.audit.Audit;
import org.paodao.document.list.ListKind;
import org.paodao.plan.ItemChange;
import org.paodao.plan.PlanHead;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A list whose plan changes between its preview and its confirmation. */
@DatabaseTest
class ListChangesTest extends ListedDistrict {
    private static final String HEAD = "序号,分类,编号,重点工作,牵头单位\n";
    private static final String LIST = HEAD + "1,公共服务,GZ-01,建设零工市场（示例）,甲局\n2,公共服务,GZ-02,开展技能培训（示例）,甲局\n";
    private static final String OTHER = HEAD + "1,公共服务,GZ-01,建成零工驿站（示例）,甲局\n";

    @Autowired
    private Audit audit;

    @BeforeEach
    void aDistrictWithAPlan() {
        planLedBy("甲局");
    }

    @Test
    void aPlanThatChangedSinceThePreviewIsShownAgainAndNothingIsWritten() {
        UUID file = store(LIST);
        apply(store(OTHER), 1);

        MvcTestResult answer = confirm(file, 1);
        assertThat(answer).hasStatus(409);
        assertThat(text(answer)).contains("清单尚未导入", "预览之后的变化", "原为新增", "建设零工市场（示例）", "name=\"seen\" value=\"2\"");
        assertThat(version()).isEqualTo(2);

        assertThat(confirm(file, 2)).hasStatus(303);
        assertThat(version()).isEqualTo(3);
    }

    @Test
    void whatIsDifferentIsToldRowByRow() {
        UUID file = store(LIST);
        apply(store(OTHER), 1);
        UUID renamed = store(OTHER.replace("驿站", "之家"));
        apply(renamed, new ListPreview.Choice(2, false, true, Map.of()));

        ListChanges sinceFirst = changes(file, 1);
        assertThat(sinceFirst.versions()).extracting(PlanHead::version).containsExactly(2, 3);
        assertThat(sinceFirst.rows()).singleElement().satisfies(row -> {
            assertThat(row.wasAddress()).isNull();
            assertThat(row.isAddress()).isEqualTo("works/2");
        });
        assertThat(changes(file, 2).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.changes())
                        .contains(
                                new ItemChange(ItemChange.Field.TITLE, List.of("建成零工驿站（示例）"), List.of("建成零工之家（示例）"))));
        assertThat(listImports.preview(user, plan, file, ListKind.WORKS, 3).changes())
                .isNull();
    }

    @Test
    void theTrailOfAnItemSaysWhatAListMadeOfIt() {
        apply(store(OTHER), 1);
        UUID renamed = store(OTHER.replace("驿站", "之家"));
        apply(renamed, new ListPreview.Choice(2, false, true, Map.of()));
        UUID item = item("works/2").item().id();
        assertThat(audit.trail(user, item)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo("plan.item-changed");
            assertThat(entry.before()).contains("\"title\"", "建成零工驿站（示例）");
            assertThat(entry.after()).contains("建成零工之家（示例）");
            assertThat(entry.reason()).isEqualTo("清单.csv");
        });
    }

    private ListChanges changes(UUID file, int seen) {
        return Objects.requireNonNull(
                listImports.preview(user, plan, file, ListKind.WORKS, seen).changes());
    }

    private void apply(UUID file, int seen) {
        apply(file, new ListPreview.Choice(seen, false, false, Map.of()));
    }

    private MvcTestResult confirm(UUID file, int seen) {
        return web.post()
                .uri("/2023/lists/{file}", file)
                .param("kind", "works")
                .param("seen", String.valueOf(seen))
                .with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }
}
