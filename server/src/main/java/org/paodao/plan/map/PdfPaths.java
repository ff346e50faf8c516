package org.paodao.plan.map;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.paodao.plan.map.Shape.Curve;
import org.paodao.plan.map.Shape.Panel;
import org.paodao.plan.map.Shape.Sign;

/** Outlines as paths of a PDF. */
final class PdfPaths {
    /** How far the handles of a quarter of a circle reach, as a share of its radius. */
    private static final int HANDLE = 552;

    private PdfPaths() {}

    static void panel(PDPageContentStream out, Panel panel) throws IOException {
        Spot spot = panel.spot();
        int r = panel.radius();
        if (r == 0) {
            out.addRect(spot.x(), spot.y(), spot.width(), spot.height());
            return;
        }
        float h = r - r * HANDLE / 1000f;
        int left = spot.x();
        int top = spot.y();
        int right = spot.right();
        int bottom = spot.bottom();
        out.moveTo(left + r, top);
        out.lineTo(right - r, top);
        out.curveTo(right - h, top, right, top + h, right, top + r);
        out.lineTo(right, bottom - r);
        out.curveTo(right, bottom - h, right - h, bottom, right - r, bottom);
        out.lineTo(left + r, bottom);
        out.curveTo(left + h, bottom, left, bottom - h, left, bottom - r);
        out.lineTo(left, top + r);
        out.curveTo(left, top + h, left + h, top, left + r, top);
        out.closePath();
    }

    static void curve(PDPageContentStream out, Curve curve) throws IOException {
        int bend = curve.fromY() >= curve.toY() ? -curve.bend() : curve.bend();
        out.moveTo(curve.fromX(), curve.fromY());
        out.curveTo(curve.fromX(), curve.fromY() + bend, curve.toX(), curve.toY() - bend, curve.toX(), curve.toY());
    }

    static void sign(PDPageContentStream out, Sign sign) throws IOException {
        float[] last = new float[2];
        for (Outlines.Step step : Outlines.of(sign.outline())) {
            float[] at = new float[step.points().size()];
            for (int point = 0; point < at.length; point++) {
                int middle = point % 2 == 0 ? sign.x() : sign.y();
                at[point] = middle + step.points().get(point) * sign.radius() / 100f;
            }
            switch (step.sort()) {
                case 'M' -> out.moveTo(at[0], at[1]);
                case 'L' -> out.lineTo(at[0], at[1]);
                // A PDF knows no curve with one handle: two that reach two thirds of the way are the same.
                case 'Q' ->
                    out.curveTo(
                            last[0] + (at[0] - last[0]) * 2 / 3,
                            last[1] + (at[1] - last[1]) * 2 / 3,
                            at[2] + (at[0] - at[2]) * 2 / 3,
                            at[3] + (at[1] - at[3]) * 2 / 3,
                            at[2],
                            at[3]);
                default -> out.closePath();
            }
            if (at.length > 0) {
                last = new float[] {at[at.length - 2], at[at.length - 1]};
            }
        }
    }
}
