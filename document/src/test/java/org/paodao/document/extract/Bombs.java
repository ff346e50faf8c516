package org.paodao.document.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Builds small files that want to become big. */
final class Bombs {
    private Bombs() {}

    /** A docx file with one part of so many megabytes of blanks. */
    static byte[] zip(String part, int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var type : Samples.types(Samples.MAIN).entrySet()) {
                zip.putNextEntry(new ZipEntry(type.getKey()));
                zip.write(type.getValue().getBytes(StandardCharsets.UTF_8));
            }
            zip.putNextEntry(new ZipEntry(part));
            zip.write("<w:document xmlns:w=\"w\"><w:t>".getBytes(StandardCharsets.UTF_8));
            blanks(zip, megabytes);
            zip.write("</w:t></w:document>".getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static byte[] entries(int count) {
        var parts = Samples.types(Samples.MAIN);
        for (int i = 0; i < count; i++) {
            parts.put("x" + i, "");
        }
        return Samples.zip(parts);
    }

    /** The same package, but its directory says that every part is ten bytes long. */
    static byte[] lying(byte[] zip) {
        return patched(zip, 24, new byte[] {10, 0, 0, 0});
    }

    /** The same package, but its directory says that every part is encrypted. */
    static byte[] flagged(byte[] zip) {
        return patched(zip, 8, new byte[] {9, 8});
    }

    private static byte[] patched(byte[] zip, int offset, byte[] value) {
        byte[] patched = zip.clone();
        for (int i = 0; i + 46 < patched.length; i++) {
            if (patched[i] == 'P' && patched[i + 1] == 'K' && patched[i + 2] == 1 && patched[i + 3] == 2) {
                System.arraycopy(value, 0, patched, i + offset, value.length);
            }
        }
        return patched;
    }

    /** A PDF whose page's content is blanks, packed once or twice. */
    static byte[] pdf(int megabytes, int layers) throws IOException {
        var packed = new ByteArrayOutputStream();
        OutputStream out = new DeflaterOutputStream(packed);
        for (int i = 1; i < layers; i++) {
            out = new DeflaterOutputStream(out);
        }
        blanks(out, megabytes);
        out.close();
        String filters = "/FlateDecode ".repeat(layers);
        var bytes = new ByteArrayOutputStream();
        bytes.write(
                ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj "
                                + "3 0 obj<</Type/Page/Parent 2 0 R/Contents 4 0 R>>endobj 4 0 obj<</Length "
                                + packed.size() + "/Filter[" + filters + "]>>stream\n")
                        .getBytes(StandardCharsets.US_ASCII));
        packed.writeTo(bytes);
        bytes.write("\nendstream endobj trailer<</Root 1 0 R>>\n%%EOF".getBytes(StandardCharsets.US_ASCII));
        return bytes.toByteArray();
    }

    /** A workbook whose one cell is merged over an area, and numbers below it. */
    static byte[] merged(String area, int rows) {
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (int row = 1; row <= rows; row++) {
            sheet.append("<row r=\"%d\"><c r=\"%s%d\" t=\"inlineStr\"><is><t>值</t></is></c></row>"
                    .formatted(row, row == 1 ? "A" : "C", row));
        }
        sheet.append("</sheetData><mergeCells><mergeCell ref=\"").append(area).append("\"/></mergeCells></worksheet>");
        var parts = Samples.types(Samples.BOOK);
        parts.put("xl/workbook.xml", "<workbook><sheets><sheet name=\"甲\" id=\"r1\"/></sheets></workbook>");
        parts.put(
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"r1\" Type=\"x/worksheet\" Target=\"s.xml\"/></Relationships>");
        parts.put("xl/s.xml", sheet.toString());
        return Samples.zip(parts);
    }

    private static void blanks(OutputStream out, int megabytes) throws IOException {
        var block = new byte[1 << 20];
        Arrays.fill(block, (byte) ' ');
        for (int i = 0; i < megabytes; i++) {
            out.write(block);
        }
    }
}
