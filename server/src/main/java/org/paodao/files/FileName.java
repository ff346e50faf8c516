package org.paodao.files;

/** What a file is called here: by the last part of the name that it was sent under, without signs that nobody sees. */
public final class FileName {
    /** Longer names lose their beginning: the end says of what kind a file is. */
    public static final int LIMIT = 200;

    private FileName() {}

    /** Without folders, control characters and those that turn the direction of letters, as some browsers and scripts send them. */
    public static String plain(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (clean.length() <= LIMIT) {
            return clean;
        }
        int from = clean.length() - LIMIT;
        return clean.substring(Character.isLowSurrogate(clean.charAt(from)) ? from + 1 : from);
    }
}
