package org.paodao.indicator;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;
import org.postgresql.util.ByteConverter;

/**
 * Rows as COPY takes them in PostgreSQL's binary form: cell by cell in the order of the columns, each of the type of its column, each row ended by
 * {@link #end}. As text the database would need twice as long to read what it is given as to write it.
 */
public final class CopyRows {
    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0};
    private static final int CHUNK = 1 << 16;
    private static final int LENGTH = Integer.BYTES;
    private static final int NOTHING = -1;
    /** Number of dimensions, whether elements may be null, their type, how many there are, the number of the first. */
    private static final int ARRAY_HEAD = 5 * Integer.BYTES;

    private static final int ASCII = 0x80;
    private static final byte JSONB_VERSION = 1;
    private static final LocalDate EPOCH_DAY = LocalDate.of(2000, 1, 1);
    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    /** Null of rows that are written aside. */
    private final @Nullable CopyIn copy;

    private ByteBuffer bytes = ByteBuffer.allocate(CHUNK + CHUNK / 4);
    private int row;
    private short cells;

    CopyRows(CopyIn copy) {
        this.copy = copy;
        bytes.put(SIGNATURE).putInt(0).putInt(0);
        begin();
    }

    private CopyRows() {
        this.copy = null;
        begin();
    }

    /** Somewhere to write rows before it is their turn to be copied: in few bytes instead of many objects. */
    public static CopyRows aside() {
        return new CopyRows();
    }

    /** Takes what was written aside since it was asked last. */
    public byte[] taken() {
        byte[] taken = Arrays.copyOf(bytes.array(), row);
        bytes.clear();
        begin();
        return taken;
    }

    /** Whole rows that were written aside. */
    public void rows(byte[] written) {
        bytes.position(row);
        room(written.length);
        bytes.put(written);
        passOn();
    }

    private void begin() {
        room(Short.BYTES);
        row = bytes.position();
        bytes.putShort((short) 0);
        cells = 0;
    }

    /** A cell of so many bytes, which follow. */
    private ByteBuffer cell(int length) {
        room(LENGTH + Math.max(0, length));
        cells++;
        return bytes.putInt(length);
    }

    private void room(int more) {
        if (bytes.remaining() < more) {
            bytes = ByteBuffer.allocate(Math.max(bytes.capacity() * 2, bytes.position() + more))
                    .put(bytes.flip());
        }
    }

    private CopyRows nothing() {
        cell(NOTHING);
        return this;
    }

    /** A bigint. */
    public CopyRows number(long number) {
        cell(Long.BYTES).putLong(number);
        return this;
    }

    /** An integer; null for nothing. */
    public CopyRows integer(@Nullable Integer number) {
        if (number == null) {
            return nothing();
        }
        cell(Integer.BYTES).putInt(number);
        return this;
    }

    /** A boolean. */
    public CopyRows flag(boolean flag) {
        cell(1).put((byte) (flag ? 1 : 0));
        return this;
    }

    /** A uuid; null for nothing. */
    public CopyRows id(@Nullable UUID id) {
        if (id == null) {
            return nothing();
        }
        cell(2 * Long.BYTES).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    /** A numeric; null for nothing. */
    public CopyRows decimal(@Nullable BigDecimal number) {
        if (number == null) {
            return nothing();
        }
        if (DecimalCell.holds(number)) {
            return decimal(number.unscaledValue().longValue(), number.scale());
        }
        byte[] digits = ByteConverter.numeric(number);
        cell(digits.length).put(digits);
        return this;
    }

    /** A numeric of so many digits behind the point; at most 18 in all. */
    public CopyRows decimal(long digits, int scale) {
        cell(DecimalCell.length(digits, scale));
        DecimalCell.put(bytes, digits, scale);
        return this;
    }

    /** A date; null for nothing. */
    public CopyRows day(@Nullable LocalDate day) {
        return integer(day == null ? null : Math.toIntExact(ChronoUnit.DAYS.between(EPOCH_DAY, day)));
    }

    /** A timestamptz. */
    public CopyRows moment(Instant moment) {
        cell(Long.BYTES).putLong(ChronoUnit.MICROS.between(EPOCH, moment));
        return this;
    }

    /** A text; null for nothing. The sign without meaning that no text of the database may hold becomes a blank. */
    public CopyRows words(@Nullable String words) {
        if (words == null) {
            return nothing();
        }
        int at = bytes.position();
        cell(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == 0 || c >= ASCII) {
                return rewritten(at, words.replace('\0', ' '));
            }
            bytes.put((byte) c);
        }
        return this;
    }

    private CopyRows rewritten(int at, String words) {
        byte[] letters = words.getBytes(StandardCharsets.UTF_8);
        bytes.position(at);
        cells--;
        cell(letters.length).put(letters);
        return this;
    }

    /** A jsonb; null for nothing. */
    public CopyRows json(@Nullable String json) {
        if (json == null) {
            return nothing();
        }
        byte[] letters = json.getBytes(StandardCharsets.UTF_8);
        cell(1 + letters.length).put(JSONB_VERSION).put(letters);
        return this;
    }

    /**
     * An array of one dimension; null for nothing.
     *
     * @param type of its elements, as {@link org.postgresql.core.Oid} numbers them
     * @param element writes one, as a cell of that type
     */
    public <T extends @Nullable Object> CopyRows list(
            int type, @Nullable List<T> items, BiConsumer<CopyRows, T> element) {
        if (items == null) {
            return nothing();
        }
        cell(0);
        int start = bytes.position();
        room(ARRAY_HEAD);
        bytes.putInt(1).putInt(1).putInt(type).putInt(items.size()).putInt(1);
        short before = cells;
        for (T item : items) {
            element.accept(this, item);
        }
        cells = before;
        bytes.putInt(start - LENGTH, bytes.position() - start);
        return this;
    }

    /** Ends the row. */
    public void end() {
        bytes.putShort(row, cells);
        passOn();
    }

    private void passOn() {
        if (copy != null && bytes.position() >= CHUNK) {
            send(copy);
        }
        begin();
    }

    /** Ends the rows: the one that was begun becomes the mark of the end. */
    void finish() {
        bytes.putShort(row, (short) NOTHING);
        send(Objects.requireNonNull(copy));
    }

    private void send(CopyIn to) {
        try {
            to.writeToCopy(bytes.array(), 0, bytes.position());
        } catch (SQLException e) {
            throw new IllegalStateException("The rows could not be copied.", e);
        }
        bytes.clear();
    }
}
