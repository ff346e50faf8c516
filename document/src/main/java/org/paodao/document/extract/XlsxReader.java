package org.paodao.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import org.paodao.document.Unreadable.Cause;

/** Reads the visible sheets of an xlsx file, part by part in one pass each. */
final class XlsxReader {
    private static final int MOST_SHEETS = 500;
    private static final int MOST_STRINGS = 5_000_000;

    private final OfficePackage parts;
    private final Budget budget;
    private final String folder;
    private CellFormats formats = new CellFormats(false);
    private List<String> strings = List.of();
    private List<Integer> styles = List.of();

    private XlsxReader(OfficePackage parts, String folder, Budget budget) {
        this.parts = parts;
        this.folder = folder;
        this.budget = budget;
    }

    private record Tab(String name, String relation, boolean hidden) {}

    static List<Sheet> sheets(OfficePackage parts, Budget budget) throws IOException {
        String main = parts.mainPart("xl/workbook.xml");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        return new XlsxReader(parts, folder, budget).read(main);
    }

    private List<Sheet> read(String main) throws IOException {
        var tabs = tabs(main);
        String file = main.substring(folder.length());
        var relations = parts.relations(folder + "_rels/" + file + ".rels");
        styles = readStyles(related(relations, "/styles", "styles.xml"));
        strings = readStrings(related(relations, "/sharedStrings", "sharedStrings.xml"));
        var sheets = new ArrayList<Sheet>();
        for (var tab : tabs) {
            var relation = relations.get(tab.relation());
            if (!tab.hidden() && relation != null && relation.type().endsWith("/worksheet")) {
                sheets.add(sheet(tab.name(), OfficePackage.resolve(folder, relation.target())));
            }
        }
        return sheets;
    }

    private String related(Map<String, OfficePackage.Relation> relations, String type, String usual) {
        for (var relation : relations.values()) {
            if (relation.type().endsWith(type)) {
                return OfficePackage.resolve(folder, relation.target());
            }
        }
        return folder + usual;
    }

    private List<Tab> tabs(String main) throws IOException {
        var tabs = new ArrayList<Tab>();
        try (var part = parts.part(main)) {
            if (part == null) {
                throw Stop.because(Cause.BROKEN, "no " + main);
            }
            var xml = Xml.of(part, budget);
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                if (xml.name().equals("workbookPr")) {
                    String from1904 = xml.attribute("date1904", "0");
                    formats = new CellFormats(from1904.equals("1") || from1904.equals("true"));
                } else if (xml.name().equals("sheet")) {
                    boolean hidden = !xml.attribute("state", "visible").equals("visible");
                    tabs.add(new Tab(xml.attribute("name", ""), xml.attribute("id", ""), hidden));
                }
            }
        }
        if (tabs.size() > MOST_SHEETS) {
            throw Stop.because(Cause.TOO_LARGE, "%d sheets".formatted(tabs.size()));
        }
        return tabs;
    }

    /** The number format of each cell style; formats that the file defines are remembered on the way. */
    private List<Integer> readStyles(String name) throws IOException {
        var ids = new ArrayList<Integer>();
        try (var part = parts.part(name)) {
            if (part == null) {
                return ids;
            }
            var xml = Xml.of(part, budget);
            boolean cells = false;
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("cellXfs")) {
                    cells = false;
                } else if (event == XMLStreamConstants.START_ELEMENT) {
                    cells |= xml.name().equals("cellXfs");
                    if (xml.name().equals("numFmt")) {
                        formats.define(xml.number("numFmtId", 0), xml.attribute("formatCode", "General"));
                    } else if (cells && xml.name().equals("xf")) {
                        ids.add(xml.number("numFmtId", 0));
                    }
                }
            }
        }
        return ids;
    }

    private List<String> readStrings(String name) throws IOException {
        var found = new ArrayList<String>();
        try (var part = parts.part(name)) {
            if (part == null) {
                return found;
            }
            var xml = Xml.of(part, budget);
            for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
                if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("si")) {
                    found.add(XlsxSheet.richText(xml, "si"));
                    if (found.size() > MOST_STRINGS) {
                        throw Stop.because(Cause.TOO_LARGE, "more than %d strings".formatted(MOST_STRINGS));
                    }
                }
            }
        }
        return found;
    }

    private Sheet sheet(String name, String path) throws IOException {
        try (var part = parts.part(path)) {
            if (part == null) {
                throw Stop.because(Cause.BROKEN, "no " + path);
            }
            var sheet = new SheetBuilder(name, budget);
            new XlsxSheet(Xml.of(part, budget), sheet, new XlsxSheet.Book(strings, styles, formats)).read();
            return sheet.build();
        }
    }
}
