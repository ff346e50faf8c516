package org.paodao.document.extract;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;
import org.paodao.document.Unreadable.Cause;

/** The parts of a docx or xlsx file, read from memory. */
final class OfficePackage implements AutoCloseable {
    private final ZipFile zip;
    private final Budget budget;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    /** Of the parts that hold the text: what they say that they are, and what has been read of them. */
    private long bytes;

    private long read;

    private OfficePackage(ZipFile zip, Budget budget) {
        this.zip = zip;
        this.budget = budget;
    }

    static OfficePackage open(byte[] content, Budget budget) throws IOException {
        var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
        var opened = new OfficePackage(zip, budget);
        opened.list();
        return opened;
    }

    private void list() {
        int count = 0;
        long declared = 0;
        for (var entries = zip.getEntries(); entries.hasMoreElements(); ) {
            var entry = entries.nextElement();
            if (++count > budget.limits().entries()) {
                throw Stop.because(
                        Cause.BOMB,
                        "more than %d parts".formatted(budget.limits().entries()));
            }
            if (entry.getGeneralPurposeBit().usesEncryption()) {
                throw Stop.because(Cause.ENCRYPTED, "zip");
            }
            declared += Math.max(0, entry.getSize());
            if (declared > budget.limits().inflated()) {
                throw Stop.because(
                        Cause.BOMB,
                        "more than %d MB when unpacked"
                                .formatted(budget.limits().inflated() >> 20));
            }
            String name = entry.getName().replace('\\', '/');
            parts.putIfAbsent(name, entry);
            bytes += holdsText(name) ? Math.max(0, entry.getSize()) : 0;
        }
    }

    private static boolean holdsText(String name) {
        return name.startsWith("word/document")
                || name.startsWith("xl/worksheets/sheet")
                || name.equals("xl/sharedStrings.xml");
    }

    private void count(int n) {
        read += n;
        budget.reach(read, bytes);
    }

    /** What kind of package this is, by the content type of its main part. */
    Format format() throws IOException {
        String types = contentTypes();
        if (parts.keySet().stream().anyMatch(name -> name.endsWith("vbaProject.bin"))
                || types.contains("macroEnabled")
                || types.contains("macrosheet")) {
            throw Stop.because(Cause.MACROS, "VBA");
        }
        if (types.contains("wordprocessingml.document.main") || types.contains("wordprocessingml.template.main")) {
            return Format.DOCX;
        }
        if (types.contains("spreadsheetml.sheet.main") || types.contains("spreadsheetml.template.main")) {
            return Format.XLSX;
        }
        throw Stop.because(Cause.UNKNOWN_FORMAT, otherKind(types));
    }

    private String contentTypes() throws IOException {
        var types = new StringBuilder();
        try (var part = part("[Content_Types].xml")) {
            if (part == null) {
                return "";
            }
            var xml = Xml.of(part, budget);
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    types.append(xml.attribute("ContentType", "")).append('\n');
                }
            }
        }
        return types.toString();
    }

    private String otherKind(String types) {
        if (parts.containsKey("OFD.xml")) {
            return "ofd";
        }
        if (types.contains("presentationml")) {
            return "pptx";
        }
        if (types.contains("sheet.binary")) {
            return "xlsb";
        }
        return parts.containsKey("mimetype") && parts.containsKey("content.xml") ? "odf" : "zip";
    }

    /** A part's bytes as they inflate, counted; null when there is no such part. */
    @Nullable
    InputStream part(String name) throws IOException {
        var entry = parts.get(name);
        return entry == null
                ? null
                : new Counted(zip.getInputStream(entry), Math.max(1, entry.getCompressedSize()), holdsText(name));
    }

    /** Where the main part is, by the package's relations. */
    String mainPart(String usual) throws IOException {
        for (var relation : relations("_rels/.rels").values()) {
            if (relation.type().endsWith("/officeDocument")) {
                return resolve("", relation.target());
            }
        }
        return usual;
    }

    /** The relations listed in a part, by their id. */
    Map<String, Relation> relations(String name) throws IOException {
        var found = new HashMap<String, Relation>();
        try (var part = part(name)) {
            if (part == null) {
                return found;
            }
            var xml = Xml.of(part, budget);
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("Relationship")) {
                    found.put(
                            xml.attribute("Id", ""),
                            new Relation(xml.attribute("Type", ""), xml.attribute("Target", "")));
                }
            }
        }
        return found;
    }

    /** The part that {@code folder}'s relation means by {@code target}. */
    static String resolve(String folder, String target) {
        var path = new ArrayDeque<String>();
        for (String step : (target.startsWith("/") ? target : folder + target).split("/", -1)) {
            if (step.equals("..")) {
                path.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                path.add(step);
            }
        }
        return String.join("/", path);
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** A link from one part to another. */
    record Relation(String type, String target) {}

    /** Counts what comes out of the inflater. */
    private final class Counted extends FilterInputStream {
        private final long compressed;
        private final boolean text;
        private long part;

        Counted(InputStream in, long compressed, boolean text) {
            super(in);
            this.compressed = compressed;
            this.text = text;
        }

        @Override
        public int read() throws IOException {
            int b = super.read();
            counted(b < 0 ? 0 : 1);
            return b;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int n = super.read(into, offset, length);
            counted(Math.max(0, n));
            return n;
        }

        private void counted(int n) {
            part += n;
            budget.inflate(n, part, compressed);
            if (text) {
                count(n);
            }
        }
    }
}
