package org.paodao.plan.map;

import java.util.List;

/** What a drawing is made of; each writer knows how to draw each of them. */
sealed interface Shape {

    /** A filled or framed rectangle with corners rounded by a radius. */
    record Panel(Spot spot, int radius, Ink ink) implements Shape {}

    /**
     * A line of text.
     *
     * @param x where it begins, or its middle or end
     * @param y its base line
     * @param turned read from below upward, around its point
     */
    record Words(int x, int y, String text, Letters type, boolean turned) implements Shape {}

    /** A line from one support to what it supports: out of the top of one box, into the bottom of another. */
    record Curve(int fromX, int fromY, int toX, int toY, Ink ink) implements Shape {
        /** How far the ends run straight before they bend. */
        int bend() {
            return Math.max(24, Math.abs(fromY - toY) / 3);
        }
    }

    /** A small sign around a point, such as the shape of a light. */
    record Sign(int x, int y, int radius, Outline outline, Ink ink) implements Shape {}

    /** What belongs together and leads somewhere. */
    record Cluster(MapModel.Box box, List<Shape> shapes) implements Shape {
        public Cluster {
            shapes = List.copyOf(shapes);
        }
    }

    /** A support of one box by another, by their ids. */
    record Strand(MapModel.Support support, Curve curve) implements Shape {}

    /** The outlines of signs. */
    enum Outline {
        CIRCLE,
        RING,
        DASHES,
        DIAMOND,
        CROSS,
        TRIANGLE,
        SQUARE,
        TICK,
        PLUS,
        MINUS,
        ARROWS,
        PENCIL,
        GAP
    }

    /** Letters: how large, how heavy, in which ink, and where their point lies. */
    record Letters(int size, boolean bold, Ink ink, Anchor anchor) {
        public Letters(int size, boolean bold, Ink ink) {
            this(size, bold, ink, Anchor.START);
        }

        Letters centred() {
            return new Letters(size, bold, ink, Anchor.MIDDLE);
        }

        Letters atEnd() {
            return new Letters(size, bold, ink, Anchor.END);
        }
    }

    /** Which point of a text its place is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
