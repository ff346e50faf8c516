package org.paodao.supervision.meeting;

/**
 * A single meeting to be called.
 *
 * @param requestKey of the form, so that it is called once
 */
public record NewMeeting(String requestKey, Meeting.Facts facts) {}
