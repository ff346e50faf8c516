package org.paodao.progress.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.testing.As;
import org.paodao.testing.DatabaseTest;

@DatabaseTest
class TaskViewsTest extends TaskPages {
    @ParameterizedTest
    @ValueSource(
            strings = {"/tasks", "/tasks/board", "/tasks/units", "/tasks/gantt", "/tasks/agreements", "/tasks/import"})
    void everyViewIsThereInBothLanguages(String address) {
        assertThat(page(office, address, "zh").text()).isNotEmpty();
        agreed();
        assertThat(page(office, address, "zh").select("nav a[aria-current=page], .navigation a[aria-current]"))
                .isNotEmpty();
        assertThat(page(office, address, "en").select("h1").text()).isNotEmpty();
        assertThat(page(office, address, "en").select("[style], script:not([src])"))
                .isEmpty();
    }

    @Test
    void viewsAreNarrowedByUnitStateAndWords() {
        agreed();
        assertThat(page(office, "/tasks?unit=乙局", "zh").select("tbody tr").text())
                .contains("建成示例点3个")
                .doesNotContain("管护");
        assertThat(page(office, "/tasks?q=管护", "zh").select("tbody tr").text())
                .contains("管护")
                .doesNotContain("3个");
        assertThat(page(office, "/tasks?stage=empty", "zh").select("tbody tr").text())
                .doesNotContain("管护");
        assertThat(page(office, "/tasks?unit=无此局", "zh").text()).contains("没有符合条件的任务");
        assertThat(page(office, "/tasks/board?state=late", "zh")
                        .select("#board-late")
                        .text())
                .contains("1");
    }

    @Test
    void theItemsPageLeadsToItsTasks() {
        assertThat(page(office, "/2023/outcomes/1", "zh")
                        .select("nav.tabs a[href=" + LIST + "]")
                        .text())
                .isEqualTo("任务清单");
    }

    @Test
    void theVersionOfADayIsShown() {
        agreed();
        assertThat(page(office, LIST + "/versions?on=2020-01-01", "zh").text()).contains("2020年1月1日还没有审定的版本");
        assertThat(mvc.get()
                        .uri(LIST + "/versions?version=9")
                        .with(As.user(office))
                        .exchange())
                .hasStatus(404);
    }
}
