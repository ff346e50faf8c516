package org.paodao.ui;

import java.util.Map;

/** Levels of government as plans name them, 省 or 全省, in the language of whoever reads. */
public final class Levels {
    private static final Map<Character, String> KEYS = Map.of(
            '国', "ui.level.nation",
            '省', "ui.level.province",
            '市', "ui.level.city",
            '区', "ui.level.district",
            '县', "ui.level.county");

    private Levels() {}

    /** The words as printed in Chinese; in English the level, where they name nothing more than one. */
    public static String said(Words words, String printed) {
        String bare = printed.strip().replace("全", "").replace("国家", "国");
        String key = bare.length() == 1 ? KEYS.get(bare.charAt(0)) : null;
        return words.chinese() || key == null ? printed : words.msg(key);
    }
}
