package org.paodao.document.extract;

import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** Reads one sheet's part of an xlsx file. */
final class XlsxSheet {
    private final Xml xml;
    private final SheetBuilder sheet;
    private final Book book;
    private int row = -1;
    private int column = -1;

    XlsxSheet(Xml xml, SheetBuilder sheet, Book book) {
        this.xml = xml;
        this.sheet = sheet;
        this.book = book;
    }

    /** What the sheets of a file share: texts, and the number format of each cell style. */
    record Book(List<String> strings, List<Integer> styles, CellFormats formats) {}

    void read() {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "row" -> {
                    row = xml.number("r", row + 2) - 1;
                    column = -1;
                }
                case "c" -> cell();
                case "mergeCell" -> merge(xml.attribute("ref", ""));
                default -> {}
            }
        }
    }

    private void cell() {
        String place = xml.attribute("r");
        column = place == null ? column + 1 : columnOf(place);
        int at = place == null ? row : rowOf(place, row);
        String type = xml.attribute("t", "n");
        int style = xml.number("s", 0);
        String value = null;
        boolean formula = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("c")) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.name()) {
                    case "v" -> value = xml.textToEnd();
                    case "is" -> value = richText(xml, "is");
                    case "f" -> {
                        formula = true;
                        xml.skip();
                    }
                    default -> {}
                }
            }
        }
        if (value == null && formula) {
            sheet.cell(at, column, "", Sheet.Kind.NO_RESULT);
        } else if (value != null) {
            put(at, type, style, value);
        }
    }

    private void put(int at, String type, int style, String value) {
        switch (type) {
            case "s" -> {
                int index = Xml.parse(value, -1);
                boolean known = index >= 0 && index < book.strings().size();
                sheet.cell(at, column, known ? book.strings().get(index) : "", Sheet.Kind.TEXT);
            }
            case "str", "inlineStr" -> sheet.cell(at, column, value, Sheet.Kind.TEXT);
            case "b" -> sheet.cell(at, column, value.strip().equals("1") ? "TRUE" : "FALSE", Sheet.Kind.TEXT);
            case "e" -> sheet.cell(at, column, value, Sheet.Kind.ERROR);
            case "d" -> sheet.cell(at, column, value, Sheet.Kind.DATE);
            default -> number(at, style, value);
        }
    }

    private void number(int at, int style, String value) {
        int format = style >= 0 && style < book.styles().size() ? book.styles().get(style) : 0;
        try {
            double number = Double.parseDouble(value);
            boolean date = book.formats().isDate(format, number);
            sheet.cell(at, column, book.formats().show(number, format), date ? Sheet.Kind.DATE : Sheet.Kind.NUMBER);
        } catch (NumberFormatException expected) {
            sheet.cell(at, column, value, Sheet.Kind.TEXT);
        }
    }

    private void merge(String area) {
        int colon = area.indexOf(':');
        if (colon > 0) {
            String from = area.substring(0, colon);
            String to = area.substring(colon + 1);
            sheet.merge(new SheetBuilder.Merge(rowOf(from, -1), rowOf(to, -1), columnOf(from), columnOf(to)));
        }
    }

    /** The text up to the end of the named element, phonetic guides left out. */
    static String richText(Xml xml, String until) {
        var text = new StringBuilder();
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals(until)) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (xml.name().equals("rPh")) {
                    xml.skip();
                } else if (xml.name().equals("t")) {
                    text.append(xml.textToEnd());
                }
            }
        }
        return text.toString();
    }

    private static int columnOf(String place) {
        int column = 0;
        for (int i = 0; i < place.length() && i < 4; i++) {
            char c = place.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            column = column * 26 + (c - 'A' + 1);
        }
        return column - 1;
    }

    private static int rowOf(String place, int otherwise) {
        int letters = 0;
        while (letters < place.length() && place.charAt(letters) >= 'A' && place.charAt(letters) <= 'Z') {
            letters++;
        }
        return Xml.parse(place.substring(letters), otherwise + 1) - 1;
    }
}
