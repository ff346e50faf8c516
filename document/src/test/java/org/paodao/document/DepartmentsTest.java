package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.paodao.document.NamedUnits.names;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.paodao.document.UnitMention.Role;

/** Departments called by their field, sections of a bureau, and a name said once for two levels. */
class DepartmentsTest {
    private static DraftItem read(String duty) {
        return DocumentReader.plain()
                .readText("青岭县2031年渡口安全工作方案\n一、重点任务\n1.检修渡船。逐艘查验救生器材。" + duty + "\n2.加固码头。（县水利局负责）\n")
                .items()
                .getFirst();
    }

    @Test
    void allFieldsBeforeTheWordDepartmentsAreUnits() {
        DraftItem item = read("（县交通局牵头，公安、海事、应急部门配合）");
        assertThat(names(item, Role.LEAD)).containsExactly("县交通局");
        assertThat(names(item, Role.ASSISTING)).containsExactly("公安", "海事", "应急部门");
    }

    @Test
    void whatIsSummedUpAsDepartmentsIsListedOneByOne() {
        assertThat(read("（县公安、航运、渔政等部门分工负责）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县公安", "航运", "渔政");
    }

    @Test
    void wellKnownFieldsNeedNoSuchWord() {
        assertThat(read("（县公安、教育负责，财政配合）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县公安", "教育", "财政");
    }

    @Test
    void aSectionNamedBehindItsBureauIsAUnit() {
        assertThat(read("（县农业局渔港处）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("县农业局渔港处");
    }

    @Test
    void divisionsOfOneAdministrationAreUnitsInABareBracket() {
        assertThat(read("（港航与建设处、渔业渔村处）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("港航与建设处", "渔业渔村处");
        assertThat(read("（渔业渔村处）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("渔业渔村处");
    }

    @Test
    void placesAndWhatIsGoodOrBadOfAThingAreNoDivisions() {
        assertThat(List.of("（检修渡口三十处）", "（逐一查找不足之处）", "（讲清带来的好处）"))
                .allSatisfy(bracket -> assertThat(read(bracket).units())
                        .extracting(unit -> unit.value().name())
                        .noneMatch(name -> name.endsWith("处")));
    }

    @Test
    void whatASectionIsInChargeOfIsNoPartOfItsName() {
        assertThat(read("（县交通局牵头，县应急局，县政府办公室法制科负责文稿把关）").units())
                .extracting(unit -> unit.value().name())
                .contains("县政府办公室法制科")
                .noneMatch(name -> name.contains("把关"));
    }

    @Test
    void oneNameForTwoLevelsIsOneUnit() {
        assertThat(read("（市、县交通运输局负责）").units())
                .extracting(unit -> unit.value().name())
                .containsExactly("市、县交通运输局");
    }

    @Test
    void aLabelWithinTheListIsNoPartOfAName() {
        assertThat(read("责任单位：县交通局、试点单位：第一批：县港航中心、县海事处").units())
                .extracting(unit -> unit.value().name())
                .contains("县港航中心", "县海事处");
    }

    @Test
    void dutiesBehindTheTitleOfAPointAreReadWherePassed() {
        var items = DocumentReader.plain()
                .readText("（三）渡口整治，由交通、公安部门负责，有关部门配合。要逐处查看引桥。\n（四）堤岸整治，由水利部门负责，有关部门配合。要逐段查看护坡。\n")
                .items();
        assertThat(items).hasSize(2);
        assertThat(names(items.getFirst(), Role.ASSISTING)).containsExactly("有关部门");
        assertThat(items.getFirst().units())
                .extracting(unit -> unit.value().name())
                .contains("交通", "公安部门");
    }
}
