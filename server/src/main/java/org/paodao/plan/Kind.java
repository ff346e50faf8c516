package org.paodao.plan;

import java.util.List;

/**
 * A kind of items in a plan, such as 标志性成果.
 *
 * @param path what stands in addresses, such as outcomes
 * @param measureWord the counter in Chinese, such as 个
 * @param held how many items of it the plan holds in the version shown
 * @param supports codes of the kinds that its items are expected to support
 * @param level code of the level at which its items stand; empty for none
 * @param measured whether each of its items needs a target
 */
public record Kind(
        String code,
        String path,
        String nameZh,
        String nameEn,
        String measureWord,
        int held,
        List<String> supports,
        String level,
        boolean measured) {
    public Kind {
        supports = List.copyOf(supports);
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
