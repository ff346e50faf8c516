package org.paodao.indicator.light;

import java.util.Map;
import org.paodao.ui.Words;

/** What kinds of units are called by whoever knows no more of them than their code. */
public final class Groups {
    /** Those that every office begins with, with the ends of their keys; one of an office's own is called by its code, which is a Chinese word. */
    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("行政区", "district"),
            Map.entry("党委机构", "party"),
            Map.entry("部门", "department"),
            Map.entry("群团", "mass"),
            Map.entry("事业单位", "institution"),
            Map.entry("园区", "zone"),
            Map.entry("垂直管理", "vertical"),
            Map.entry("国企", "enterprise"),
            Map.entry("街道", "street"),
            Map.entry("乡镇", "township"),
            Map.entry("领导小组", "leading"),
            Map.entry("工作专班", "force"));

    private Groups() {}

    /** A kind of units as it is called. */
    public static String said(Words words, String kind) {
        String usual = USUAL.get(kind);
        return usual == null ? kind : words.msg("scoring.group." + usual);
    }
}
