package org.paodao.document.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.Unreadable.Cause.BOMB;
import static org.paodao.document.Unreadable.Cause.BROKEN;
import static org.paodao.document.Unreadable.Cause.ENCRYPTED;
import static org.paodao.document.Unreadable.Cause.MACROS;
import static org.paodao.document.Unreadable.Cause.TOO_LARGE;
import static org.paodao.document.Unreadable.Cause.UNKNOWN_FORMAT;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.document.Unreadable;

class HostileFilesTest {

    @Test
    void packagesThatGrowWithoutMeasureAreBombs() {
        assertThat(Refusals.of(Bombs.zip("word/document.xml", 200), "a.docx")).isEqualTo(BOMB);
        assertThat(Refusals.of(Bombs.lying(Bombs.zip("word/document.xml", 64)), "a.docx"))
                .isEqualTo(BOMB);
        assertThat(Refusals.of(Bombs.entries(10_001), "a.docx")).isEqualTo(BOMB);
    }

    @Test
    void pdfStreamsThatGrowWithoutMeasureAreBombs() throws IOException {
        assertThat(Refusals.of(Bombs.pdf(64, 1), "a.pdf")).isEqualTo(BOMB);
        assertThat(Refusals.of(Bombs.pdf(512, 2), "a.pdf")).isEqualTo(BOMB);
    }

    @ParameterizedTest
    @ValueSource(strings = {"word/document.xml", "word/styles.xml", "word/numbering.xml", "[Content_Types].xml"})
    void entitiesAreNeverExpanded(String part) {
        var laughs = new StringBuilder("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a0 \"哈哈哈\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
        }
        assertThat(Refusals.of(with(part, laughs + "]><x>&a11;</x>"), "a.docx")).isEqualTo(BROKEN);
    }

