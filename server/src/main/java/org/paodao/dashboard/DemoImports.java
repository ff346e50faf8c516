package org.paodao.dashboard;

import org.paodao.plan.intake.Imports;
import org.paodao.plan.intake.ListImports;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** How the demo's files come in: as documents and as lists. */
@Component
@Profile("demo")
record DemoImports(Imports imports, ListImports lists) {}
