package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Lines of figures are read once and kept. */
@DatabaseTest
class KnownLinesTest {
    private static final UUID ELSEWHERE = UUID.randomUUID();

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    KnownLines known;

    @Autowired
    JdbcClient db;

    private SampleCounties sample = new SampleCounties();
    private UUID jurisdiction = new UUID(0, 0);

    @BeforeEach
    void aCityWhoseNorthernCountyReports() {
        sample = new SampleCounties();
        beans.autowireBean(sample);
        sample.make();
        sample.load("PEOPLE,示例北县,,2023-06,1000\n");
        jurisdiction = sample.viewer.jurisdiction();
    }

    @Test
    @Transactional
    void aLineThatCameLaterIsFoundBesideThoseThatWereRead() {
        Material.Line first = known.of(jurisdiction).at(last());
        long number = add(last() + 1, first);
        KnownLines.View lines = known.of(jurisdiction);
        assertThat(lines.at(number).indicator()).isEqualTo(first.indicator());
        assertThat(lines.at(number).unit()).isEqualTo(ELSEWHERE);
        assertThat(lines.at(number - 1)).isEqualTo(first);
    }

    @Test
    @Transactional
    void aLineWithASmallerNumberThatCameLaterIsFoundToo() {
        Material.Line first = known.of(jurisdiction).at(last());
        long number = add(last() + 2, first);
        assertThat(known.of(jurisdiction).at(number).unit()).isEqualTo(ELSEWHERE);
        long late = add(number - 1, new Material.Line(UUID.randomUUID(), first.unit()));
        assertThat(known.of(jurisdiction).at(late).unit()).isEqualTo(ELSEWHERE);
    }

    @Test
    void linesAreTheSameObjectWhereNoneWasAdded() {
        var making = new Lines.Making(Lines.NONE);
        LongStream.range(1, 200).forEach(number -> making.add(number, new UUID(0, 1), new UUID(0, number)));
        Lines lines = making.lines();
        assertThat(new Lines.Making(lines).lines()).isSameAs(lines);
        var more = new Lines.Making(lines);
        more.add(500, new UUID(0, 7), new UUID(0, 2));
        assertThat(List.of(199L, 500L))
                .extracting(number -> more.lines().at(number))
                .containsExactly(
                        new Material.Line(new UUID(0, 1), new UUID(0, 199)),
                        new Material.Line(new UUID(0, 7), new UUID(0, 2)));
        assertThat(lines.at(500)).isNull();
        assertThat(lines.last()).isEqualTo(199);
    }

    private long last() {
        return db.sql("select max(id) from indicator.series where jurisdiction = :jurisdiction")
                .param("jurisdiction", jurisdiction)
                .query(Long.class)
                .single();
    }

    private long add(long number, Material.Line like) {
        db.sql("""
                insert into indicator.series (jurisdiction, id, indicator, unit, part)
                overriding system value values (:jurisdiction, :id, :indicator, :unit, '')""")
                .param("jurisdiction", jurisdiction)
                .param("id", number)
                .param("indicator", like.indicator())
                .param("unit", ELSEWHERE)
                .update();
        return number;
    }
}
