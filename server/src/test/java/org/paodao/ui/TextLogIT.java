package org.paodao.ui;

import static org.assertj.core.api.Assertions.assertThat;

/** The log as text, the way it comes without a setting. */
class TextLogIT extends LogJourney {
    @Override
    void check(String log) {
        assertThat(log.lines().toList()).anySatisfy(line -> assertThat(line).contains("ERROR", "Incident"));
    }
}
