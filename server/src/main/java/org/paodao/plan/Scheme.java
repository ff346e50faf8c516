package org.paodao.plan;

import java.util.List;

/**
 * A way in which a plan sorts its items, such as strategic positions.
 *
 * @param categories its places, in order
 */
public record Scheme(String code, String nameZh, String nameEn, List<Category> categories) {
    public Scheme {
        categories = List.copyOf(categories);
    }

    /** Its name in the reader's language. */
    public String name(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }

    /** What one thing of it is called in the reader's language. */
    public String nameOfOne(boolean chinese) {
        return chinese ? nameZh : Singular.of(nameEn);
    }
}
