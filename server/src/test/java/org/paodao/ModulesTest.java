package org.paodao;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        // The library document carries no annotations of ours; its packages are as public as its root.
        ApplicationModules.of(
                        PaodaoApplication.class,
                        JavaClass.Predicates.resideInAnyPackage(
                                "org.paodao.document.list..", "org.paodao.document.extract.."))
                .verify();
    }
}
