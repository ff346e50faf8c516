package org.paodao.indicator.value;

/** How the columns of one source's files are read, under the name that the office or a liaison gave it. */
public record LoadProfile(String name, LoadReading reading) {}
