package org.paodao.supervision.paper;

/**
 * A placeholder in the text of a paragraph.
 *
 * @param start where it begins in the text
 * @param end after its last sign
 * @param table whose row it is about; empty for a field of the paper
 * @param name of the field or column; empty where something begins or ends
 * @param written as it stands in the template, without the brackets
 */
record Mark(int start, int end, Sort sort, String table, String name, String written) {

    /** What a placeholder stands for. */
    enum Sort {
        FIELD,
        COLUMN,
        EACH,
        END
    }

    static Mark of(int start, int end, String written) {
        String[] parts = written.split("[:.]", 3);
        if (written.startsWith("rows:") && parts.length == 3) {
            return new Mark(start, end, Sort.COLUMN, parts[1].strip(), parts[2].strip(), written);
        }
        if (written.startsWith("each:") || written.startsWith("end:")) {
            Sort sort = written.startsWith("each:") ? Sort.EACH : Sort.END;
            return new Mark(
                    start,
                    end,
                    sort,
                    written.substring(written.indexOf(':') + 1).strip(),
                    "",
                    written);
        }
        return new Mark(start, end, Sort.FIELD, "", written, written);
    }

    /** Whether the kind has what it asks for. */
    boolean isKnown(PaperKind kind) {
        return switch (sort) {
            case FIELD -> kind.fields().contains(name);
            case COLUMN ->
                kind.tables().containsKey(table) && kind.tables().get(table).contains(name);
            case EACH, END -> kind.tables().containsKey(table);
        };
    }
}
