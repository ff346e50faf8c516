package org.paodao.indicator;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;

/** Writes many rows by COPY, in the transaction that is on. */
@Component
public class Copying {
    private static final int CHUNK = 1 << 16;

    private final DataSource source;

    Copying(DataSource source) {
        this.source = source;
    }

    /** Writes into a table, or into some of its columns. */
    public void into(String table, Consumer<Lines> rows) {
        Connection connection = DataSourceUtils.getConnection(source);
        try {
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
            var lines = new Lines(copy);
            rows.accept(lines);
            lines.send();
            copy.endCopy();
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be copied.", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, source);
        }
    }

    /** Rows as they are written: cell by cell, each ended by a tab, the last by {@link #end}. */
    public static final class Lines {
        private final CopyIn copy;
        private final StringBuilder text = new StringBuilder(CHUNK + 4096);

        Lines(CopyIn copy) {
            this.copy = copy;
        }

        public Lines number(long number) {
            text.append(number).append('\t');
            return this;
        }

        /** What needs no escaping. */
        public Lines plain(Object word) {
            text.append(word).append('\t');
            return this;
        }

        /** A decimal number by its digits and how many of them stand behind the point. */
        public Lines decimal(long digits, int scale) {
            if (scale == 0) {
                text.append(digits);
            } else {
                point(digits, scale);
            }
            text.append('\t');
            return this;
        }

        private void point(long digits, int scale) {
            int from = text.length();
            text.append(Math.abs(digits));
            while (text.length() - from <= scale) {
                text.insert(from, '0');
            }
            text.insert(text.length() - scale, '.');
            if (digits < 0) {
                text.insert(from, '-');
            }
        }

        /** Words; null for nothing. */
        public Lines words(@Nullable String words) {
            if (words == null) {
                text.append("\\N");
            } else {
                letters(words);
            }
            text.append('\t');
            return this;
        }

        /** What stands between letters that are escaped goes as a whole. */
        private void letters(String words) {
            int from = 0;
            for (int i = 0; i < words.length(); i++) {
                char c = words.charAt(i);
                if (c == '\\' || c == '\t' || c == '\n' || c == '\r' || c == '\u0000') {
                    text.append(words, from, i);
                    letter(c);
                    from = i + 1;
                }
            }
            text.append(words, from, words.length());
        }

        private void letter(char c) {
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(' ');
            }
        }

        /** Ends the row. */
        public void end() {
            text.setCharAt(text.length() - 1, '\n');
            if (text.length() >= CHUNK) {
                send();
            }
        }

        private void send() {
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            try {
                copy.writeToCopy(bytes, 0, bytes.length);
            } catch (SQLException e) {
                throw new IllegalStateException("The rows could not be copied.", e);
            }
            text.setLength(0);
        }
    }
}
