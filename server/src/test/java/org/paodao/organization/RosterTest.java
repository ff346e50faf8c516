package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.paodao.kernel.CurrentUser;
import org.paodao.kernel.Refusal;
import org.paodao.kernel.Role;
import org.paodao.testing.DatabaseTest;
import org.paodao.testing.Districts;
import org.springframework.beans.factory.annotation.Autowired;

/** Units and people go out and come back in without a difference; what is wrong is named by its cell. */
@DatabaseTest
class RosterTest {
    private static final String UNITS = """
            简称,全称,类别,上级单位,行政区划代码,统一社会信用代码,别名
            示例小学,,事业单位,示例教育局,,,
            示例教育局,示例区教育局,部门,,331102,91350100M000100Y43,教育局、示例教委
            """;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitFiles unitFiles;

    @Autowired
    private PeopleFiles peopleFiles;

    @Autowired
    private UnitLists lists;

    @Autowired
    private People everybody;

    private CurrentUser office = Districts.NOBODY;

    @BeforeEach
    void office() {
        office = Districts.someone(organization);
    }

    @Test
    void unitsComeInWithWhatStandsAboveThemWhateverTheirOrder() {
        UUID file = unitFiles.store(office, "单位.csv", bytes(UNITS));
        assertThat(unitFiles.preview(office, file).count(Roster.Does.NEW)).isEqualTo(2);
        assertThat(organization.units(office)).as("a preview writes nothing").isEmpty();

        unitFiles.apply(office, file);
        Unit bureau = organization.named(office, "示例教委").orElseThrow();
        assertThat(lists.children(office, bureau.id(), lists.today(), UnitLists.Slice.FIRST))
                .extracting(UnitNode::name)
                .containsExactly("示例小学");
        assertThat(unitFiles.preview(office, file).count(Roster.Does.SAME)).isEqualTo(2);
    }

    @Test
    void whatGoesOutComesInWithoutADifference() {
        unitFiles.apply(office, unitFiles.store(office, "单位.csv", bytes(UNITS)));
        people();
        byte[] units = RosterBook.excel("单位", UnitFiles.columns(), unitFiles.rows(office));
        byte[] people = RosterBook.csv(PeopleFiles.columns(), peopleFiles.rows(office));

        var unitsAgain = unitFiles.preview(office, unitFiles.store(office, "units.xlsx", units));
        assertThat(unitsAgain.wrong()).isEmpty();
        assertThat(unitsAgain.count(Roster.Does.SAME)).isEqualTo(2);
        var peopleAgain = peopleFiles.preview(office, peopleFiles.store(office, "people.csv", people));
        assertThat(peopleAgain.wrong()).isEmpty();
        assertThat(peopleAgain.count(Roster.Does.SAME)).isEqualTo(2);
        peopleFiles.apply(office, peopleAgain.file());
        assertThat(peopleFiles.rows(office)).hasSize(2);
    }

    @Test
    void whatComesAndWhatChangesIsShownBeforeWhatStays() {
        unitFiles.apply(office, unitFiles.store(office, "单位.csv", bytes(UNITS)));
        String next = UNITS.replace("示例小学,,事业单位", "示例小学,示例区第一小学,事业单位") + "示例中学,,事业单位,示例教育局,,,\n";
        var preview = unitFiles.preview(office, unitFiles.store(office, "单位.csv", bytes(next)));
        assertThat(preview.changesFirst())
                .extracting(Roster.Line::name, Roster.Line::does)
                .containsExactly(
                        tuple("示例中学", Roster.Does.NEW),
                        tuple("示例小学", Roster.Does.CHANGED),
                        tuple("示例教育局", Roster.Does.SAME));
    }

    @Test
    void aRowThatChangesSomethingSaysWhichCellsAndHow() {
        unitFiles.apply(office, unitFiles.store(office, "单位.csv", bytes(UNITS)));
        people();
        String units = "简称,全称,类别,上级单位,别名\n示例小学,示例区第一小学,事业单位,,示例一小\n示例教育局,示例区教育局,部门,,教委\n";
        assertThat(changes(unitFiles.preview(office, unitFiles.store(office, "单位.csv", bytes(units)))))
                .containsExactly(
                        "示例小学 全称:→示例区第一小学", "示例小学 上级单位:示例教育局→", "示例小学 别名:→示例一小", "示例教育局 别名:教育局、示例教委→教育局、示例教委、教委");
        String people = "单位,姓名,编号,职务,主要负责人,电话\n教育局,示例甲,001,副局长,否,0578-0000001\n教育局,示例乙,,,,\n";
        assertThat(changes(peopleFiles.preview(office, peopleFiles.store(office, "人员.csv", bytes(people)))))
                .containsExactly("示例甲 职务:局长→副局长", "示例甲 主要负责人:是→", "示例甲 电话:0578-0000000→0578-0000001");
    }

