package org.paodao.document;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The fields of an open-government catalogue, with the words that label them. */
enum HeaderField {
    INDEX("索引号", "索引号码", "信息索引号", "索取号", "信息索引", "公开索引号", "统一编号"),
    NUMBER(
            "文号", "发文字号", "发文号", "发文序号", "文件编号", "发文文号", "文件字号", "文件号", "公文文号", "规范性文件编号", "文件文号", "文书号", "政策文号",
            "发布文号"),
    TITLE("标题", "名称", "信息名称", "文件名称", "题名", "文件标题", "信息标题", "公文名称"),
    ISSUER("发文机关", "发文机构", "制发机关", "发文单位", "制定机关", "颁布机关", "成文机关", "制文机关", "发文部门", "制定单位", "印发机关", "制发单位"),
    PUBLISHER("发布机构", "公开机构", "发布单位", "发布部门", "公开责任部门", "信息发布机构", "公开单位", "公开部门", "发布机关", "公开责任单位"),
    WRITTEN("成文日期", "发文日期", "制发日期", "生成日期", "印发日期", "签发日期", "成文时间", "发文时间", "生成时间", "制定日期", "形成日期"),
    PUBLISHED("时间", "发布日期", "公开日期", "发布时间", "发表时间", "公开时间", "公布日期", "公布时间", "发布于", "颁布时间", "颁布日期"),
    EFFECTIVE("生效日期", "实施日期", "施行日期", "生效时间", "执行日期", "实施时间"),
    PUBLICITY("公开方式", "公开形式", "公开类别", "信息公开选项", "公开属性", "公开程度", "信息公开形式", "公开类型", "公开选项"),
    OTHER(
            "主题分类",
            "组配分类",
            "主题词",
            "体裁",
            "体裁分类",
            "公开时限",
            "公开范围",
            "关键词",
            "有效性",
            "时效性",
            "服务对象",
            "服务对象分类",
            "有效期",
            "信息分类",
            "所属机构",
            "废止日期",
            "失效日期",
            "内容概述",
            "备注",
            "载体类型",
            "语种",
            "文种",
            "状态",
            "效力状态",
            "效力等级",
            "效力级别",
            "效力位阶",
            "法规类别",
            "法律效力",
            "是否有效",
            "公开目录",
            "统一登记号",
            "作者",
            "浏览次数",
            "点击数",
            "字号",
            "字体",
            "登记号",
            "所属分类",
            "所属主题",
            "访问量",
            "阅读量",
            "规范性文件",
            "失效时间",
            "废止时间",
            "附件下载",
            "来源",
            "信息来源",
            "文章来源",
            "稿件来源",
            "公文种类",
            "文件类型",
            "文件类别",
            "信息类别",
            "编辑",
            "审核",
            "更新时间",
            "浏览量",
            "阅读次数",
            "点击量",
            "打印",
            "分享",
            "规范性文件统一编号",
            "政策原文",
            "政策解读",
            "栏目",
            "原文链接",
            "本地目录",
            "相关链接",
            "所属类别",
            "文件来源",
            "失效日期");

    private static final Map<String, HeaderField> BY_WORD = new HashMap<>();

    static {
        for (HeaderField field : values()) {
            List.of(field.words.split(" ")).forEach(word -> BY_WORD.put(word, field));
        }
    }

    private final String words;

    HeaderField(String... words) {
        this.words = String.join(" ", words);
    }

    /** The field that a word in brackets labels: 字号 is the size of letters on a page, in a collection of rules 【字号】 is the number. */
    static @Nullable HeaderField bracketed(String word) {
        return word.replace(" ", "").equals("字号") ? NUMBER : of(word);
    }

    /** The field that a word labels, blanks and a closing colon left out of account. */
    static @Nullable HeaderField of(String word) {
        var bare = new StringBuilder();
        for (int i = 0; i < word.length() && bare.length() <= 10; i++) {
            char c = word.charAt(i);
            if (!Character.isWhitespace(c) && "[]【】*".indexOf(c) < 0) {
                bare.append(c);
            }
        }
        if (!bare.isEmpty() && bare.charAt(bare.length() - 1) == ':') {
            bare.setLength(bare.length() - 1);
        }
        return BY_WORD.get(bare.toString());
    }
}
