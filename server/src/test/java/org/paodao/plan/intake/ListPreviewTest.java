package org.paodao.plan.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.document.list.ListKind;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Unit;
import org.paodao.plan.Item;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the preview of a list shows is what importing it does, and nothing is guessed unasked. */
@DatabaseTest
class ListPreviewTest extends ListedDistrict {
    private static final String UNITS = "编号,重点工作,牵头单位\nGZ-01,新建示例书屋,区示例建设局\nGZ-02,疏通示例河道,示例驻地机构\nGZ-03,翻新示例渡口,甲局\n";

    @BeforeEach
    void aPlan() {
        planLedBy("甲局");
        organization.create(user, NewUnit.named("区示例住房建设局"));
    }

    @Test
    void noUnitIsGuessedUnlessSomebodySaysSo() {
        String address = previewed(UNITS, ListKind.WORKS);
        assertThat(page(address)).contains("请选择（建议：区示例住房建设局）", "请选择（建议：新建单位）").doesNotContain("请选择（建议：甲局）");

        MvcTestResult refused = confirm(address, "works", Map.of());
        assertThat(refused).hasStatus(422);
        assertThat(text(refused)).contains("href=\"#units\"", "还有2个单位名称没有确定");
        assertThat(version()).isOne();
        assertThat(organization.units(user)).hasSize(2);

        assertThat(confirm(address, "works", Map.of("proposals", "yes"))).hasStatus(303);
        assertThat(organization.units(user))
                .extracting(Unit::name)
                .containsExactlyInAnyOrder("甲局", "区示例住房建设局", "示例驻地机构");
    }

    @Test
    void aListThatPrintsANumberTwiceIsCountedOnAndTheRowSaysSo() {
        String address =
                previewed("序号,分类,重点工作,牵头单位\n2,甲,示例工作一,甲局\n4,甲,示例工作二,甲局\n4,乙,示例工作三,甲局\n7,乙,示例工作四,甲局\n", ListKind.WORKS);
        assertThat(page(address))
                .containsPattern("A4</span>\\s+序号重复：A3")
                .contains("data-label=\"序号\">4<")
                .doesNotContain("data-label=\"编号\"");
        assertThat(confirm(address, "works", Map.of())).hasStatus(303);
        assertThat(view().items())
                .filteredOn(item -> item.title().startsWith("示例工作"))
                .extracting(Item::number)
                .containsExactly(2, 3, 4, 5);
    }

    @Test
    void aRefusedRowSaysWhyWhereItStands() {
        assertThat(page(previewed("编号,重点工作,牵头单位\nGZ-01,新建示例书屋,甲局\nGZ-01,疏通示例河道,甲局\n", ListKind.WORKS)))
                .containsPattern("有误</span>\\s+<div><span[^>]*>A3</span>\\s+编号重复：A2");
    }

    @Test
    void aListOfIndicatorsShowsWhatItSaysOfThem() {
        String list = """
                编号,指标名称,计量单位,口径,方向,基期值,目标值,频度,牵头单位
                ZB-01,示例覆盖率,%,全区示例口径,逆向,40,≥55,每季度,甲局
                ZB-02,示例增速,%,,朝上,3.5,≥5,每季度,甲局
                """;
        assertThat(page(previewed(list, ListKind.INDICATORS)))
                .contains(
                        "data-label=\"计量单位\">%<",
                        "data-label=\"口径\">全区示例口径<",
                        "data-label=\"方向\">越低越好<",
                        "data-label=\"基期值\">40<",
                        "data-label=\"频度\">每季度<",
                        "无法识别的方向，导入指标体系时按“越高越好”处理");
        assertThat(page(previewed("编号,指标名称,目标值,牵头单位\nZB-01,示例覆盖率,≥55,甲局\n", ListKind.INDICATORS)))
                .doesNotContain("data-label=\"口径\"", "data-label=\"基期值\"", "data-label=\"频度\"");
    }

    private MvcTestResult confirm(String address, String kind, Map<String, String> more) {
        var request = web.post().uri(address).param("kind", kind).param("seen", "1");
        for (String name : new String[] {"区示例建设局", "示例驻地机构"}) {
            request.param("unitName", name).param("unitMeans", "");
        }
        more.forEach((name, value) -> request.param(name, value));
        return request.with(As.user(user))
                .with(SecurityMockMvcRequestPostProcessors.csrf())
                .exchange();
    }

    private String page(String address) {
        MvcTestResult answer = web.get().uri(address).with(As.user(user)).exchange();
        assertThat(answer).hasStatusOk();
        return text(answer);
    }
}
