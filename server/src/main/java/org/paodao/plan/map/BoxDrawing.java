package org.paodao.plan.map;

import java.util.ArrayList;
import java.util.List;
import org.paodao.plan.map.MapModel.Box;
import org.paodao.plan.map.MapModel.Mark;
import org.paodao.plan.map.Shape.Letters;
import org.paodao.plan.map.Shape.Outline;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.plan.map.Shape.Sign;
import org.paodao.plan.map.Shape.Words;
import org.paodao.ui.Light;

/** Draws one box: its title, what it is called and who leads, its light, and what else there is to say of it. */
final class BoxDrawing {
    private static final int RADIUS = 3;
    private static final int SIGN = 4;
    private static final int SIGN_WIDTH = 15;

    private final Box box;
    private final MapSheet.Placed placed;
    private final Spot inner;
    private final List<Shape> shapes = new ArrayList<>();

    private BoxDrawing(MapSheet.Placed placed) {
        this.box = placed.box();
        this.placed = placed;
        this.inner = placed.spot().inset(Sizes.BOX_PAD - 1);
    }

    static Shape.Cluster of(MapSheet.Placed placed) {
        var drawing = new BoxDrawing(placed);
        drawing.shapes.add(new Panel(placed.spot(), RADIUS, drawing.ground()));
        drawing.title();
        drawing.meta();
        drawing.mark();
        return new Shape.Cluster(placed.box(), drawing.shapes);
    }

    private Ink ground() {
        if (box.status().dim()) {
            return Ink.BOX_DIM;
        }
        return switch (box.status().mark().sort()) {
            case ORPHAN -> Ink.BOX_ORPHAN;
            case ADDED -> Ink.BOX_ADDED;
            case REMOVED -> Ink.BOX_REMOVED;
            case MOVED -> Ink.BOX_MOVED;
            case CHANGED -> Ink.BOX_CHANGED;
            case NONE -> isFolded() ? Ink.BOX_FOLDED : placed.prominent() ? Ink.BOX_FIRST : Ink.BOX;
        };
    }

    private boolean isFolded() {
        return box.status().light() == null;
    }

    private void title() {
        var type = new Letters(Sizes.title(placed.prominent()), placed.prominent() || isFolded(), ink(Ink.TEXT));
        int y = inner.y() + type.size() - 1;
        for (String line : placed.lines()) {
            shapes.add(new Words(inner.x(), y, line, type, false));
            y += Sizes.titleLine(placed.prominent());
        }
    }

    private void meta() {
        int y = inner.bottom() - 1;
        String word = box.status().said();
        int wide = Measure.width(word, Sizes.META);
        Light light = box.status().light();
        boolean lit = light != null && light != Light.NONE;
        int end = inner.right();
        if (!word.isEmpty()) {
            Ink ink = isFolded() ? ink(Ink.INFO) : ink(Ink.QUIET);
            shapes.add(new Words(end, y, word, new Letters(Sizes.META, false, ink).atEnd(), false));
        }
        if (light != null && lit) {
            shapes.add(light(light, end - wide - SIGN_WIDTH / 2 - 1, y - 4));
        }
        String who = fitting(inner.width() - wide - (lit ? SIGN_WIDTH : 0) - 6);
        shapes.add(new Words(inner.x(), y, who, new Letters(Sizes.META, false, ink(Ink.QUIET)), false));
    }

    /** What it is called and who leads; where that is too long, who leads. */
    private String fitting(int width) {
        String whole = box.label().isEmpty() || box.lead().isEmpty()
                ? box.label() + box.lead()
                : box.label() + " " + box.lead();
        return Measure.width(whole, Sizes.META) <= width || box.lead().isEmpty()
                ? Measure.line(whole, Sizes.META, width)
                : Measure.line(box.lead(), Sizes.META, width);
    }

    private void mark() {
        Mark mark = box.status().mark();
        if (mark.sort() == Mark.Sort.NONE) {
            return;
        }
        int y = inner.bottom() - 1 - Sizes.META_LINE;
        Ink ink = markInk(mark.sort());
        shapes.add(sign(mark.sort(), inner.x() + SIGN, y - 4));
        String word = Measure.line(mark.word(), Sizes.META, inner.width() - SIGN_WIDTH);
        shapes.add(new Words(inner.x() + SIGN_WIDTH, y, word, new Letters(Sizes.META, true, ink), false));
    }

    private Ink ink(Ink usual) {
        return box.status().dim() ? Ink.FAINT : usual;
    }

    private static Ink markInk(Mark.Sort sort) {
        return switch (sort) {
            case ADDED -> Ink.SUCCESS;
            case REMOVED -> Ink.DANGER;
            case MOVED -> Ink.INFO;
            case CHANGED, ORPHAN, NONE -> Ink.WARNING;
        };
    }

    /** The sign of a mark. */
    static Sign sign(Mark.Sort sort, int x, int y) {
        Outline outline = switch (sort) {
            case ADDED -> Outline.PLUS;
            case REMOVED -> Outline.MINUS;
            case MOVED -> Outline.ARROWS;
            case CHANGED -> Outline.PENCIL;
            case ORPHAN, NONE -> Outline.GAP;
        };
        return new Sign(x, y, SIGN, outline, markInk(sort));
    }

    /** The shape of a light, as everywhere in the application. */
    static Sign light(Light light, int x, int y) {
        return switch (light) {
            case GREEN -> new Sign(x, y, SIGN, Outline.CIRCLE, Ink.LIGHT_GREEN);
            case YELLOW -> new Sign(x, y, SIGN, Outline.TRIANGLE, Ink.LIGHT_YELLOW);
            case RED -> new Sign(x, y, SIGN, Outline.SQUARE, Ink.LIGHT_RED);
            case DONE -> new Sign(x, y, SIGN, Outline.TICK, Ink.LIGHT_DONE);
            case BLUE -> new Sign(x, y, SIGN, Outline.DIAMOND, Ink.LIGHT_BLUE);
            case MISSING -> new Sign(x, y, SIGN, Outline.CROSS, Ink.LIGHT_MISSING);
            case UNPUBLISHED -> new Sign(x, y, SIGN, Outline.DASHES, Ink.LIGHT_NONE);
            case NOT_JUDGED -> new Sign(x, y, SIGN, Outline.MINUS, Ink.LIGHT_NONE);
            case NONE -> new Sign(x, y, SIGN, Outline.RING, Ink.LIGHT_NONE);
        };
    }
}
