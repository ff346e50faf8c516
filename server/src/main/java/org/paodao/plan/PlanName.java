package org.paodao.plan;

/**
 * How a plan is called and where it stands.
 *
 * @param address first part of its web address, such as 2023-2
 */
public record PlanName(String address, String title) {}
