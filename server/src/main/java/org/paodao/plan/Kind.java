package org.paodao.plan;

/**
 * A kind of items in a plan, such as 标志性成果.
 *
 * @param path what stands in addresses, such as outcomes
 * @param measureWord the counter in Chinese, such as 个
 * @param held how many items of it the plan holds in the version shown
 */
public record Kind(String code, String path, String nameZh, String nameEn, String measureWord, int held) {
    /** Its name in the reader's language. */
    public String name(boolean chinese) {
        return chinese ? nameZh : nameEn;
    }
}
