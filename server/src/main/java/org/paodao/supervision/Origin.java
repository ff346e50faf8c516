package org.paodao.supervision;

import java.util.UUID;

/**
 * From which thing of another part a matter was begun, such as a decision of a meeting.
 *
 * @param kind such as MEETING, INSPECTION or PROBLEM
 * @param id of the thing
 * @param address of its page
 */
public record Origin(String kind, UUID id, String address) {}
