package org.paodao.organization;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {
    @ParameterizedTest
    @CsvSource({"区教育局,qjyj", "碧湖镇,bhz", "区委社建委,qwsjw", "A区2号,aq2h", "（莲都）经开区,ldjkq", "𠮷,''"})
    void aNameIsFoundByTheFirstLettersOfItsSyllables(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }
}
