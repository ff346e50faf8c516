package org.paodao.indicator.web.light;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** Draws a chart as a picture of twice its size. */
final class ChartPng {
    private static final int SCALE = 2;
    private static final BasicStroke PLAIN = new BasicStroke(2);
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 5}, 0);
    private static final BasicStroke DOTTED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);

    private final Graphics2D graphics;

    private ChartPng(Graphics2D graphics) {
        this.graphics = graphics;
    }

    static byte[] write(Chart chart) {
        var image = new BufferedImage(Chart.WIDTH * SCALE, Chart.HEIGHT * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
        new ChartPng(graphics).draw(chart);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void draw(Chart chart) {
        graphics.setStroke(THIN);
        for (Chart.Tick tick : chart.up()) {
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.drawLine(Chart.LEFT, tick.at(), Chart.RIGHT, tick.at());
            graphics.setColor(Color.DARK_GRAY);
            int width = graphics.getFontMetrics().stringWidth(tick.text());
            graphics.drawString(tick.text(), Chart.LEFT - 8 - width, tick.at() + 4);
        }
        for (Chart.Tick tick : chart.across()) {
            int width = graphics.getFontMetrics().stringWidth(tick.text());
            graphics.drawString(tick.text(), tick.at() - width / 2, Chart.BOTTOM + 20);
        }
        line(chart.lastYear(), DOTTED, Color.GRAY);
        line(chart.path(), DASHED, Color.DARK_GRAY);
        line(chart.figures(), PLAIN, new Color(0x0b5cad));
        chart.figures().forEach(dot -> graphics.fillOval(dot.x() - 4, dot.y() - 4, 8, 8));
        Chart.Bar bar = chart.outlook();
        if (bar != null) {
            graphics.drawRect(bar.x() - 5, bar.high(), 10, Math.max(1, bar.low() - bar.high()));
            graphics.drawLine(bar.x() - 9, bar.middle(), bar.x() + 9, bar.middle());
        }
    }

    private void line(List<Chart.Dot> dots, BasicStroke stroke, Color color) {
        graphics.setStroke(stroke);
        graphics.setColor(color);
        graphics.drawPolyline(
                dots.stream().mapToInt(Chart.Dot::x).toArray(),
                dots.stream().mapToInt(Chart.Dot::y).toArray(),
                dots.size());
        graphics.setStroke(PLAIN);
    }
}
