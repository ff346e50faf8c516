package org.paodao.plan;

import java.util.UUID;

/**
 * Which plan, in which version.
 *
 * @param address first part of its web address, such as 2023; its page is {@code /2023}
 * @param version the version that the change made
 */
public record PlanRef(UUID id, String address, int version) {}
