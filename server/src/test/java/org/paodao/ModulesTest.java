package org.paodao;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        // The library document carries no annotations of ours; its package of lists is as public as its root.
        ApplicationModules.of(
                        PaodaoApplication.class, JavaClass.Predicates.resideInAPackage("org.paodao.document.list.."))
                .verify();
    }
}
