package org.paodao.appraisal.run;

import java.util.UUID;

/**
 * A unit that is scored in a round.
 *
 * @param group code of its group in the scheme; empty until somebody chooses one
 */
public record RoundMember(UUID unit, String name, String group) {}
