package org.paodao.indicator.light;

import java.time.Instant;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lights as they were judged before.
 *
 * @param now since when those that are otherwise are as they are
 */
record Former(UUID jurisdiction, KeptYears kept, Instant now, JsonMapper json) {}