    private static List<String> changes(Roster.Preview preview) {
        return preview.lines().stream()
                .flatMap(line -> line.changes().stream()
                        .map(cell -> line.name() + " " + cell.heading(true) + ":" + cell.before() + "→" + cell.after()))
                .toList();
    }

    @Test
    void aWrongCellIsNamedAndNothingIsTakenIn() {
        String wrong = """
                简称,类别,上级单位,统一社会信用代码
                示例甲局,部门,,
                示例乙局,没有这类,没有这个,91350100M000100Y44
                示例甲局,部门,,
                """;
        UUID file = unitFiles.store(office, "单位.csv", bytes(wrong));
        assertThat(unitFiles.preview(office, file).wrong())
                .extracting(Roster.Wrong::cell)
                .containsExactlyInAnyOrder("A4", "C3");
        assertThatThrownBy(() -> unitFiles.apply(office, file)).hasMessageContaining("roster.wrong");
        assertThat(organization.units(office)).isEmpty();
        String kinds = "简称,类别,统一社会信用代码\n示例乙局,没有这类,91350100M000100Y44\n";
        assertThat(unitFiles
                        .preview(office, unitFiles.store(office, "a.csv", bytes(kinds)))
                        .wrong())
                .extracting(Roster.Wrong::cell)
                .containsExactlyInAnyOrder("B2", "C2");
    }

    @Test
    void peopleOfUnknownUnitsOrTwiceAreNamed() {
        unitFiles.apply(office, unitFiles.store(office, "单位.csv", bytes(UNITS)));
        String wrong = "单位,姓名,电话\n没有这个局,示例甲,\n示例教育局,示例乙,abc\n示例教育局,示例乙,\n";
        var preview = peopleFiles.preview(office, peopleFiles.store(office, "人员.csv", bytes(wrong)));
        assertThat(preview.wrong()).extracting(Roster.Wrong::cell).containsExactly("A2", "C3", "B4");
    }

    @Test
    void whatTheListOfPeopleCannotChangeIsNamedAndNotPassedOver() {
        unitFiles.apply(office, unitFiles.store(office, "单位.csv", bytes(UNITS)));
        people();
        String wrong = """
                单位,姓名,编号,主要负责人,到岗日期
                示例教育局,示例甲,001,对,2023-13-40
                教育局,示例乙,,否,2020-01-01
                示例小学,示例甲,001,,
                """;
        var preview = peopleFiles.preview(office, peopleFiles.store(office, "人员.csv", bytes(wrong)));
        assertThat(preview.wrong()).extracting(Roster.Wrong::cell).containsExactlyInAnyOrder("D2", "E2", "E3", "A4");
    }

    @Test
    void whoHoldsTwoPostsGoesOutAndComesInWithBoth() {
        unitFiles.apply(office, unitFiles.store(office, "单位.csv", bytes(UNITS)));
        people();
        Colleague first = everybody.all(office, lists.today()).stream()
                .filter(one -> one.code().equals("001"))
                .findAny()
                .orElseThrow();
        UUID school = organization.named(office, "示例小学").orElseThrow().id();
        everybody.post(office, first.id(), new PostFacts(school, "", "校长", true, lists.today()));

        byte[] people = RosterBook.csv(PeopleFiles.columns(), peopleFiles.rows(office));
        var again = peopleFiles.preview(office, peopleFiles.store(office, "people.csv", people));
        assertThat(again.wrong()).isEmpty();
        assertThat(again.count(Roster.Does.SAME)).isEqualTo(3);
    }

    @Test
    void aFileWithoutTheHeadingsIsRefused() {
        assertThatThrownBy(() -> unitFiles.store(office, "a.csv", bytes("一,二\n1,2\n")))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("roster.headings");
    }

    @Test
    void onlyTheOfficeTakesPeopleOutOrIn() {
        CurrentUser viewer = Districts.with(office, Role.LEADER);
        assertThatThrownBy(() -> peopleFiles.rows(viewer)).hasMessageContaining("forbidden");
        assertThatThrownBy(() -> unitFiles.store(viewer, "a.csv", bytes(UNITS))).hasMessageContaining("forbidden");
        UUID file = unitFiles.store(office, "单位.csv", bytes(UNITS));
        assertThatThrownBy(() -> unitFiles.preview(Districts.someone(organization), file))
                .isInstanceOf(Refusal.class);
    }

    private void people() {
        String people = """
                单位,姓名,编号,科室,职务,主要负责人,电话,到岗日期
                示例教育局,示例甲,001,,局长,是,0578-0000000,2023-01-01
                教育局,示例乙,,综合科,,,,
                """;
        peopleFiles.apply(office, peopleFiles.store(office, "人员.csv", bytes(people)));
        assertThat(peopleFiles.rows(office))
                .contains(List.of("示例教育局", "示例甲", "001", "", "局长", "是", "0578-0000000", "2023-01-01"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
