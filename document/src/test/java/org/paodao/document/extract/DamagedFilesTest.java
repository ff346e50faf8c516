package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.paodao.document.Unreadable;
import org.paodao.document.list.ListKind;
import org.paodao.document.list.ListReader;

/**
 * Whatever happens to a file, there is a text or a refusal, and soon.
 *
 * <p>Each case counts its damages from its seed; {@code -Dpaodao.fuzz=50} makes the run that many times longer.
 */
class DamagedFilesTest {
    private static final int FACTOR = Integer.getInteger("paodao.fuzz", 1);
    private static final Limits LIMITS = new Limits(50 << 20, 10_000, 64 << 20, 200, 5_000_000, Duration.ofSeconds(10));
    private static final String TEXT = "示例区工作要点\n一、总体要求\n（一）建成示例点12个，2023年底前完成。（牵头单位：甲局；配合单位：乙局）\n";

    @ParameterizedTest
    @CsvSource({"doc, 250", "xls, 250", "pdf, 250", "docx, 250", "xlsx, 250", "html, 500", "txt, 500", "csv, 500"})
    void aDamagedFileIsReadOrRefused(String format, int count) throws IOException {
        byte[] sound = sound(format);
        assertThat(Refusals.of(sound, "a." + format)).isNull();
        for (int seed = 0; seed < count * FACTOR; seed++) {
            read(Mutations.damage(sound, new Random(seed)), "a." + format, seed);
        }
    }

    @ParameterizedTest
    @CsvSource({"docx, 500", "xlsx, 500"})
    void damageInsideAPackageIsReadOrRefused(String format, int count) throws IOException {
        var parts = unpacked(sound(format));
        var names = parts.keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        for (int seed = 0; seed < count * FACTOR; seed++) {
            var random = new Random(seed);
            String name = names.get(random.nextInt(names.size()));
            var damaged = new LinkedHashMap<>(parts);
            damaged.computeIfPresent(name, (key, bytes) -> XmlMutations.damage(bytes, random));
            read(packed(damaged), "a." + format, seed);
        }
    }

    private static void read(byte[] damaged, String name, int seed) {
        long began = System.nanoTime();
        try {
            assertThat(Extraction.text(damaged, name, LIMITS)).isNotBlank();
        } catch (Unreadable expected) {
            assertThat(expected.reason()).isNotNull();
        } catch (RuntimeException | Error e) {
            fail("seed " + seed + " of " + name, e);
        }
        if (name.endsWith("xlsx") || name.endsWith("xls") || name.endsWith("csv")) {
            readList(damaged, name, seed);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began))
                .as("seed %d of %s", seed, name)
                .isLessThan(Duration.ofSeconds(20));
    }

    private static void readList(byte[] damaged, String name, int seed) {
        try {
            for (var kind : ListKind.values()) {
                ListReader.read(damaged, name, kind);
            }
        } catch (Unreadable expected) {
            assertThat(expected.reason()).isNotNull();
        } catch (RuntimeException | Error e) {
            fail("list, seed " + seed + " of " + name, e);
        }
    }

    private static byte[] sound(String format) throws IOException {
        return switch (format) {
            case "doc" -> Samples.doc();
            case "xls" -> SpreadsheetTest.bytes(filled(new HSSFWorkbook()));
            case "xlsx" -> SpreadsheetTest.bytes(filled(new XSSFWorkbook()));
            case "pdf" -> Pdfs.of(TEXT, TEXT);
            case "docx" -> docx();
            case "html" ->
                ("<html><head><meta charset=gbk></head><body><h1>" + TEXT + "</h1><table><tr><th>序号<th>任务"
                                + "<tr><td rowspan=2>1<td>甲<tr><td>乙</table></body></html>")
                        .getBytes(Charset.forName("GB18030"));
            case "csv" -> "序号,分类,重点工作,牵头单位\n1,产业,\"建设,示例园\",甲局、乙局\n2,,示例,丙局\n合计,2,,\n".getBytes(StandardCharsets.UTF_8);
            default -> TEXT.repeat(5).getBytes(StandardCharsets.UTF_8);
        };
    }

    private static byte[] docx() {
        var numbering = "<w:abstractNum w:abstractNumId=\"5\">" + Samples.level(0, "chineseCounting", "%1、")
                + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"5\"/></w:num>";
        var body = Samples.numbered(1, 0, "总体要求") + Samples.p(TEXT) + "<w:tbl>"
                + Samples.tr(
                        Samples.tc("<w:vMerge w:val=\"restart\"/>", "甲"), Samples.tc("<w:gridSpan w:val=\"2\"/>", "乙"))
                + Samples.tr(Samples.tc("<w:vMerge/>", ""), Samples.tc("", "丙")) + "</w:tbl>"
                + "<w:p><w:r><w:pict><w:txbxContent>" + Samples.p("框") + "</w:txbxContent></w:pict></w:r></w:p>";
        return Samples.docx(body, "<w:style w:styleId=\"a\"><w:name w:val=\"toc 1\"/></w:style>", numbering);
    }

    private static Workbook filled(Workbook book) {
        var sheet = book.createSheet("清单");
        String[][] rows = {
            {"分类", "序号", "重点工作", "牵头单位", "完成时限"}, {"产业", "1", "示例园区", "甲局、乙局", "6月底"}, {"", "2", "示例码头", "丙局", "长期"}
        };
        for (int r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            for (int c = 0; c < rows[r].length; c++) {
                row.createCell(c).setCellValue(rows[r][c]);
            }
        }
        sheet.getRow(2).createCell(5).setCellFormula("1+1");
        sheet.getRow(2).createCell(6).setCellValue(45_000.5);
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        return book;
    }

    private static Map<String, byte[]> unpacked(byte[] zip) throws IOException {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] packed(Map<String, byte[]> parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
