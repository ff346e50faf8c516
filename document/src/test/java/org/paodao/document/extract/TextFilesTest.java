package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Unreadable;

class TextFilesTest {
    private static final String TEXT = "示例区年度工作要点\n一、总体要求。坚持稳中求进，全年增长6.5%左右。\n（牵头单位：示例区发改局）\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "UTF-16"})
    void everyUsualEncodingIsRecognised(String charset) throws Unreadable {
        assertThat(Extraction.text(TEXT.getBytes(Charset.forName(charset)), "a.txt"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"联通", "示例", "一", "plan 2023", "工作要点，共18项"})
    void shortTextsAreRecognisedToo(String text) throws Unreadable {
        for (String charset : new String[] {"UTF-8", "GB18030"}) {
            assertThat(Extraction.text(text.getBytes(Charset.forName(charset)), ""))
                    .isEqualTo(text);
        }
    }

    @Test
    void traditionalCharactersInUtf8AreRecognised() throws Unreadable {
        var text = "關於印發年度工作要點的通知（牽頭單位：發展改革局）";
        assertThat(Extraction.text(text.getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(text);
    }

    @Test
    void someBrokenCharactersDoNotChangeTheEncoding() throws Unreadable {
        byte[] bytes = TEXT.repeat(20).getBytes(StandardCharsets.UTF_8);
        bytes[500] = (byte) 0xff;
        assertThat(Extraction.text(bytes, "a.txt")).contains("示例区发改局").contains("\ufffd");
    }

    @Test
    void longAsciiBeforeTheFirstChineseCharacterIsNoObstacle() throws Unreadable {
        var text = "x".repeat(200_000) + TEXT;
        assertThat(Extraction.text(text.getBytes(Charset.forName("GB18030")), "a.txt"))
                .isEqualTo(text);
    }

    @Test
    void marksAndLineEndsAreMadeOne() throws Unreadable {
        byte[] bytes = "\ufeff甲\r\n乙\r丙\u2028丁\f戊\u0000\u0007己".getBytes(StandardCharsets.UTF_8);
        assertThat(Extraction.text(bytes, "a.txt")).isEqualTo("甲\n乙\n丙\n丁\n戊己");
    }

    @ParameterizedTest
    @CsvSource({"utf-8, GB18030", "gb2312, UTF-8", "gb2312, GB18030", "utf-8, UTF-16LE"})
    void aPageIsDecodedAsItIsNotAsItClaims(String claimed, String real) throws Unreadable {
        var html = "<!DOCTYPE html><html><head><meta charset=\"" + claimed + "\"><title>标题</title></head><body><p>"
                + TEXT.replace("\n", "<br>") + "</p></body></html>";
        assertThat(Extraction.text(html.getBytes(Charset.forName(real)), "a.html"))
                .isEqualTo(TEXT);
    }

    @Test
    void aCsvFileBecomesTableLines() throws Unreadable {
        var csv = "序号,事项,责任单位\r\n1,\"建设\"\"一园\"\"，\n扩容\",\"经商局,财政局\"\r\n2,\"没有结束的引号,某局";
        assertThat(Extraction.text(csv.getBytes(Charset.forName("GB18030")), "清单.CSV"))
                .isEqualTo("""
                        | 序号 | 事项 | 责任单位 |
                        | 1 | 建设"一园"， 扩容 | 经商局,财政局 |
                        | 2 | 没有结束的引号,某局 |  |
                        """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "编号,数值,说明\n甲,1,好\n乙,11,\"未闭合\n丙,12,好\n",
                "编号,数值,说明\n甲,1,好\n乙,11,\"未闭合\n丙,12,\"月报\"\n",
                "编号,数值,说明\n甲,1,好\n乙,11,\"没有结束"
            })
    void aQuoteThatTakesInTheRowsBelowIsRefusedAtItsCell(String csv) {
        assertThatThrownBy(() -> Extraction.sheets(csv.getBytes(StandardCharsets.UTF_8), "a.csv"))
                .isInstanceOfSatisfying(Unreadable.class, e -> {
                    assertThat(e.reason()).isEqualTo(Unreadable.Cause.OPEN_QUOTE);
                    assertThat(e.detail()).isEqualTo("C3");
                });
    }

    @Test
    void aQuotedCellMayHaveLines() throws Unreadable {
        var csv = "编号,说明\n甲,\"一行\n二行\" \n乙,\"引\"\"号\"\"\n二行\"\n";
        var sheet =
                Extraction.sheets(csv.getBytes(StandardCharsets.UTF_8), "a.csv").getFirst();
        assertThat(sheet.at(1, 1).text()).isEqualTo("一行\n二行");
        assertThat(sheet.at(2, 1).text()).isEqualTo("引\"号\"\n二行");
    }

    @ParameterizedTest
    @CsvSource({"'{\\rtf1 x}', rtf", "'MIME-Version: 1.0', mhtml", "'GIF89a', picture", "'Rar!abc', archive"})
    void foreignFormatsAreNamed(String content, String kind) {
        assertThatThrownBy(() -> Extraction.text(content.getBytes(StandardCharsets.ISO_8859_1), "a.doc"))
                .isInstanceOfSatisfying(Unreadable.class, e -> {
                    assertThat(e.reason()).isEqualTo(Unreadable.Cause.UNKNOWN_FORMAT);
                    assertThat(e.detail()).isEqualTo(kind);
                });
    }

    @Test
    void emptyBlankAndBinaryFilesAreRefused() {
        assertThat(Refusals.of(new byte[0], "a.txt")).isEqualTo(Unreadable.Cause.EMPTY);
        assertThat(Refusals.of(" \n\t".getBytes(StandardCharsets.UTF_8), "a.txt"))
                .isEqualTo(Unreadable.Cause.NO_TEXT);
        var noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        assertThat(Refusals.of(noise, "a.txt")).isEqualTo(Unreadable.Cause.UNKNOWN_FORMAT);
        assertThat(Refusals.of(noise, "a.DOCX")).isEqualTo(Unreadable.Cause.BROKEN);
        assertThat(Refusals.of("一、做好入学。".getBytes(StandardCharsets.UTF_8), "a.docx"))
                .as("a text by another name is read")
                .isNull();
        assertThat(Refusals.of(new byte[(50 << 20) + 1], "a.txt")).isEqualTo(Unreadable.Cause.TOO_LARGE);
    }
}
