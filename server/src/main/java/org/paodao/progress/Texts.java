package org.paodao.progress;

/** How what is typed is kept, so that the same words are the same wherever they come from: a form, a file or a program. */
final class Texts {
    private Texts() {}

    /** One line without needless blanks. */
    static String line(String typed) {
        return typed.strip().replaceAll("\\s+", " ");
    }

    /** Its lines, each ended in one way. */
    static String lines(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
