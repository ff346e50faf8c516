package org.paodao.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of places whose last member alone says what the others are, too. */
class PlaceListsTest {
    private static List<String> units(String duty) {
        String text = "东岭省口岸建设行动方案\n一、重点任务\n1.扩建口岸。改造仓库。（" + duty + "）\n2.开行班列。（省交通厅负责）\n";
        var plan = DocumentReader.plain().readText(text);
        var units = plan.items().getFirst().units();
        assertThat(units)
                .allSatisfy(unit -> assertThat(unit.range().of(plan.text()))
                        .isEqualTo(unit.value().name()));
        return units.stream().map(unit -> unit.value().name()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'青州、云溪市政府，东湾合作区执委会按职责分工负责', '青州、云溪市政府|东湾合作区执委会'",
        "'省商务厅牵头，省财政厅，青州、云溪、长汀市政府配合', '省商务厅|省财政厅|青州、云溪、长汀市政府'",
        "'责任单位：省商务厅，青州、云溪市人民政府', '省商务厅|青州、云溪市人民政府'",
        "'责任单位：市商务局，各区、县（市）政府', '市商务局|各区、县（市）政府'",
        "'责任单位：市商务局、各区（县、市）政府', '市商务局|各区（县、市）政府'",
    })
    void oneNameCoversThePlacesOfAList(String duty, String units) {
        assertThat(units(duty)).containsExactly(units.split("\\|"));
    }

    @ParameterizedTest
    @CsvSource({
        "'责任单位：财政、民政、云溪市政府', '财政|民政|云溪市政府'",
        "'责任单位：团市委、云溪市政府', '团市委|云溪市政府'",
        "'责任单位：省商务厅、云溪市政府、长汀市政府', '省商务厅|云溪市政府|长汀市政府'",
    })
    void namesOfTheirOwnStayApart(String duty, String units) {
        assertThat(units(duty)).containsExactly(units.split("\\|"));
    }
}
