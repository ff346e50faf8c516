package org.paodao.document.extract;

import java.io.IOException;
import java.util.List;
import org.paodao.document.ReadingProgress;
import org.paodao.document.Unreadable;
import org.paodao.document.Unreadable.Cause;

/**
 * Reads text out of files: txt, html, docx, doc, pdf, xlsx, xls and csv of at most 50 MB.
 *
 * <p>The text is normalised: lines end in {@code \n}, there is no byte order mark and no control character, table rows are
 * lines {@code | cell | cell |}; otherwise it stands as printed. Safe to share between threads.
 */
public final class Extraction {
    private Extraction() {}

    /**
     * The text of a file.
     *
     * @param fileName its name, a hint where the content does not tell; may be empty
     * @throws Unreadable when there is no such text, with the reason; nothing else is ever thrown
     */
    public static String text(byte[] content, String fileName) throws Unreadable {
        return text(content, fileName, new ReadingProgress());
    }

    /**
     * The same, for somebody who wants to know how far it is and may stop it.
     *
     * @throws Unreadable also when it was stopped
     */
    public static String text(byte[] content, String fileName, ReadingProgress progress) throws Unreadable {
        return text(content, fileName, Limits.USUAL, progress);
    }

    static String text(byte[] content, String fileName, Limits limits) throws Unreadable {
        return text(content, fileName, limits, new ReadingProgress());
    }

    private static String text(byte[] content, String fileName, Limits limits, ReadingProgress progress)
            throws Unreadable {
        check(content, fileName, limits);
        String text = Worker.run(limits, progress, budget -> read(content, fileName, budget));
        if (text.isBlank()) {
            throw new Unreadable(Cause.NO_TEXT, fileName);
        }
        return text;
    }

    /**
     * The sheets of an xlsx, xls or csv file, hidden ones left out; of a web page, its tables.
     *
     * @param fileName its name, a hint where the content does not tell; may be empty
     * @throws Unreadable when there are none, with the reason; nothing else is ever thrown
     */
    public static List<Sheet> sheets(byte[] content, String fileName) throws Unreadable {
        check(content, fileName, Limits.USUAL);
        return Worker.run(Limits.USUAL, budget -> readSheets(content, fileName, budget));
    }

    private static void check(byte[] content, String fileName, Limits limits) throws Unreadable {
        if (content.length == 0) {
            throw new Unreadable(Cause.EMPTY, fileName);
        }
        if (content.length > limits.bytes()) {
            throw new Unreadable(Cause.TOO_LARGE, "more than %d MB".formatted(limits.bytes() >> 20));
        }
    }

    private static String read(byte[] content, String fileName, Budget budget) throws IOException {
        return switch (Magic.family(content)) {
            case ZIP -> readPackage(content, budget);
            case OLE -> readOle(content, budget);
            case PDF -> PdfReader.text(content, budget);
            case TEXT -> {
                String text = decode(content, fileName);
                budget.write(text.length());
                yield switch (Magic.textFormat(text, fileName)) {
                    case HTML -> HtmlReader.text(text, budget);
                    case CSV -> SheetText.of(List.of(CsvReader.sheet(text, budget)), budget);
                    default -> Normal.text(text);
                };
            }
        };
    }

    /** What is called docx and is neither that nor a text is a damaged file, not one of another kind. */
    private static String decode(byte[] content, String fileName) {
        String foreign = Magic.foreign(content);
        if (foreign != null) {
            throw Stop.because(Cause.UNKNOWN_FORMAT, foreign);
        }
        if (Magic.isNamedAsBinary(fileName) && !Encodings.isText(content)) {
            throw Stop.because(Cause.BROKEN, "");
        }
        return Encodings.decode(content);
    }

    private static String readPackage(byte[] content, Budget budget) throws IOException {
        try (var parts = OfficePackage.open(content, budget)) {
            return parts.format() == Format.DOCX
                    ? DocxReader.text(parts, budget)
                    : SheetText.of(XlsxReader.sheets(parts, budget), budget);
        }
    }

    private static String readOle(byte[] content, Budget budget) throws IOException {
        try (var file = OleFile.open(content)) {
            return file.format() == Format.DOC
                    ? DocReader.text(file.root(), budget)
                    : SheetText.of(XlsReader.sheets(file.root(), budget), budget);
        }
    }

    private static List<Sheet> readSheets(byte[] content, String fileName, Budget budget) throws IOException {
        return switch (Magic.family(content)) {
            case ZIP -> {
                try (var parts = OfficePackage.open(content, budget)) {
                    yield parts.format() == Format.XLSX ? XlsxReader.sheets(parts, budget) : noSheets("docx");
                }
            }
            case OLE -> {
                try (var file = OleFile.open(content)) {
                    yield file.format() == Format.XLS ? XlsReader.sheets(file.root(), budget) : noSheets("doc");
                }
            }
            case PDF -> noSheets("pdf");
            case TEXT -> {
                String text = decode(content, fileName);
                budget.write(text.length());
                yield Magic.textFormat(text, fileName) == Format.HTML
                        ? HtmlReader.sheets(text, budget)
                        : List.of(CsvReader.closedSheet(text, budget));
            }
        };
    }

    private static List<Sheet> noSheets(String kind) {
        throw Stop.because(Cause.UNKNOWN_FORMAT, kind);
    }
}
