package org.paodao.appraisal.scheme;

/**
 * A scheme to be founded.
 *
 * @param begin what its draft begins with; its title is replaced
 */
public record NewScheme(String code, String name, SchemeBody begin) {}
