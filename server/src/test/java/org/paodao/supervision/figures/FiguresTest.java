package org.paodao.supervision.figures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Ids;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.organization.NewUnit;
import org.paodao.organization.Organization;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Figures counted by hand: the third quarter of 2023, as it stood on Tuesday, 10 October. */
@DatabaseTest
class FiguresTest {
    private static final LocalDate TODAY = LocalDate.of(2023, 10, 10);
    private static final FigureRange QUARTER =
            new FigureRange(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 9, 30), null, null);

    @Autowired
    Figures figures;

    @Autowired
    Organization organization;

    @Autowired
    JdbcClient db;

    private CurrentUser office = Districts.NOBODY;
    private UUID education = office.account();
    private UUID finance = office.account();

    @BeforeEach
    void quarter() {
        office = Districts.someone(organization);
        education = organization.create(office, NewUnit.named("示例教育局")).id();
        finance = organization.create(office, NewUnit.named("示例财政局")).id();
        // 14 working days (a Sunday between, no holiday), answered the day before it was due
        matter("INSTRUCTION", education, "CLOSED", "2023-08-01 2023-08-22 2023-08-21 2023-08-24 0");
        // across Mid-autumn: 26, 27 and 28 September; answered on the last day; returned once
        matter("INSTRUCTION", education, "CLOSED", "2023-09-25 2023-09-28 2023-09-28 2023-09-29 1");
        // 10 working days, 5 of them paused; a day late
        UUID paused = matter("INSTRUCTION", finance, "ARCHIVED", "2023-09-04 2023-09-15 2023-09-18 2023-09-20 0");
        set(paused, "pauses = '[{\"from\": \"2023-09-06\", \"until\": \"2023-09-12\"}]'");
        // due in the quarter, open and late
        matter("MEDIA_CLUE", finance, "IN_HAND", "2023-09-11 2023-09-18 - - 1");
        // its clock stands still: neither late nor on time
        set(matter("MEDIA_CLUE", finance, "DISPUTED", "2023-09-11 2023-09-18 - - 0"), "paused_on = '2023-09-13'");
        // due later, and closed before the quarter
        matter("PUBLIC_CLUE", education, "ASSIGNED", "2023-10-08 2023-10-27 - - 0");
        matter("PUBLIC_CLUE", education, "CLOSED", "2023-06-01 2023-06-20 2023-06-15 2023-06-16 0");
        // never counted
        matter("INSTRUCTION", education, "WITHDRAWN", "2023-08-01 2023-08-22 - 2023-08-10 0");
    }

    @Test
    void ratesAndMediansAreThoseCountedByHand() {
        FigureLine all = shown(office).all();
        assertThat(counts(all)).isEqualTo("due 4 on-time 2 late 2 closed 3 redone 1 open 3 open-late 1");
        assertThat(all.onTime()).isEqualByComparingTo("50.0");
        assertThat(all.redone()).isEqualByComparingTo("33.3");
        assertThat(all.median()).as("of 3, 5 and 14").isEqualByComparingTo("5");
    }

    @Test
    void sourcesAndUnitsHaveTheirOwnLines() {
        Figures.Shown shown = shown(office);
        assertThat(shown.bySource())
                .extracting(line -> line.source() + ": " + counts(line))
                .containsExactly(
                        "INSTRUCTION: due 3 on-time 2 late 1 closed 3 redone 1 open 0 open-late 0",
                        "MEDIA_CLUE: due 1 on-time 0 late 1 closed 0 redone 0 open 2 open-late 1",
                        "PUBLIC_CLUE: due 0 on-time 0 late 0 closed 0 redone 0 open 1 open-late 0");
        assertThat(shown.byUnit())
                .extracting(line -> shown.units().get(line.lead()) + " " + line.onTime() + " " + line.median())
                .containsExactlyInAnyOrder("示例教育局 100.0 8.5", "示例财政局 0.0 5.0");
        assertThat(shown.bySource().getLast().onTime()).as("of nothing").isNull();
    }

    @Test
    void ageingCountsWorkingDaysSinceItWasGiven() {
        FigureLine all = shown(office).all();
        // given on 8 October: two working days; on 11 September: 13 to the holidays, four after them
        assertThat(Figure.AGES).extracting(all::count).containsExactly(1, 0, 2, 0, 0);
        assertThat(Figure.AGES.stream().mapToInt(all::count).sum()).isEqualTo(all.count(Figure.OPEN));
    }

    @Test
    void everyFigureOpensToTheMattersThatItCounts() {
        Figures.Shown shown = shown(office);
        for (Figure figure : Figure.values()) {
            assertThat(listed(office, QUARTER, figure))
                    .as(figure.name())
                    .hasSize(shown.all().count(figure));
            for (FigureLine line : shown.byUnit()) {
                var range = new FigureRange(QUARTER.from(), QUARTER.until(), null, line.lead());
                assertThat(listed(office, range, figure)).as(figure.name()).hasSize(line.count(figure));
            }
            for (FigureLine line : shown.bySource()) {
                var range = new FigureRange(QUARTER.from(), QUARTER.until(), line.source(), null);
                assertThat(listed(office, range, figure)).as(figure.name()).hasSize(line.count(figure));
            }
        }
    }

    @Test
    void aUnitCountsItsOwnMattersAndNobodyCountsWhatIsKeptFromHim() {
        CurrentUser liaison = Districts.with(office, Role.LIAISON, finance);
        assertThat(counts(shown(liaison).all()))
                .isEqualTo("due 2 on-time 0 late 2 closed 1 redone 0 open 2 open-late 1");
        assertThat(shown(liaison).byUnit()).extracting(FigureLine::lead).containsExactly(finance);

        set(matter("INSTRUCTION", finance, "IN_HAND", "2023-09-11 2023-09-18 - - 0"), "confidential = true");
        CurrentUser leader = Districts.with(office, Role.LEADER);
        assertThat(shown(leader).all().count(Figure.OPEN)).isEqualTo(3);
        assertThat(shown(office).all().count(Figure.OPEN)).isEqualTo(4);
        assertThat(shown(Districts.someone(organization)).all().count(Figure.OPEN))
                .isZero();
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        var wrong = new FigureRange(QUARTER.from(), QUARTER.from().minusDays(1), null, null);
        assertThatThrownBy(() -> figures.of(office, wrong)).isInstanceOf(Refusal.class);
    }

    private Figures.Shown shown(CurrentUser user) {
        return figures.on(user, QUARTER, TODAY);
    }

    private List<FigureMatter> listed(CurrentUser user, FigureRange range, Figure figure) {
        return figures.list(user, range, new MatterFigureTables.Wanted(figure, null, 10), TODAY)
                .matters();
    }

    private static String counts(FigureLine line) {
        return List.of(
                        Figure.DUE,
                        Figure.ON_TIME,
                        Figure.LATE,
                        Figure.CLOSED,
                        Figure.REDONE,
                        Figure.OPEN,
                        Figure.OPEN_LATE)
                .stream()
                .map(figure -> figure.word() + " " + line.count(figure))
                .reduce((one, next) -> one + " " + next)
                .orElseThrow();
    }

    /** Given and begun, due, answered, closed, how often returned; a dash for what has not come. */
    private UUID matter(String source, UUID lead, String stage, String days) {
        String[] of = days.split(" ");
        UUID id = Ids.next();
        db.sql("""
                insert into supervision.matter (jurisdiction, id, number, request_key, source, title, text, given_on, urgency, confidential, lead,
                       assigned_on, begun, span_days, span_working, pauses, rule, due, stage, answer, answered_on, closed_on, redone,
                       version, created_at, found_by)
                values (:jurisdiction, :id, cast(:id as text), cast(:id as text), :source, '示例事项', '示例', :begun, 'NORMAL', false, :lead,
                       :begun, :begun, 15, true, '[]', '示例', :due, :stage, '', cast(:answered as date), cast(:closed as date), :redone, 1,
                       now(), '')""")
                .param("jurisdiction", office.jurisdiction())
                .param("id", id)
                .param("source", source)
                .param("lead", lead)
                .param("stage", stage)
                .param("begun", day(of[0]))
                .param("due", day(of[1]))
                .param("answered", day(of[2]))
                .param("closed", day(of[3]))
                .param("redone", Integer.parseInt(of[4]))
                .update();
        db.sql("""
                insert into supervision.matter_party (jurisdiction, matter, unit, role, task)
                values (:jurisdiction, :id, :lead, 'LEAD', '')""")
                .param("jurisdiction", office.jurisdiction())
                .param("id", id)
                .param("lead", lead)
                .update();
        return id;
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }

    private void set(UUID matter, String what) {
        db.sql("update supervision.matter set " + what + " where jurisdiction = :jurisdiction and id = :id")
                .param("jurisdiction", office.jurisdiction())
                .param("id", matter)
                .update();
    }
}
