package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.extract.Samples.docx;
import static org.paodao.document.extract.Samples.level;
import static org.paodao.document.extract.Samples.numbered;
import static org.paodao.document.extract.Samples.p;
import static org.paodao.document.extract.Samples.r;
import static org.paodao.document.extract.Samples.tc;
import static org.paodao.document.extract.Samples.tr;

import org.junit.jupiter.api.Test;
import org.paodao.document.Unreadable;

class DocxTest {
    private static final String CHAPTERS = "<w:abstractNum w:abstractNumId=\"5\">"
            + level(0, "chineseCountingThousand", "%1、")
            + level(1, "chineseCounting", "（%2）")
            + level(2, "decimal", "%3.")
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>"
            + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"5\"/><w:lvlOverride w:ilvl=\"0\">"
            + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>";

    @Test
    void automaticNumbersAreWrittenOut() throws Unreadable {
        var body = numbered(1, 0, "总体要求")
                + numbered(1, 1, "目标")
                + numbered(1, 2, "甲")
                + numbered(1, 2, "乙")
                + numbered(1, 1, "原则")
                + numbered(1, 2, "丙")
                + numbered(1, 0, "重点任务")
                + numbered(1, 1, "产业")
                + numbered(2, 0, "另起一列");
        assertThat(text(docx(body, "", CHAPTERS))).isEqualTo("""
                        一、总体要求
                        （一）目标
                        1.甲
                        2.乙
                        （二）原则
                        1.丙
                        二、重点任务
                        （一）产业
                        一、另起一列
                        """);
    }

    @Test
    void aStyleMayCarryTheNumber() throws Unreadable {
        var styles = "<w:style w:styleId=\"a\"><w:name w:val=\"heading 1\"/><w:pPr><w:numPr><w:numId w:val=\"3\"/>"
                + "</w:numPr></w:pPr></w:style><w:style w:styleId=\"b\"><w:name w:val=\"我的标题\"/>"
                + "<w:basedOn w:val=\"a\"/></w:style>";
        var numbering = "<w:abstractNum w:abstractNumId=\"0\">" + level(0, "chineseCounting", "第%1章")
                + "</w:abstractNum><w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/></w:num>";
        var body = p("<w:pStyle w:val=\"a\"/>", "总则")
                + p("<w:pStyle w:val=\"b\"/>", "职责")
                + p("<w:pStyle w:val=\"a\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>", "不编号");
        assertThat(text(docx(body, styles, numbering))).isEqualTo("""
                        第一章 总则
                        第二章 职责
                        不编号
                        """);
    }

    @Test
    void cellsMergedDownwardsAreRepeatedInEachRow() throws Unreadable {
        var body = "<w:tbl>"
                + tr(tc("<w:gridSpan w:val=\"3\"/>", "任务清单"))
                + tr(tc("", "分类"), tc("", "事项"), tc("", "责任", "单位"))
                + tr(tc("<w:vMerge w:val=\"restart\"/>", "产业"), tc("", "建园区"), tc("", "经商局"))
                + tr(tc("<w:vMerge/>", ""), tc("", "引人才|外才"), tc("", "人社局"))
                + "</w:tbl>" + p("表后文字");
        assertThat(text(docx(body))).isEqualTo("""
                        | 任务清单 |
                        | 分类 | 事项 | 责任 单位 |
                        | 产业 | 建园区 | 经商局 |
                        | 产业 | 引人才｜外才 | 人社局 |
                        表后文字
                        """);
    }

    @Test
    void columnsStayInPlaceBesideACellOfSeveralColumns() throws Unreadable {
        var body = "<w:tbl>" + tr(tc("<w:gridSpan w:val=\"2\"/>", "单位"), tc("", "时限"))
                + tr(tc("", "牵头"), tc("", "配合"), tc("", "年底"))
                + "<w:tr><w:trPr><w:gridBefore w:val=\"1\"/></w:trPr>" + tc("", "配合二") + tc("", "六月") + "</w:tr>"
                + "</w:tbl>";
        assertThat(text(docx(body))).isEqualTo("""
                        | 单位 |  | 时限 |
                        | 牵头 | 配合 | 年底 |
                        |  | 配合二 | 六月 |
                        """);
    }

