package org.paodao;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Each rule holds in the application, and each finds the class that was written to break it. */
class HouseRulesTest {
    /** The house wants 40 % of its types hidden; this is the floor below which the build stops. */
    private static final double LEAST_HIDDEN_SHARE = 0.35;

    private static final JavaClasses APPLICATION = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.paodao");
    private static final JavaClasses WRONG = new ClassFileImporter().importPackages("org.paodao.testing.wrong");
    private static final JavaClasses TESTS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.ONLY_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("/testing/wrong/"))
            .importPackages("org.paodao");

    static final List<ArchRule> RULES = HouseRules.ALL;

    @ParameterizedTest
    @FieldSource("RULES")
    void theApplicationKeeps(ArchRule rule) {
        rule.allowEmptyShould(true).check(APPLICATION);
    }

    @ParameterizedTest
    @FieldSource("RULES")
    void theRuleFindsWhatBreaksIt(ArchRule rule) {
        assertThat(rule.allowEmptyShould(true).evaluate(WRONG).hasViolation())
                .as(rule.getDescription())
                .isTrue();
    }

    @Test
    void testsKeepAwayFromMocks() {
        HouseRules.NO_MOCKS.check(TESTS);
        assertThat(HouseRules.NO_MOCKS.evaluate(WRONG).hasViolation()).isTrue();
    }

    @Test
    void enoughTypesAreHidden() {
        List<JavaClass> types = APPLICATION.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .toList();
        long hidden = types.stream()
                .filter(type -> !type.getModifiers().contains(JavaModifier.PUBLIC))
                .count();
        assertThat((double) hidden / types.size())
                .as("share of types that are package-private: %d of %d", hidden, types.size())
                .isGreaterThanOrEqualTo(LEAST_HIDDEN_SHARE);
    }
}
