package org.paodao.document.extract;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import org.jspecify.annotations.Nullable;

/** The lists that numbering.xml defines, and the numbers of the document's paragraphs in them. */
final class DocxNumbering {
    private final Map<String, Abstract> abstracts = new HashMap<>();
    private final Map<String, Num> nums = new HashMap<>();
    private final Set<String> begun = new HashSet<>();
    private final ListNumbers numbers = new ListNumbers();

    /** A list's form; levels by their number, and the style that each level belongs to. */
    private record Abstract(List<ListNumbers.Level> levels, Map<String, Integer> styles) {
        void put(int index, ListNumbers.Level level) {
            while (levels.size() <= index && index < 9) {
                levels.add(ListNumbers.Level.NONE);
            }
            if (index >= 0 && index < levels.size()) {
                levels.set(index, level);
            }
        }
    }

    /** A use of a list's form. */
    private record Num(String form, Map<Integer, Integer> starts, Abstract own) {
        static Num of(String form) {
            return new Num(form, new HashMap<>(), new Abstract(new ArrayList<>(), new HashMap<>()));
        }
    }

    static DocxNumbering read(OfficePackage parts, String name, Budget budget) throws IOException {
        var read = new DocxNumbering();
        try (var part = parts.part(name)) {
            if (part != null) {
                read.all(Xml.of(part, budget));
            }
        }
        return read;
    }

    private void all(Xml xml) {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("abstractNum")) {
                String id = xml.attribute("abstractNumId", "");
                var form = new Abstract(new ArrayList<>(), new HashMap<>());
                abstracts.put(id, form);
                levels(xml, "abstractNum", form);
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("num")) {
                num(xml);
            }
        }
    }

    private static void levels(Xml xml, String until, Abstract into) {
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals(until)) {
                return;
            }
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("lvl")) {
                int index = xml.number("ilvl", 0);
                into.put(index, level(xml, index, into.styles()));
            }
        }
    }

    private static ListNumbers.Level level(Xml xml, int index, Map<String, Integer> styles) {
        int start = 1;
        int restart = -1;
        String format = "decimal";
        String text = "";
        boolean plain = false;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("lvl")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "start" -> start = Math.max(0, xml.number("val", 1));
                case "numFmt" -> format = xml.attribute("val", "decimal");
                case "lvlText" -> text = xml.attribute("val", "");
                case "lvlRestart" -> restart = xml.number("val", -1);
                case "isLgl" -> plain = xml.isOn();
                case "pStyle" -> styles.put(xml.attribute("val", ""), index);
                default -> {}
            }
        }
        return new ListNumbers.Level(start, format, text, restart, plain);
    }

    private void num(Xml xml) {
        String id = xml.attribute("numId", "");
        var num = Num.of("");
        int override = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("num")) {
                break;
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.name()) {
                case "abstractNumId" -> num = new Num(xml.attribute("val", ""), num.starts(), num.own());
                case "lvlOverride" -> override = xml.number("ilvl", 0);
                case "startOverride" -> num.starts().put(override, xml.number("val", 1));
                case "lvl" -> {
                    int index = xml.number("ilvl", override);
                    num.own().put(index, level(xml, index, num.own().styles()));
                }
                default -> {}
            }
        }
        nums.put(id, num);
    }

    /** The level that a list's form gives to a style, if any. */
    @Nullable
    Integer levelOf(String numId, String style) {
        var num = nums.get(numId);
        var form = num == null ? null : abstracts.get(num.form());
        return form == null ? null : form.styles().get(style);
    }

    /** The number in front of the next paragraph of a list, empty if it shows none. */
    String next(String numId, int level) {
        var num = nums.get(numId);
        var form = num == null ? null : abstracts.get(num.form());
        if (num == null || form == null) {
            return "";
        }
        if (begun.add(numId) && !num.starts().isEmpty()) {
            // A use that states its start counts anew; other uses of the same form go on counting.
            numbers.restart(num.form());
        }
        return numbers.next(num.form(), level, levels(num, form));
    }

    private static List<ListNumbers.Level> levels(Num num, Abstract form) {
        if (num.starts().isEmpty() && num.own().levels().isEmpty()) {
            return form.levels();
        }
        var levels = new ArrayList<ListNumbers.Level>();
        for (int i = 0; i < Math.max(form.levels().size(), num.own().levels().size()); i++) {
            var base = i < form.levels().size() ? form.levels().get(i) : ListNumbers.Level.NONE;
            var own = i < num.own().levels().size() ? num.own().levels().get(i) : ListNumbers.Level.NONE;
            var level = own.equals(ListNumbers.Level.NONE) ? base : own;
            int start = num.starts().getOrDefault(i, level.start());
            levels.add(new ListNumbers.Level(
                    Math.max(0, start), level.format(), level.text(), level.restartAfter(), level.plainDigits()));
        }
        return levels;
    }
}
