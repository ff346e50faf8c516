package org.paodao.indicator.light;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.indicator.value.Entry;
import org.paodao.indicator.value.Place;
import org.paodao.indicator.value.Seen;
import org.paodao.plan.web.Statements;
import org.paodao.scoring.Period;
import org.paodao.scoring.light.Light;
import org.paodao.testing.DatabaseTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Figures of which nothing is wanted stand in the matrix where somebody asks for them. */
@DatabaseTest
class UnlitColumnsTest extends JudgedCounties {
    private static final Period MAY = Period.month(2023, 5);
    private static final Period JUNE = Period.month(2023, 6);

    @Autowired
    Matrix matrix;

    @BeforeEach
    void peopleOfACounty() {
        sample.load("PEOPLE,示例北县,,2023-05,900\nPEOPLE,示例北县,,2023-06,1000\nINSURED,示例北县,,2023-06,880\n");
    }

    @Test
    void theyStandAsNotJudgedBehindTheLights() {
        Matrix.Part part = all(null);
        assertThat(part.shown().indicators().keySet())
                .containsSubsequence("SHARE", "PEOPLE")
                .containsSubsequence("SHARE", "INSURED");
        assertThat(row(part, sample.north))
                .containsEntry("PEOPLE", new Matrix.Cell(Light.NOT_JUDGED, false, JUNE, false, false))
                .containsEntry("SHARE", new Matrix.Cell(Light.GREEN, false, JUNE, false, false));
        assertThat(row(part, sample.south)).doesNotContainKey("PEOPLE");
        assertThat(row(all(MAY), sample.north))
                .containsEntry("PEOPLE", new Matrix.Cell(Light.NOT_JUDGED, false, MAY, false, false))
                .doesNotContainKey("INSURED");
    }

    @Test
    void thePageAsksForThemAndTheFileHoldsThem() {
        assertThat(page(sample.viewer, "/indicators/matrix"))
                .contains("<option value=\"all\"")
                .doesNotContain("PEOPLE");
        assertThat(page(sample.viewer, "/indicators/matrix?what=all"))
                .contains(
                        "<option value=\"all\" selected",
                        "export.xlsx?period=2023-06&amp;what=all",
                        "PEOPLE?period=2023-06&amp;unit=" + sample.north + "#lights");
        assertThat(bytes(sample.viewer, "/indicators/matrix/export.xlsx?what=all"))
                .hasSizeGreaterThan(bytes(sample.viewer, "/indicators/matrix/export.xlsx").length);
    }

    @Test
    void whatIsNotApprovedIsNotAmongThem() {
        Place place = new Place(sample.id("PEOPLE"), sample.unit, "", JUNE);
        sample.values.enter(sample.liaison, List.of(Entry.of(place, "7")));
        sample.values.submit(sample.liaison, List.of(new Seen(place, 1)));
        assertThat(row(all(null), sample.unit)).doesNotContainKey("PEOPLE");
        sample.approvals.approve(sample.head, List.of(new Seen(place, 2)));
        assertThat(row(all(null), sample.unit)).containsKey("PEOPLE");
    }

    @Test
    void theyCostTwoStatementsHoweverManyThereAre() {
        long lit = Statements.during(() -> matrix.part(sample.viewer, new Matrix.Corner(null, null, "", false)));
        assertThat(Statements.during(() -> all(null))).isEqualTo(lit + 2);
    }

    private Matrix.Part all(@Nullable Period until) {
        return matrix.part(sample.viewer, new Matrix.Corner(until, null, "", true));
    }

    private static Map<String, Matrix.Cell> row(Matrix.Part part, UUID unit) {
        return Objects.requireNonNull(part.rows().getOrDefault(unit, Map.of()));
    }
}
