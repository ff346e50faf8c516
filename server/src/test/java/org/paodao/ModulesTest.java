package org.paodao;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        // The libraries carry no annotations of ours; their packages are as public as their roots.
        ApplicationModules.of(
                        PaodaoApplication.class,
                        JavaClass.Predicates.resideInAnyPackage(
                                "org.paodao.document.list..",
                                "org.paodao.document.extract..",
                                "org.paodao.scoring.target..",
                                "org.paodao.scoring.path..",
                                "org.paodao.scoring.light..",
                                "org.paodao.scoring.formula..",
                                "org.paodao.scoring.check..",
                                "org.paodao.scoring.forecast..",
                                "org.paodao.scoring.bulk..",
                                "org.paodao.scoring.scheme..",
                                "org.paodao.scoring.appraisal..",
                                "org.paodao.scoring.robust..",
                                "org.paodao.scoring.compare..",
                                "org.paodao.scoring.fairness..",
                                "org.paodao.scoring.mass.."))
                .verify();
    }
}
