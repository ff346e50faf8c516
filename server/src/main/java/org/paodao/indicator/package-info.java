/**
 * Indicators: how each is defined, what is to be reached, the figures that come in, and the lights and forecasts made of them. Start at {@link
 * org.paodao.indicator.Indicators} for the system of indicators.
 */
@ApplicationModule(
        allowedDependencies = {
            "kernel",
            "access",
            "audit",
            "calendar",
            "files",
            "organization",
            "plan",
            "ui",
            "document",
            "scoring"
        })
@NullMarked
package org.paodao.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
