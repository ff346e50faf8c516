package org.paodao.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.paodao.testing.DatabaseTest;
import org.postgresql.core.Oid;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DatabaseTest
class CopyingTest {
    @Autowired
    Copying copying;

    @Autowired
    JdbcClient db;

    @Autowired
    TransactionTemplate transaction;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "0.00",
                "-12.5",
                "1E+3",
                "123456789012345678901234567890.0123456789",
                "0.0001",
                "-9999",
                "10000"
            })
    void aDecimalComesBackAsItWas(String written) {
        var number = new BigDecimal(written);
        assertThat(copied("numeric", rows -> rows.decimal(number), BigDecimal.class))
                .singleElement()
                .satisfies(read -> assertThat(read).isEqualByComparingTo(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "示例局", "tab\there\nand\\there", "🚦", "half 半"})
    void aTextComesBackAsItWas(String words) {
        assertThat(copied("text", rows -> rows.words(words), String.class)).containsExactly(words);
    }

    @Test
    void aSignThatNoTextMayHoldBecomesABlank() {
        assertThat(copied("text", rows -> rows.words("甲\u0000乙"), String.class)).containsExactly("甲 乙");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01", "1999-12-31", "2000-01-01", "2023-02-28", "9999-12-31"})
    void aDayComesBackAsItWas(String written) {
        var day = LocalDate.parse(written);
        assertThat(copied("date", rows -> rows.day(day), LocalDate.class)).containsExactly(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31T23:59:59.999999Z", "2023-06-30T01:02:03.000004Z"})
    void aMomentComesBackToTheMicrosecond(String written) {
        var moment = Instant.parse(written);
        assertThat(copied("timestamptz", rows -> rows.moment(moment), OffsetDateTime.class))
                .extracting(OffsetDateTime::toInstant)
                .containsExactly(moment);
    }

    @Test
    void otherCellsComeBackAsTheyWere() {
        var id = UUID.randomUUID();
        assertThat(copied("uuid", rows -> rows.id(id), UUID.class)).containsExactly(id);
        assertThat(copied("bigint", rows -> rows.number(Long.MIN_VALUE), Long.class))
                .containsExactly(Long.MIN_VALUE);
        assertThat(copied("integer", rows -> rows.integer(-7), Integer.class)).containsExactly(-7);
        assertThat(copied("boolean", rows -> rows.flag(true), Boolean.class)).containsExactly(true);
        assertThat(copied("jsonb", rows -> rows.json("{\"局\": [1]}"), String.class))
                .containsExactly("{\"局\": [1]}");
    }

    @Test
    void anArrayComesBackAsItWas() {
        assertThat(list(Oid.TEXT, "text[]", Arrays.asList("绿", null, ""), CopyRows::words))
                .isEqualTo("{绿,NULL,\"\"}");
        assertThat(list(Oid.NUMERIC, "numeric[]", Arrays.asList(new BigDecimal("-12.50"), null), CopyRows::decimal))
                .isEqualTo("{-12.50,NULL}");
        assertThat(list(Oid.INT4, "integer[]", List.of(1, -1), CopyRows::integer))
                .isEqualTo("{1,-1}");
        assertThat(list(Oid.BOOL, "boolean[]", List.of(true, false), CopyRows::flag))
                .isEqualTo("{t,f}");
        assertThat(list(Oid.DATE, "date[]", Arrays.asList(LocalDate.of(2023, 6, 30), null), CopyRows::day))
                .isEqualTo("{2023-06-30,NULL}");
        assertThat(list(Oid.TEXT, "text[]", null, CopyRows::words)).isNull();
    }

    @Test
    void anArrayLongerThanAChunkArrivesWithWhatFollowsIt() {
        List<String> many = IntStream.range(0, 30_000).mapToObj(n -> "第" + n).toList();
        List<String> read = transaction.execute(status -> {
            db.sql("create temporary table copied (many text[], last integer) on commit drop")
                    .update();
            copying.into(
                    "copied",
                    rows -> rows.list(Oid.TEXT, many, CopyRows::words)
                            .integer(7)
                            .end());
            return db.sql("select unnest(many) from copied where last = 7")
                    .query(String.class)
                    .list();
        });
        assertThat(read).isEqualTo(many);
    }

    @Test
    void nothingIsNothingWhateverTheColumn() {
        assertThat(absent("numeric", rows -> rows.decimal(null))).isTrue();
        assertThat(absent("text", rows -> rows.words(null))).isTrue();
        assertThat(absent("date", rows -> rows.day(null))).isTrue();
        assertThat(absent("uuid", rows -> rows.id(null))).isTrue();
        assertThat(absent("integer", rows -> rows.integer(null))).isTrue();
        assertThat(absent("jsonb", rows -> rows.json(null))).isTrue();
    }

    @Test
    void rowsOfManyChunksAndOneLongerThanAChunkAllArrive() {
        String story = "长".repeat(100_000);
        List<String> read = transaction.execute(status -> {
            db.sql("create temporary table copied (cell text) on commit drop").update();
            copying.into(
                    "copied",
                    rows -> IntStream.range(0, 20_000)
                            .forEach(n ->
                                    rows.words(n == 10_000 ? story : "第" + n).end()));
            return db.sql("select cell from copied").query(String.class).list();
        });
        assertThat(read).hasSize(20_000).contains("第0", "第19999", story);
    }

    @Test
    void noRowsAreNone() {
        assertThat(transaction.<Long>execute(status -> {
                    db.sql("create temporary table copied (cell text) on commit drop")
                            .update();
                    copying.into("copied", rows -> {});
                    return db.sql("select count(*) from copied")
                            .query(Long.class)
                            .single();
                }))
                .isZero();
    }

    @Test
    void aRowThatIsThereAlreadyIsSaid() {
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(status -> {
                    db.sql("create temporary table copied (cell integer primary key) on commit drop")
                            .update();
                    copying.into("copied", rows -> {
                        rows.integer(1).end();
                        rows.integer(1).end();
                    });
                }));
    }

    @Test
    void rowsWrittenAsideComeBackAsTheyWereAmongOthers() {
        CopyRows aside = CopyRows.aside();
        aside.words("乙").end();
        aside.words("丙").end();
        byte[] two = aside.taken();
        aside.words("丁".repeat(100_000)).end();
        byte[] long4 = aside.taken();
        assertThat(aside.taken()).isEmpty();
        transaction.executeWithoutResult(none -> {
            db.sql("create temporary table copied (cell text) on commit drop").update();
            copying.into("copied", rows -> {
                rows.words("甲").end();
                rows.rows(two);
                rows.rows(long4);
                rows.words("戊").end();
            });
            assertThat(db.sql("select left(cell, 1) || length(cell) from copied")
                            .query(String.class)
                            .list())
                    .containsExactly("甲1", "乙1", "丙1", "丁100000", "戊1");
        });
    }

    private <T> List<T> copied(String type, Consumer<CopyRows> cell, Class<T> as) {
        return transaction.execute(status -> {
            copy(type, cell);
            return db.sql("select cell from copied").query(as).list();
        });
    }

    private <T extends @Nullable Object> @Nullable String list(
            int type, String column, @Nullable List<T> items, BiConsumer<CopyRows, T> element) {
        return transaction.execute(status -> {
            copy(column, rows -> rows.list(type, items, element));
            return db.sql("select cast(cell as text) from copied")
                    .query(String.class)
                    .optional()
                    .orElse(null);
        });
    }

    private boolean absent(String type, Consumer<CopyRows> cell) {
        return transaction.execute(status -> {
            copy(type, cell);
            return db.sql("select cell is null from copied")
                    .query(Boolean.class)
                    .single();
        });
    }

    private void copy(String type, Consumer<CopyRows> cell) {
        db.sql("create temporary table copied (cell " + type + ") on commit drop")
                .update();
        copying.into("copied", rows -> {
            cell.accept(rows);
            rows.end();
        });
    }
}
