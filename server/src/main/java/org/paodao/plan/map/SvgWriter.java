package org.paodao.plan.map;

import java.util.Locale;
import org.paodao.plan.map.MapModel.Support;
import org.paodao.plan.map.Shape.Anchor;
import org.paodao.plan.map.Shape.Cluster;
import org.paodao.plan.map.Shape.Curve;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.plan.map.Shape.Sign;
import org.paodao.plan.map.Shape.Strand;
import org.paodao.plan.map.Shape.Words;

/**
 * Writes a picture as SVG. For a page of the application inks are classes and lines of support wait to be asked for; a file
 * that leaves the application carries its colours and fonts with it.
 */
final class SvgWriter {
    private static final String FONTS = "'Noto Sans CJK SC','Source Han Sans SC','Microsoft YaHei','PingFang SC',"
            + "'WenQuanYi Micro Hei','Droid Sans Fallback',sans-serif";

    private final boolean alone;
    private final StringBuilder out = new StringBuilder(65_536);

    private SvgWriter(boolean alone) {
        this.alone = alone;
    }

    /** A part of a page. */
    static String inPage(Picture picture, String name) {
        var writer = new SvgWriter(false);
        writer.out.append("<svg class=\"map-svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\" role=\"group\""
                .formatted(picture.width(), picture.height(), picture.width(), picture.height()));
        writer.attribute("aria-label", name).append('>');
        picture.shapes().forEach(writer::shape);
        return writer.out.append("</svg>").toString();
    }

    /** A file of its own. */
    static String file(Picture picture, String name) {
        var writer = new SvgWriter(true);
        writer.out
                .append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .append(" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        .formatted(picture.width(), picture.height(), picture.width(), picture.height()));
        writer.attribute("font-family", FONTS)
                .append("><title>")
                .append(escaped(name))
                .append("</title>\n");
        picture.shapes().forEach(writer::shape);
        return writer.out.append("</svg>\n").toString();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Panel panel -> panel(panel);
            case Words words -> words(words);
            case Curve curve -> curve(curve, "");
            case Strand strand -> curve(strand.curve(), ends(strand.support()));
            case Sign sign -> sign(sign);
            case Cluster cluster -> cluster(cluster);
        }
    }

    private void cluster(Cluster cluster) {
        MapModel.Box box = cluster.box();
        if (alone) {
            out.append("<g><title>").append(escaped(box.words())).append("</title>");
            cluster.shapes().forEach(this::shape);
            out.append("</g>\n");
            return;
        }
        out.append("<a class=\"map-box")
                .append(box.status().dim() ? " is-dim" : "")
                .append('"');
        attribute("href", box.href());
        attribute("data-box", box.id().toString());
        attribute("aria-label", box.words()).append("><title>");
        out.append(escaped(box.words())).append("</title>");
        cluster.shapes().forEach(this::shape);
        out.append("</a>");
    }

    private static String ends(Support support) {
        return " data-from=\"" + support.from() + "\" data-to=\"" + support.to() + '"';
    }

    private void panel(Panel panel) {
        Spot spot = panel.spot();
        out.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\""
                .formatted(spot.x(), spot.y(), spot.width(), spot.height()));
        if (panel.radius() > 0) {
            out.append(" rx=\"").append(panel.radius()).append('"');
        }
        ink(panel.ink(), "").append("/>");
    }

    private void words(Words words) {
        if (words.text().isEmpty()) {
            return;
        }
        out.append("<text x=\"%d\" y=\"%d\" font-size=\"%d\""
                .formatted(words.x(), words.y(), words.type().size()));
        if (words.type().bold()) {
            out.append(" font-weight=\"600\"");
        }
        if (words.type().anchor() != Anchor.START) {
            out.append(" text-anchor=\"")
                    .append(words.type().anchor().name().toLowerCase(Locale.ROOT))
                    .append('"');
        }
        if (words.turned()) {
            out.append(" transform=\"rotate(-90 %d %d)\"".formatted(words.x(), words.y()));
        }
        ink(words.type().ink(), "").append('>').append(escaped(words.text())).append("</text>");
    }

    private void curve(Curve curve, String ends) {
        int bend = curve.fromY() >= curve.toY() ? -curve.bend() : curve.bend();
        out.append("<path d=\"M%d %dC%d %d %d %d %d %d\""
                .formatted(
                        curve.fromX(),
                        curve.fromY(),
                        curve.fromX(),
                        curve.fromY() + bend,
                        curve.toX(),
                        curve.toY() - bend,
                        curve.toX(),
                        curve.toY()));
        out.append(ends);
        ink(curve.ink(), " map-strand").append("/>");
    }

    private void sign(Sign sign) {
        out.append("<path d=\"").append(Outlines.path(sign)).append('"');
        ink(sign.ink(), Outlines.isStroked(sign.outline()) ? " map-stroked" : "");
        if (alone && Outlines.isStroked(sign.outline())) {
            out.append(" stroke-width=\"1.6\"");
        }
        out.append("/>");
    }

    private StringBuilder ink(Ink ink, String also) {
        if (!alone) {
            return out.append(" class=\"").append(ink.style()).append(also).append('"');
        }
        boolean stroked = also.endsWith("map-stroked");
        out.append(" fill=\"")
                .append(stroked || ink.fill().isEmpty() ? "none" : ink.fill())
                .append('"');
        String line = stroked ? Outlines.line(ink) : ink.stroke();
        if (!line.isEmpty()) {
            out.append(" stroke=\"").append(line).append('"');
        }
        if (ink.dash() > 0) {
            out.append(" stroke-dasharray=\"").append(ink.dash()).append(" 3\"");
        }
        return out;
    }

    private StringBuilder attribute(String name, String value) {
        return out.append(' ').append(name).append("=\"").append(escaped(value)).append('"');
    }

    /** Text as it may stand in XML; signs that XML does not know are left out. */
    static String escaped(String text) {
        var escaped = new StringBuilder(text.length() + 16);
        text.codePoints().filter(SvgWriter::isXml).forEach(sign -> {
            switch (sign) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(sign);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int sign) {
        boolean printed = sign >= ' ' && sign != 0xFFFE && sign != 0xFFFF && !isLoneHalf(sign);
        return printed || sign == '\t' || sign == '\n';
    }

    private static boolean isLoneHalf(int sign) {
        return sign >= 0xD800 && sign <= 0xDFFF;
    }
}
