package org.paodao.plan.map;

import java.util.Locale;

/** A map to take away. */
public final class MapFile {
    private final String title;
    private final Format format;
    private final byte[] content;

    MapFile(String title, Format format, byte[] content) {
        this.title = title;
        this.format = format;
        this.content = content.clone();
    }

    /** What a map can be taken away as. */
    public enum Format {
        SVG("image/svg+xml"),
        PNG("image/png"),
        PDF("application/pdf");

        private final String type;

        Format(String type) {
            this.type = type;
        }

        /** Its media type. */
        public String type() {
            return type;
        }
    }

    /** The file's name. */
    public String name() {
        return title + "." + format.name().toLowerCase(Locale.ROOT);
    }

    public Format format() {
        return format;
    }

    public byte[] content() {
        return content.clone();
    }
}
