package org.paodao.supervision.paper;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** What the styles of a document make of its paragraphs and runs: what is nearer to the text wins. */
final class StyleSheet {
    private static final Set<String> HEAVY = Set.of("黑体", "方正黑体", "SimHei", "方正小标宋", "小标宋");

    private final Map<String, Element> styles = new HashMap<>();
    private final @Nullable Element defaults;
    private String usual = "";

    StyleSheet(@Nullable Element sheet) {
        this.defaults = Xml.child(sheet, "docDefaults");
        List<Element> all = sheet == null ? List.of() : Xml.children(sheet, "style");
        for (Element style : all) {
            String id = Xml.attribute(style, "styleId");
            if (id != null) {
                styles.put(id, style);
                usual = isUsual(style) ? id : usual;
            }
        }
    }

    private static boolean isUsual(Element style) {
        return "paragraph".equals(Xml.attribute(style, "type")) && "1".equals(Xml.attribute(style, "default"));
    }

    /** Whether a style for tables draws lines. */
    boolean drawsLines(@Nullable String id) {
        return chain(id).stream().anyMatch(style -> Xml.child(Xml.child(style, "tblPr"), "tblBorders") != null);
    }

    Look look(Element paragraph, Element run) {
        Element own = Xml.child(run, "rPr");
        Chain chain = new Chain(new ArrayList<>());
        chain.add(Xml.child(Xml.child(defaults, "rPrDefault"), "rPr"));
        chain(paragraphStyle(paragraph)).forEach(style -> chain.add(Xml.child(style, "rPr")));
        chain(Xml.value(own, "rStyle")).forEach(style -> chain.add(Xml.child(style, "rPr")));
        chain.add(own);
        String face = chain.get("rFonts", "eastAsia", "");
        String color = chain.get("color", "val", "auto");
        return new Look(
                Xml.number(chain.get("sz", "val", "21"), 21) / 2f,
                chain.flag("b") || HEAVY.stream().anyMatch(face::startsWith),
                !List.of("", "none").contains(chain.get("u", "val", "")),
                chain.flag("strike"),
                color.matches("[0-9A-Fa-f]{6}") ? color : "000000");
    }

    /**
     * How a paragraph stands.
     *
     * @param sign the size of its signs, of which indents may be given
     * @param pitch of the grid that it follows; 0 for none
     */
    Shape shape(Element paragraph, float sign, float pitch) {
        Chain chain = new Chain(new ArrayList<>());
        chain.add(Xml.child(Xml.child(defaults, "pPrDefault"), "pPr"));
        chain(paragraphStyle(paragraph)).forEach(style -> chain.add(Xml.child(style, "pPr")));
        chain.add(Xml.child(paragraph, "pPr"));
        boolean grid = chain.find("snapToGrid") == null || chain.flag("snapToGrid");
        float hanging = indent(chain, "hanging", sign);
        var spacing = new Shape.Spacing(
                points(chain, "spacing", "before"),
                points(chain, "spacing", "after"),
                Xml.number(chain.get("spacing", "line", "240"), 240),
                chain.get("spacing", "lineRule", "auto"),
                grid ? pitch : 0);
        return new Shape(
                chain.get("jc", "val", "left"),
                Math.max(0, either(indent(chain, "left", sign), indent(chain, "start", sign))),
                Math.max(0, either(indent(chain, "right", sign), indent(chain, "end", sign))),
                hanging > 0 ? -hanging : indent(chain, "firstLine", sign),
                spacing,
                chain.flag("pageBreakBefore"),
                chain.flag("keepNext"),
                rule(chain, "top"),
                rule(chain, "bottom"));
    }

    private static float either(float one, float other) {
        return one == 0 ? other : one;
    }

    /** Indents are given in signs, or else in twentieths of a point. */
    private static float indent(Chain chain, String side, float sign) {
        int signs = Xml.number(chain.get("ind", side + "Chars", "0"), 0);
        return signs == 0 ? points(chain, "ind", side) : signs * sign / 100f;
    }

    private static float points(Chain chain, String name, String attribute) {
        return Xml.number(chain.get(name, attribute, "0"), 0) / 20f;
    }

    private static Shape.@Nullable Rule rule(Chain chain, String side) {
        Element borders = chain.find("pBdr");
        Element border = Xml.child(borders, side);
        String kind = Xml.attribute(border, "val");
        if (kind == null || kind.equals("none") || kind.equals("nil")) {
            return null;
        }
        String color = Xml.attribute(border, "color");
        return new Shape.Rule(
                color != null && color.matches("[0-9A-Fa-f]{6}") ? color : "000000",
                Math.clamp(Xml.number(Xml.attribute(border, "sz"), 4) / 8f, 0.25f, 6f));
    }

    private @Nullable String paragraphStyle(Element paragraph) {
        String own = Xml.value(Xml.child(paragraph, "pPr"), "pStyle");
        return own == null ? usual : own;
    }

    /** A style after those on which it is based. */
    private List<Element> chain(@Nullable String id) {
        List<Element> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String next = id;
        while (next != null && styles.containsKey(next) && seen.add(next)) {
            Element style = styles.get(next);
            if (style != null) {
                found.add(style);
            }
            next = Xml.value(style, "basedOn");
        }
        Collections.reverse(found);
        return found;
    }

    /** Properties from the farthest to the nearest. */
    private record Chain(List<Element> properties) {
        void add(@Nullable Element more) {
            if (more != null) {
                properties.add(more);
            }
        }

        String get(String name, String attribute, String otherwise) {
            return properties.reversed().stream()
                    .map(one -> Xml.attribute(Xml.child(one, name), attribute))
                    .filter(value -> value != null)
                    .findFirst()
                    .orElse(otherwise);
        }

        @Nullable
        Element find(String name) {
            return properties.reversed().stream()
                    .map(one -> Xml.child(one, name))
                    .filter(found -> found != null)
                    .findFirst()
                    .orElse(null);
        }

        boolean flag(String name) {
            return properties.reversed().stream()
                    .map(one -> Xml.flag(one, name))
                    .filter(on -> on != null)
                    .findFirst()
                    .orElse(false);
        }
    }
}
