package org.paodao;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(PaodaoApplication.class).verify();
    }
}
