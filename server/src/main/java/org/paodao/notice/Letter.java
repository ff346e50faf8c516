package org.paodao.notice;

/** Messages as they are read outside. */
record Letter(String subject, String text) {}