    @Test
    void aTableInsideACellIsTextOfTheCell() throws Unreadable {
        var inner = "<w:tbl>" + tr(tc("", "内一"), tc("", "内二")) + "</w:tbl>";
        var body = "<w:tbl><w:tr><w:tc>" + p("前") + inner + p("后") + "</w:tc>" + tc("", "右") + "</w:tr></w:tbl>";
        assertThat(text(docx(body))).isEqualTo("| 前 内一 内二 后 | 右 |\n");
    }

    @Test
    void deletedAndHiddenTextIsLeftOutAndInsertedTextStays() throws Unreadable {
        var body = "<w:p>" + r("保留") + "<w:del><w:r><w:delText>删除</w:delText></w:r></w:del>"
                + "<w:ins>" + r("新增") + "</w:ins>"
                + "<w:moveFrom>" + r("移走") + "</w:moveFrom>"
                + "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐藏</w:t></w:r>"
                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>可见</w:t></w:r></w:p>";
        assertThat(text(docx(body))).isEqualTo("保留新增可见\n");
    }

    @Test
    void aDeletedParagraphEndJoinsTheNextParagraph() throws Unreadable {
        var body = p("<w:rPr><w:del w:id=\"1\"/></w:rPr>", "前半") + p("后半") + p("<w:rPr><w:vanish/></w:rPr>", "第二段");
        assertThat(text(docx(body))).isEqualTo("""
                        前半后半
                        第二段
                        """);
    }

    @Test
    void deletedTableRowsAreLeftOut() throws Unreadable {
        var body = "<w:tbl>" + tr(tc("", "甲"), tc("", "乙")) + "<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr>" + tc("", "丙")
                + tc("", "丁") + "</w:tr></w:tbl>";
        assertThat(text(docx(body))).isEqualTo("| 甲 | 乙 |\n");
    }

    @Test
    void aTextBoxIsReadOnceAfterItsParagraph() throws Unreadable {
        var box = "<w:txbxContent>" + p("框内") + "</w:txbxContent>";
        var body = "<w:p>" + r("正文") + "<w:r><mc:AlternateContent><mc:Choice>" + box + "</mc:Choice><mc:Fallback>" + box
                + "</mc:Fallback></mc:AlternateContent></w:r>" + r("继续") + "</w:p>" + p("下段");
        assertThat(text(docx(body))).isEqualTo("""
                        正文继续
                        框内
                        下段
                        """);
    }

    @Test
    void headersFootersAndTheTableOfContentsAreLeftOut() throws Unreadable {
        var styles = "<w:style w:styleId=\"11\"><w:name w:val=\"toc 1\"/></w:style>";
        var body = p("<w:pStyle w:val=\"11\"/>", "一、总体要求 3") + p("正文") + "<w:sectPr><w:headerReference/></w:sectPr>";
        assertThat(text(docx(body, styles, ""))).isEqualTo("正文\n");
    }

    @Test
    void fieldCodesAreLeftOutAndTheirResultsStay() throws Unreadable {
        var body = "<w:p><w:r><w:fldChar/></w:r><w:r><w:instrText>HYPERLINK x</w:instrText></w:r>" + r("链接")
                + "<w:r><w:tab/><w:t>后</w:t><w:br/><w:t>换行</w:t><w:noBreakHyphen/></w:r></w:p>";
        assertThat(text(docx(body))).isEqualTo("""
                        链接\t后
                        换行-
                        """);
    }

    @Test
    void aLongDocumentIsReadInOnePass() throws Unreadable {
        var body = new StringBuilder();
        for (int i = 0; i < 30_000; i++) {
            body.append(p("第" + i + "条　推进某项工作（牵头单位：某局）。"));
        }
        assertThat(text(docx(body.toString()))).hasLineCount(30_000).endsWith("第29999条　推进某项工作（牵头单位：某局）。\n");
    }

    @Test
    void partsMayBeginWithAByteOrderMark() throws Unreadable {
        var parts = Samples.types(Samples.MAIN);
        parts.put("word/document.xml", "\ufeff" + Samples.xml("document", "<w:body>" + p("正文") + "</w:body>"));
        assertThat(text(Samples.zip(parts))).isEqualTo("正文\n");
    }

    private static String text(byte[] docx) throws Unreadable {
        return Extraction.text(docx, "样例.docx");
    }
}
