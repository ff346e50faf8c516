package org.paodao.supervision.meeting;

/**
 * A topic that the office adds itself.
 *
 * @param requestKey of the form, so that it is added once
 */
public record OwnTopic(String requestKey, String title, AgendaTopic.Words words) {}
