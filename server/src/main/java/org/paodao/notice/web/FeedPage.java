package org.paodao.notice.web;

import org.paodao.ui.Page;

/** The private address of a calendar, shown this once. */
public record FeedPage(String address) implements Page {
    @Override
    public String toString() {
        return "FeedPage";
    }
}
