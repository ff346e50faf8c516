package org.paodao.supervision.paper;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.paodao.document.Unreadable;
import org.paodao.document.extract.Extraction;
import org.paodao.kernel.Refusal;
import org.w3c.dom.Element;

/** Looks at an uploaded template before anything is done with it: only text and tables, nothing from outside, nothing that runs. */
final class PaperCheck {
    private static final int MOST_BYTES = 2 << 20;
    private static final int MEGABYTES = MOST_BYTES >> 20;
    private static final Pattern EMBEDDED =
            Pattern.compile("(?i)(.*/)?(embeddings|activeX|customUI)/.*|.*\\.(bin|exe|dll|js|vbs|ocx)");
    /** The only fields that change nothing and fetch nothing. */
    private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "HYPERLINK", "");

    private PaperCheck() {}

    /**
     * What should be known of a template.
     *
     * @throws Refusal when it cannot be one, with every reason and its place
     */
    static List<Remark> check(byte[] file, String name, PaperKind kind) {
        if (file.length > MOST_BYTES) {
            throw Refusal.invalid("file", "supervisionpaper.large", MEGABYTES);
        }
        readable(file, name);
        Docx docx = Docx.open(file);
        List<Refusal.Flaw> flaws = new ArrayList<>(foreign(docx));
        if (flaws.isEmpty()) {
            flaws.addAll(MarkCheck.flaws(docx, kind));
        }
        if (!flaws.isEmpty()) {
            throw Refusal.invalid(flaws);
        }
        Merge.fill(file, kind, SamplePapers.of(kind));
        return Remarks.of(docx, kind);
    }

    private static void readable(byte[] file, String name) {
        try {
            Extraction.text(file, name);
        } catch (Unreadable why) {
            String key = switch (why.reason()) {
                case TOO_LARGE, BOMB -> "supervisionpaper.bomb";
                case MACROS -> "supervisionpaper.macros";
                case ENCRYPTED -> "supervisionpaper.encrypted";
                case EMPTY, UNKNOWN_FORMAT, BROKEN, NO_TEXT, OPEN_QUOTE, STOPPED -> "supervisionpaper.no-docx";
            };
            throw Refusal.invalid("file", key);
        }
    }

    /** What fetches something from outside, or carries something else than text and pictures. */
    private static List<Refusal.Flaw> foreign(Docx docx) {
        List<Refusal.Flaw> flaws = new ArrayList<>();
        for (String name : docx.names()) {
            if (EMBEDDED.matcher(name).matches()) {
                flaws.add(Refusal.Flaw.at("file", "supervisionpaper.embedded", name));
            }
            if (name.endsWith(".rels")) {
                Relations.in(docx, name).stream()
                        .filter(relation ->
                                (relation.outside() && !relation.kind().equals("hyperlink"))
                                        || relation.kind().equals("aFChunk"))
                        .map(relation -> Refusal.Flaw.at("file", "supervisionpaper.outside", relation.kind()))
                        .forEach(flaws::add);
            }
        }
        for (Element root : docx.texts().values()) {
            fields(root).stream()
                    .filter(field -> !FIELDS.contains(field))
                    .map(field -> Refusal.Flaw.at("file", "supervisionpaper.field", field))
                    .forEach(flaws::add);
        }
        return flaws;
    }

    /** The names of its fields, such as PAGE, however they are spread over runs. */
    private static List<String> fields(Element root) {
        List<String> found = new ArrayList<>();
        Deque<StringBuilder> open = new ArrayDeque<>();
        for (Element element : Xml.below(root, PaperCheck::isOfField)) {
            switch (Objects.requireNonNullElse(element.getLocalName(), "")) {
                case "fldSimple" -> found.add(word(Objects.requireNonNullElse(Xml.attribute(element, "instr"), "")));
                case "instrText" -> {
                    if (open.isEmpty()) {
                        found.add(word(element.getTextContent()));
                    } else {
                        open.peek().append(element.getTextContent());
                    }
                }
                default -> {
                    if ("begin".equals(Xml.attribute(element, "fldCharType"))) {
                        open.push(new StringBuilder());
                    } else if ("end".equals(Xml.attribute(element, "fldCharType")) && !open.isEmpty()) {
                        found.add(word(open.pop().toString()));
                    }
                }
            }
        }
        open.forEach(field -> found.add(word(field.toString())));
        return found;
    }

    private static boolean isOfField(Element element) {
        return Xml.is(element, "fldSimple") || Xml.is(element, "instrText") || Xml.is(element, "fldChar");
    }

    private static String word(String instruction) {
        return instruction.strip().split("\\s+")[0].toUpperCase(Locale.ROOT);
    }
}
