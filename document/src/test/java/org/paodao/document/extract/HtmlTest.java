package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.paodao.document.Unreadable;

class HtmlTest {

    @Test
    void blocksBecomeLinesAndBlanksCollapse() throws Unreadable {
        assertThat(text("<div>甲\n   <b>乙</b>&nbsp;丙<p>丁<br/>戊</p><ul><li>己<li>庚</ul></div>"))
                .isEqualTo("""
                        甲 乙 丙
                        丁
                        戊
                        己
                        庚
                        """);
    }

    @Test
    void scriptsStylesNavigationAndHiddenPartsAreLeftOut() throws Unreadable {
        assertThat(text("<nav>首页</nav><script>x()</script><style>p{}</style><p>正文</p><p style='DISPLAY: none'>藏</p>"
                        + "<p hidden>藏</p><!-- 注 --><footer>主办</footer><noscript>n</noscript>"))
                .isEqualTo("正文\n");
    }

    @Test
    void mergedCellsOfDataTablesAreRepeatedDownwards() throws Unreadable {
        assertThat(text("<table><caption>表一</caption><thead><tr><th>分类<th>事项<th>单位</thead>"
                        + "<tr><td rowspan=2>产业<td>建<br>园<td>甲局<tr><td>引才<td>乙局"
                        + "<tr><td colspan=2>合计<td>2<tr><td colspan=3>注：示例</table>"))
                .isEqualTo("""
                        表一
                        | 分类 | 事项 | 单位 |
                        | 产业 | 建 园 | 甲局 |
                        | 产业 | 引才 | 乙局 |
                        | 合计 |  | 2 |
                        | 注：示例 |
                        """);
    }

    @Test
    void tablesThatOnlyArrangeThePageAreNoTables() throws Unreadable {
        assertThat(text("<table><tr><td><p>一、总则</p><p>正文</p><table><tr><td>甲<td>乙</table></table>"))
                .isEqualTo("""
                        一、总则
                        正文
                        | 甲 | 乙 |
                        """);
    }

    @Test
    void pagesUnderAnotherNameAreStillPages() throws Unreadable {
        byte[] page = "<html xmlns:o='urn:office'><body><p>正文在此</p></body></html>".getBytes(StandardCharsets.UTF_8);
        assertThat(Extraction.text(page, "通知.doc")).isEqualTo("正文在此\n");
    }

    @Test
    void deeplyNestedPagesAreRead() throws Unreadable {
        assertThat(text("<div>".repeat(50_000) + "底部文字")).contains("底部文字");
    }

    private static String text(String body) throws Unreadable {
        return Extraction.text(("<!doctype html><body>" + body).getBytes(StandardCharsets.UTF_8), "a.html");
    }
}
