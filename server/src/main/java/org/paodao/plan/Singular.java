package org.paodao.plan;

/** English names of many things, said of one: Key works, Key work. */
final class Singular {
    private Singular() {}

    static String of(String many) {
        if (many.endsWith("ies") && many.length() > 4) {
            return many.substring(0, many.length() - 3) + "y";
        }
        boolean plural = many.matches(".*[^isu]s");
        return plural ? many.substring(0, many.length() - 1) : many;
    }
}