    @Test
    void nothingOutsideTheFileIsEverRead(@TempDir Path folder) throws IOException {
        var secret = Files.writeString(folder.resolve("secret.txt"), "机密");
        try (var server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(300);
            String web = "http://127.0.0.1:" + server.getLocalPort() + "/x";
            for (String address : new String[] {secret.toUri().toString(), web}) {
                for (String type : new String[] {
                    "<!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>",
                    "<!DOCTYPE x SYSTEM \"%s\">",
                    "<!DOCTYPE x [<!ENTITY %% p SYSTEM \"%s\"> %%p;]>"
                }) {
                    String xml = type.formatted(address)
                            + Samples.xml("document", "<w:body><w:p><w:r><w:t>&e;</w:t></w:r></w:p></w:body>")
                                    .replaceFirst("<\\?xml[^>]*>", "");
                    assertThat(Refusals.of(with("word/document.xml", xml), "a.docx"))
                            .isEqualTo(BROKEN);
                }
            }
            String page = "<html><link rel=stylesheet href='%s'><img src='%s'><iframe src='%s'></iframe><p>正文</p>"
                    .formatted(web, web, web);
            assertThat(Refusals.of(page.getBytes(StandardCharsets.UTF_8), "a.html"))
                    .isNull();
            Assertions.assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void macrosAreRefused() throws IOException {
        var docm = Samples.types(Samples.MAIN);
        docm.put("word/document.xml", Samples.xml("document", ""));
        docm.put("word/vbaProject.bin", "x");
        assertThat(Refusals.of(Samples.zip(docm), "a.docx")).isEqualTo(MACROS);
        var xlsm = Samples.types("application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        assertThat(Refusals.of(Samples.zip(xlsm), "a.xlsx")).isEqualTo(MACROS);
        assertThat(Refusals.of(withFolder(Samples.doc(), "Macros"), "a.doc")).isEqualTo(MACROS);
        assertThat(Refusals.of(withFolder(SpreadsheetTest.bytes(new HSSFWorkbook()), "_VBA_PROJECT_CUR"), "a.xls"))
                .isEqualTo(MACROS);
    }

    @Test
    void encryptedFilesAreRefused() throws IOException {
        var book = new HSSFWorkbook();
        book.createSheet("甲").createRow(0).createCell(0).setCellValue("乙");
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] xls = SpreadsheetTest.bytes(book);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertThat(Refusals.of(xls, "a.xls")).isEqualTo(ENCRYPTED);
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5_000]), "EncryptedPackage");
            assertThat(Refusals.of(bytes(ole), "a.docx")).isEqualTo(ENCRYPTED);
        }
        assertThat(Refusals.of(Bombs.flagged(Samples.docx(Samples.p("甲"))), "a.docx"))
                .isEqualTo(ENCRYPTED);
    }

    @Test
    void otherPackagesAreNamed() throws IOException {
        var ofd = Samples.types("application/xml");
        ofd.put("OFD.xml", "<x/>");
        Assertions.assertThatThrownBy(() -> Extraction.text(Samples.zip(ofd), "a.docx"))
                .isInstanceOfSatisfying(Unreadable.class, e -> {
                    assertThat(e.reason()).isEqualTo(UNKNOWN_FORMAT);
                    assertThat(e.detail()).isEqualTo("ofd");
                });
        try (var ole = new POIFSFileSystem()) {
            ole.createDocument(new ByteArrayInputStream(new byte[5_000]), "PowerPoint Document");
            assertThat(Refusals.of(bytes(ole), "a.doc")).isEqualTo(UNKNOWN_FORMAT);
        }
    }

    @Test
    void hugeSpansAndMergesCostNothing() throws Unreadable {
        var html = "<table>" + "<tr><td rowspan=65000 colspan=65000>甲<td rowspan=65000>乙".repeat(2_000) + "</table>";
        assertThat(Refusals.of(html.getBytes(StandardCharsets.UTF_8), "a.html")).isIn(null, TOO_LARGE);
        var xlsx = Bombs.merged("A1:XFD1048576", 20_000);
        assertThat(Extraction.text(xlsx, "a.xlsx")).hasLineCount(20_000);
    }

    @Test
    void anOfficeFileNestedBeyondReasonIsRefused() {
        assertThat(Refusals.of(Samples.docx("<w:tbl><w:tr><w:tc>".repeat(2_000)), "a.docx"))
                .isEqualTo(BROKEN);
    }

    @Test
    void lateResultsAreNoResults() {
        var limits = new Limits(1 << 20, 10, 1 << 20, 10, 1 << 20, Duration.ZERO);
        Assertions.assertThatThrownBy(() -> Extraction.text(Samples.docx(Samples.p("甲")), "a.docx", limits))
                .isInstanceOfSatisfying(
                        Unreadable.class, e -> assertThat(e.reason()).isEqualTo(TOO_LARGE));
    }

    /** To its end it would take minutes, however little of it anybody waits for. */
    @Test
    void aPageOfCellsWithinCellsIsGivenUpWhileItIsParsed() {
        var limits = new Limits(50 << 20, 10, 1 << 20, 10, 1 << 20, Duration.ZERO);
        String page = "<table><tr><td>".repeat(400_000);
        Assertions.assertThatThrownBy(() -> HtmlReader.text(page, new Budget(limits)))
                .isInstanceOf(Stop.class);
    }

    private static byte[] with(String part, String xml) {
        var parts = Samples.types(Samples.MAIN);
        parts.put("word/document.xml", Samples.xml("document", "<w:body>" + Samples.p("甲") + "</w:body>"));
        parts.put(part, xml);
        return Samples.zip(parts);
    }

    private static byte[] withFolder(byte[] ole, String folder) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(ole))) {
            files.createDirectory(folder);
            return bytes(files);
        }
    }

    private static byte[] bytes(POIFSFileSystem files) throws IOException {
        var bytes = new ByteArrayOutputStream();
        files.writeFilesystem(bytes);
        return bytes.toByteArray();
    }
}
