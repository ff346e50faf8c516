package org.paodao.document.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamConstants;
import org.paodao.document.Unreadable.Cause;

/**
 * Reads the body of a Word document in one pass: automatic numbers and text boxes in; headers, footers, notes, deleted and
 * hidden text, and the table of contents out.
 */
final class DocxReader {
    private final Xml xml;
    private final DocxFlow flow;
    private final Deque<String> open = new ArrayDeque<>();

    private DocxReader(Xml xml, DocxFlow flow) {
        this.xml = xml;
        this.flow = flow;
    }

    static String text(OfficePackage parts, Budget budget) throws IOException {
        String main = parts.mainPart("word/document.xml");
        String folder = main.substring(0, main.lastIndexOf('/') + 1);
        var styles = DocxStyles.read(parts, folder + "styles.xml", budget);
        var numbering = DocxNumbering.read(parts, folder + "numbering.xml", budget);
        var lines = new Lines(budget);
        try (var part = parts.part(main)) {
            if (part == null) {
                throw Stop.because(Cause.BROKEN, "no " + main);
            }
            new DocxReader(Xml.of(part, budget), new DocxFlow(lines, styles, numbering)).read();
        }
        return lines.toString();
    }

    private void read() {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String name = xml.name();
                if (isLeftOut(name)) {
                    xml.skip();
                } else if (name.equals("t")) {
                    flow.text(xml.textToEnd());
                } else {
                    open.push(name);
                    start(name);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                open.poll();
                end(xml.name());
            }
        }
        flow.finish();
    }

    /** Earlier states of tracked changes, deleted text, field codes, a second rendering of the same, phonetic guides. */
    private boolean isLeftOut(String name) {
        return switch (name) {
            case "del", "moveFrom" -> !isIn("rPr") && !isIn("trPr");
            case "delText", "instrText", "delInstrText", "Fallback", "rt", "sdtPr", "sectPr", "tabs" -> true;
            default -> name.endsWith("Change");
        };
    }

    private boolean isIn(String name) {
        return name.equals(open.peek());
    }

    private void start(String name) {
        switch (name) {
            case "p" -> flow.beginParagraph();
            case "tab" -> flow.text("\t");
            case "br", "cr" -> flow.text("\n");
            case "noBreakHyphen" -> flow.text("-");
            case "tbl" -> flow.beginTable();
            case "tr" -> flow.beginRow();
            case "tc" -> flow.beginCell();
            case "txbxContent" -> flow.beginBox();
            default -> property(name);
        }
    }

    private void property(String name) {
        switch (name) {
            case "pStyle" -> flow.style(xml.attribute("val", ""));
            case "numId" -> flow.numId(xml.attribute("val", ""));
            case "ilvl" -> flow.level(xml.number("val", 0));
            case "vanish", "webHidden" -> {
                if (xml.isOn()) {
                    flow.hide(isInRun());
                }
            }
            case "gridSpan" -> flow.columns(xml.number("val", 1));
            case "gridBefore" -> flow.skipColumns(xml.number("val", 0));
            case "vMerge" -> flow.continues(!xml.attribute("val", "continue").equals("restart"));
            case "del" -> {
                if (open.stream().skip(1).findFirst().orElse("").equals("trPr")) {
                    flow.deleteRow();
                } else {
                    flow.joinNext(isParagraphMark());
                }
            }
            default -> {}
        }
    }

    /** Whether the run properties being read are a run's and not those of the paragraph's mark. */
    private boolean isInRun() {
        return open.stream().skip(2).findFirst().orElse("").equals("r");
    }

    private boolean isParagraphMark() {
        return open.stream().skip(2).findFirst().orElse("").equals("pPr");
    }

    private void end(String name) {
        switch (name) {
            case "p" -> flow.endParagraph();
            case "r" -> flow.endRun();
            case "tc" -> flow.endCell();
            case "tr" -> flow.endRow();
            case "tbl" -> flow.endTable();
            case "txbxContent" -> flow.endBox();
            default -> {}
        }
    }
}
