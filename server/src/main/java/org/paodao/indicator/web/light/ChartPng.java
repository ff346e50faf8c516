package org.paodao.indicator.web.light;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.paodao.scoring.light.Light;
import org.paodao.ui.Words;

/** Draws a chart as a picture of twice its size, with its title and what its lines mean, so that it can stand alone in a report. */
final class ChartPng {
    private static final int SCALE = 2;
    private static final int HEAD = 30;
    private static final int FOOT = 30;
    private static final int LEGEND = 28;
    /** The room for numbers beside the axis. */
    private static final int BESIDE = Chart.LEFT - Chart.GAP - 4;

    private static final Composite FAINT = AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.15f);
    private static final Color BLUE = new Color(0x0b5cad);
    private static final Color GREEN = new Color(0x1a7f37);
    private static final Color YELLOW = new Color(0xd9a300);
    private static final Color RED = new Color(0xc4231c);
    private static final BasicStroke PLAIN = new BasicStroke(2);
    private static final BasicStroke THIN = new BasicStroke(1);
    private static final BasicStroke DASHED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {8, 5}, 0);
    private static final BasicStroke DOTTED =
            new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {2, 4}, 0);

    private final Graphics2D graphics;
    private final Words words;

    private ChartPng(Graphics2D graphics, Words words) {
        this.graphics = graphics;
        this.words = words;
    }

    static byte[] write(Chart chart, String title, String unit, Words words) {
        int height = HEAD + Chart.HEIGHT + FOOT;
        var image = new BufferedImage(Chart.WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
        graphics.scale(SCALE, SCALE);
        var drawing = new ChartPng(graphics, words);
        drawing.title(title);
        graphics.translate(0, HEAD);
        drawing.field(chart);
        drawing.unit(unit);
        drawing.legend(chart);
        graphics.dispose();
        var bytes = new ByteArrayOutputStream(1 << 16);
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void title(String title) {
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 14));
        graphics.drawString(title, Chart.LEFT, HEAD - 8);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 12));
    }

    private void unit(String unit) {
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawString(unit, Chart.LEFT, Chart.TOP - 12);
    }

    private void field(Chart chart) {
        graphics.setStroke(THIN);
        for (Tick tick : chart.up()) {
            graphics.setColor(Color.LIGHT_GRAY);
            graphics.drawLine(Chart.LEFT, tick.at(), Chart.RIGHT, tick.at());
            graphics.setColor(Color.DARK_GRAY);
            beside(tick);
        }
        for (Tick tick : chart.across()) {
            int width = graphics.getFontMetrics().stringWidth(tick.text());
            graphics.drawString(tick.text(), tick.at() - width / 2, Chart.BOTTOM + 20);
        }
        band(chart.band());
        line(chart.lastYear(), DOTTED, Color.GRAY);
        line(chart.path(), DASHED, Color.DARK_GRAY);
        line(chart.cap(), DASHED, Color.DARK_GRAY);
        if (chart.goal() != null) {
            cross(chart.goal().x(), chart.goal().y());
        }
        chart.strokes().forEach(stroke -> line(stroke, PLAIN, BLUE));
        chart.figures().forEach(this::mark);
        graphics.setColor(BLUE);
        Outlook bar = chart.outlook();
        if (bar != null) {
            graphics.drawRect(bar.x() - 5, bar.high(), 10, Math.max(1, bar.low() - bar.high()));
            graphics.drawLine(bar.x() - 9, bar.middle(), bar.x() + 9, bar.middle());
        }
    }

    /** As large as there is room for. */
    private void beside(Tick tick) {
        Font usual = graphics.getFont();
        int width = graphics.getFontMetrics().stringWidth(tick.text());
        if (width > BESIDE) {
            graphics.setFont(usual.deriveFont(usual.getSize2D() * BESIDE / width));
        }
        graphics.drawString(tick.text(), Chart.LEFT - Chart.GAP - Math.min(width, BESIDE), tick.at() + 4);
        graphics.setFont(usual);
    }

    private void band(List<Chart.Dot> band) {
        Composite before = graphics.getComposite();
        graphics.setComposite(FAINT);
        graphics.setColor(BLUE);
        graphics.fillPolygon(across(band), down(band), band.size());
        graphics.setComposite(before);
    }

    private void line(List<Chart.Dot> dots, BasicStroke stroke, Color color) {
        graphics.setStroke(stroke);
        graphics.setColor(color);
        graphics.drawPolyline(across(dots), down(dots), dots.size());
        graphics.setStroke(PLAIN);
    }

    private void cross(int x, int y) {
        graphics.setColor(Color.DARK_GRAY);
        graphics.drawLine(x - 6, y - 6, x + 6, y + 6);
        graphics.drawLine(x - 6, y + 6, x + 6, y - 6);
    }

    /** The shape of the light, as on the page. */
    private void mark(Chart.Dot dot) {
        int x = dot.x();
        int y = dot.y();
        Light light = dot.light();
        graphics.setColor(color(light));
        if (light == Light.RED) {
            graphics.fillRect(x - 5, y - 5, 10, 10);
        } else if (light == Light.YELLOW) {
            graphics.fillPolygon(new int[] {x, x + 6, x - 6}, new int[] {y - 6, y + 5, y + 5}, 3);
        } else if (light == Light.BLUE) {
            graphics.fillPolygon(new int[] {x, x + 6, x, x - 6}, new int[] {y - 6, y, y + 6, y}, 4);
        } else if (!dot.unjudged()) {
            graphics.fillOval(x - 5, y - 5, 9, 9);
        } else {
            graphics.setColor(Color.WHITE);
            graphics.fillOval(x - 4, y - 4, 8, 8);
            graphics.setColor(Color.GRAY);
            graphics.drawOval(x - 4, y - 4, 8, 8);
        }
    }

    private static Color color(@Nullable Light light) {
        return switch (light == null ? Light.NOT_JUDGED : light) {
            case RED -> RED;
            case YELLOW -> YELLOW;
            case BLUE -> BLUE;
            case GREEN -> GREEN;
            case UNPUBLISHED, NOT_JUDGED, MISSING -> Color.GRAY;
        };
    }

    private void legend(Chart chart) {
        int x = Chart.LEFT;
        int y = Chart.HEIGHT + FOOT / 2;
        x = legend(x, y, PLAIN, BLUE, "indicatorlight.chart.figures");
        if (!chart.path().isEmpty()) {
            x = legend(x, y, DASHED, Color.DARK_GRAY, "indicatorlight.chart.path");
        }
        if (chart.figures().stream().anyMatch(Chart.Dot::unjudged)) {
            graphics.setColor(Color.DARK_GRAY);
            graphics.drawOval(x, y - 8, 8, 8);
            x = words(x + 14, y, "indicatorlight.chart.unjudged");
        }
        if (chart.goal() != null) {
            cross(x + 6, y - 4);
            x = words(x + 18, y, "indicatorlight.chart.goal");
        }
        if (!chart.lastYear().isEmpty()) {
            x = legend(x, y, DOTTED, Color.GRAY, "indicatorlight.chart.before");
        }
        if (chart.outlook() != null) {
            graphics.setColor(BLUE);
            graphics.drawRect(x, y - 9, 8, 10);
            words(x + 14, y, "indicatorlight.chart.outlook");
        }
    }

    private int legend(int x, int y, BasicStroke stroke, Color color, String key) {
        graphics.setStroke(stroke);
        graphics.setColor(color);
        graphics.drawLine(x, y - 4, x + LEGEND, y - 4);
        graphics.setStroke(PLAIN);
        return words(x + LEGEND + 6, y, key);
    }

    private int words(int x, int y, String key) {
        String text = words.msg(key);
        graphics.setColor(Color.BLACK);
        graphics.drawString(text, x, y);
        return x + graphics.getFontMetrics().stringWidth(text) + 20;
    }

    private static int[] across(List<Chart.Dot> dots) {
        return dots.stream().mapToInt(Chart.Dot::x).toArray();
    }

    private static int[] down(List<Chart.Dot> dots) {
        return dots.stream().mapToInt(Chart.Dot::y).toArray();
    }
}
