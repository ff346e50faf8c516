package org.paodao.access;

/**
 * What a change of an account is about.
 *
 * @param username whose account
 * @param version the version the officer saw
 * @param reason why, as it will stand in the trail
 */
public record AccountAct(String username, int version, String reason) {}
