package org.paodao.indicator.value;

import java.util.Set;
import java.util.regex.Pattern;

/** Units of measure as tables name them. */
final class Measures {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");

    /** Those that everybody uses, so that a file may name one in which none of our indicators is counted. */
    private static final Set<String> USUAL = Set.of(
            "元", "万元", "亿元", "美元", "万美元", "亿美元", "元/人", "元/平方米", "%", "‰", "百分点", "个百分点", "倍", "人", "万人", "人次", "万人次",
            "户", "万户", "个", "万个", "家", "项", "件", "万件", "台", "套", "辆", "张", "座", "所", "名", "位", "分", "天", "小时", "岁", "篇",
            "吨", "万吨", "千克", "公斤", "吨标准煤", "万吨标准煤", "亩", "万亩", "公顷", "公里", "平方米", "万平方米", "平方公里", "立方米", "万立方米", "千瓦时",
            "万千瓦时", "亿千瓦时", "千瓦", "万千瓦", "微克/立方米", "毫克/升");

    private Measures() {}

    static boolean isUsual(String measure) {
        return USUAL.contains(plain(measure));
    }

    /** Whether two are the same but for how they are set. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }

    /** How it is compared. */
    static String plain(String measure) {
        return BLANKS.matcher(measure).replaceAll("").replace('％', '%').replace('／', '/');
    }
}
