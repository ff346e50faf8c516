package org.paodao.progress.report;

/** What was typed into a report, as it is kept. */
final class Typed {
    private Typed() {}

    /** Without a blank before and behind, and with lines that end alike whatever machine they came from. */
    static String plain(String typed) {
        return typed.replace("\r\n", "\n").replace('\r', '\n').strip();
    }
}
