package org.paodao.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** The sample document, some 100 kB of text long, as a file of each format. */
final class FormatSamples {
    private static final int BYTES = 100_000;
    private static final int LINE = 36;
    private static final int LINES_A_PAGE = 38;

    private FormatSamples() {}

    static byte[] of(String format) {
        try {
            String text = Samples.ofBytes(BYTES);
            return switch (format) {
                case "docx" -> docx(text);
                case "pdf" -> pdf(text);
                case "html" -> html(text);
                default -> throw new IllegalArgumentException("No format " + format);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] html(String text) {
        var page = new StringBuilder("<!DOCTYPE html><html><head><meta charset=utf-8><title>示例</title></head><body>");
        text.lines().forEach(line -> page.append("<p>").append(line).append("</p>\n"));
        return page.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] docx(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new XWPFDocument()) {
            text.lines().forEach(line -> document.createParagraph().createRun().setText(line));
            document.write(bytes);
        }
        return bytes.toByteArray();
    }

    /** Lines broken as a printer does, in a font that is named and not embedded. */
    private static byte[] pdf(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            var page = new StringBuilder();
            int lines = 0;
            for (String line : text.lines().toList()) {
                for (int from = 0; from < line.length(); from += LINE) {
                    String hex = HexFormat.of()
                            .formatHex(line.substring(from, Math.min(line.length(), from + LINE))
                                    .getBytes(StandardCharsets.UTF_16BE));
                    page.append('<').append(hex).append("> Tj T*\n");
                    if (++lines % LINES_A_PAGE == 0) {
                        add(document, page);
                        page.setLength(0);
                    }
                }
            }
            add(document, page);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    private static void add(PDDocument document, StringBuilder lines) throws IOException {
        var page = new PDPage();
        var resources = new PDResources();
        var fonts = new COSDictionary();
        fonts.setItem(COSName.getPDFName("F"), font());
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        var stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            String content = "BT /F 12 Tf 18 TL 50 760 Td\n" + lines + "ET";
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        page.setContents(stream);
        document.addPage(page);
    }

    private static COSDictionary font() {
        var system = new COSDictionary();
        system.setString(COSName.REGISTRY, "Adobe");
        system.setString(COSName.ORDERING, "GB1");
        system.setInt(COSName.SUPPLEMENT, 2);
        var descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "STSong-Light");
        descriptor.setItem(COSName.FLAGS, COSInteger.get(6));
        var inner = new COSDictionary();
        inner.setItem(COSName.TYPE, COSName.FONT);
        inner.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE0);
        inner.setName(COSName.BASE_FONT, "STSong-Light");
        inner.setItem(COSName.CIDSYSTEMINFO, system);
        inner.setItem(COSName.FONT_DESC, descriptor);
        var descendants = new COSArray();
        descendants.add(inner);
        var font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setName(COSName.BASE_FONT, "STSong-Light");
        font.setName(COSName.ENCODING, "UniGB-UCS2-H");
        font.setItem(COSName.DESCENDANT_FONTS, descendants);
        return font;
    }
}
