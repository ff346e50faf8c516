package org.paodao.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the verb that closes a clause about units: A、B按职责分工负责, A牵头负责, B配合. */
final class RoleVerbs {
    private static final Words VERBS = Words.among(
            "负责牵头组织", "负责牵头协调", "负责牵头抓总", "负责牵头统筹", "负责牵头推进", "牵头组织实施", "牵头组织协调", "牵头组织落实", "负责组织实施", "负责牵头落实",
            "具体组织实施", "负责具体落实", "负责具体实施", "负责配合实施", "配合组织实施", "组织配合", "牵头负责", "牵头落实", "牵头组织", "牵头推进", "牵头实施", "牵头承办",
            "负责牵头", "负责落实", "负责实施", "负责推进", "负责配合", "配合落实", "配合实施", "配合推进", "协助配合", "协同配合", "参与配合", "配合协助", "配合负责",
            "协同推进", "协同负责", "参与负责", "协助落实", "参与落实", "组织实施", "组织落实", "贯彻落实", "推进落实", "抓好落实", "协同落实", "协同实施", "支持落实",
            "参与实施", "参与推进", "牵头抓总", "牵头统筹", "牵头协调", "牵头推动", "推进实施", "支持配合", "总牵头", "负总责", "总负责", "负主责", "牵头", "负责",
            "承担", "配合", "协助", "协同", "协办", "主办", "承办", "参与", "参加", "落实", "实施", "执行", "支持", "主责", "为主", "推进", "指导推动",
            "统筹推动", "协调推动", "推动落实", "推动实施", "指导", "抓总");
    /** What the verb may be about: 配合做好相关工作, 做好配合工作. */
    private static final Words OBJECTS =
            Words.among("做好相关工作", "做好有关工作", "做好各项工作", "抓好相关工作", "相关工作", "有关工作", "做好工作", "工作");

    private static final Words PARTS =
            Words.among("牵头", "主办", "主责", "负责", "总责", "抓总", "牵头落实", "牵头实施", "负责落实", "配合", "协助", "协办", "参与");

    private static final List<String> MANNERS = List.of(
            "按职责分工",
            "按照职责分工",
            "按各自职责分工",
            "按照各自职责分工",
            "根据职责分工",
            "依职责分工",
            "按责任分工",
            "按照责任分工",
            "按职能分工",
            "按职责任务分工",
            "按分工",
            "按照分工",
            "依据职责分工",
            "依据各自职责分工",
            "根据各自职责分工",
            "依照职责分工",
            "依据各自职责",
            "依照各自职责",
            "依据职责",
            "依照职责",
            "按各自职责",
            "按照各自职责",
            "依各自职责",
            "按职责",
            "按照职责",
            "依职责",
            "根据职责",
            "根据各自职责",
            "根据分工",
            "按职能职责",
            "按职能",
            "职责分工",
            "分工协作",
            "分工",
            "分别",
            "共同",
            "具体",
            "按规定",
            "各自",
            "联合",
            "积极",
            "密切",
            "主要",
            "统一",
            "依法",
            "单独",
            "一起",
            "单位",
            "部门",
            "做好",
            "予以",
            "给予",
            "大力",
            "全力",
            "分头",
            "结合实际",
            "结合各自实际",
            "抓好",
            "参与");

    private RoleVerbs() {}

    /**
     * A verb in a clause.
     *
     * @param units where the units before it end
     * @param verb the verb
     * @param severally 分别牵头: each of the units, not the first for all
     */
    record Found(int units, String verb, boolean severally) {}

    static @Nullable Found closing(Flow flow, int start, int end) {
        int to = trimmed(flow, start, end);
        int verb = VERBS.endingAt(flow.chars(), to, start);
        if (verb > 0) {
            return found(flow, start, to - verb, flow.substring(to - verb, to));
        }
        int object = OBJECTS.endingAt(flow.chars(), to, start);
        return object > 0 ? closing(flow, start, to - object) : null;
    }

    /** A牵头、B配合: whether a statement about A ends with the stroke at this place. */
    static boolean partsAt(Flow flow, int start, int at) {
        return flow.at(at) == '、' && at - start > 2 && PARTS.endingAt(flow.chars(), at, start) > 0;
    }

    private static @Nullable Found found(Flow flow, int start, int behindUnits, String verb) {
        int units = behindUnits;
        boolean severally = false;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            units = trimmed(flow, start, units);
            for (String manner : MANNERS) {
                if (endsWith(flow, start, units, manner) && isManner(flow, start, units - manner.length())) {
                    severally |= manner.equals("分别");
                    units -= manner.length();
                    shorter = true;
                    break;
                }
            }
        }
        return new Found(units, verb, severally);
    }

    /** 单位 belongs to the verb only behind 等, otherwise it ends a name: 各有关单位负责. */
    private static boolean isManner(Flow flow, int start, int at) {
        String rest = flow.substring(at, Math.min(at + 2, flow.length()));
        return !(rest.equals("单位") || rest.equals("部门")) || (at > start && flow.at(at - 1) == '等');
    }

    private static int trimmed(Flow flow, int start, int end) {
        int to = end;
        while (to > start && " \n。.,;、".indexOf(flow.at(to - 1)) >= 0) {
            to--;
        }
        return to;
    }

    private static boolean endsWith(Flow flow, int start, int end, String word) {
        return end - word.length() >= start && flow.chars().startsWith(word, end - word.length());
    }
}
