package org.paodao.scoring.light;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RuleSetTitleTest {
    @Test
    void reasonsCiteASetByItsCodeAndOneOfAnOfficesOwnByItsEnglishNameToo() {
        RuleSet.Title shipped = RuleSets.yinchuan2025().title();
        assertThat(shipped.cited()).isEqualTo("银川2025");
        assertThat(RuleSets.english("银川2025")).isEqualTo("Yinchuan 2025");
        RuleSet.Title own = new RuleSet.Title("示例规则", 1, "示例规则", "Sample rules", "示例");
        assertThat(own.cited()).isEqualTo("示例规则 Sample rules");
        assertThat(RuleSets.english("示例规则")).isEqualTo("示例规则");
        for (String nameless : new String[] {"", "示例规则"}) {
            assertThat(new RuleSet.Title("示例规则", 1, "示例规则", nameless, "示例").cited())
                    .isEqualTo("示例规则");
        }
        assertThat(own.isCited(own.cited())).isTrue();
        assertThat(own.isCited("示例规则")).isTrue();
        assertThat(own.isCited("示例规则2")).isFalse();
    }
}
