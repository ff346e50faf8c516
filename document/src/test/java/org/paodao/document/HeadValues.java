package org.paodao.document;

import org.jspecify.annotations.Nullable;

/** What tests of heads read of one. */
final class HeadValues {
    private HeadValues() {}

    static Header head(String text) {
        return DocumentReader.plain().readText(text).header();
    }

    static @Nullable String value(@Nullable Found<String> found) {
        return found == null ? null : found.value();
    }
}
