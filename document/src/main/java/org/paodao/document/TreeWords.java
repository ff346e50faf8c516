package org.paodao.document;

import org.paodao.document.Header.DateRole;
import org.paodao.document.UnitMention.Role;

/** The words of the tree that the terminal shows. */
final class TreeWords {
    private TreeWords() {}

    static String of(Role role) {
        return switch (role) {
            case LEAD -> "牵头";
            case RESPONSIBLE -> "责任";
            case ASSISTING -> "配合";
        };
    }

    static String of(DateRole role) {
        return switch (role) {
            case SIGNED -> "落款日期";
            case WRITTEN -> "成文日期";
            case PUBLISHED -> "发布日期";
            case EFFECTIVE -> "生效日期";
        };
    }

    /** What a document is, and why. */
    static String of(Verdict verdict) {
        String reason = switch (verdict.reason()) {
            case "verdict.task-table" -> "是任务清单";
            case "verdict.units-named" -> "写明了由谁负责";
            case "verdict.plan-form" -> "有计划类文件的形式";
            case "verdict.news" -> "是新闻报道";
            case "verdict.questions-and-answers" -> "是问答或政策解读";
            case "verdict.recruitment" -> "是招聘、招录公告";
            case "verdict.tender" -> "是招标、采购公告";
            case "verdict.speech" -> "是讲话";
            case "verdict.commendation" -> "是表彰决定";
            case "verdict.other-kind" -> "是另一类文件";
            default -> "没有读到布置给单位的任务";
        };
        return (verdict.isPlan() ? "计划：" : "不是计划：") + reason;
    }
}
