package org.paodao.indicator.light;

import java.time.Instant;
import org.paodao.scoring.light.Light;

/**
 * What a person says of a target that no number can judge.
 *
 * @param version counts every change, so that a stale form is told
 */
public record Opinion(Light light, String reason, int version, Instant saidAt, String saidBy) {}
