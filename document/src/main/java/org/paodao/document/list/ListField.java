package org.paodao.document.list;

/** What a column of a list says. */
public enum ListField {
    /** 序号. */
    NUMBER,
    /** 分类, 大类, 跑道, 战略定位. */
    CATEGORY,
    /** 编号. */
    CODE,
    /** The thing itself: 标志性成果, 重点工作, 重大改革, 指标名称, 事项. */
    TITLE,
    /** 牵头单位. */
    LEAD,
    /** 责任单位. */
    RESPONSIBLE,
    /** 配合单位. */
    ASSISTING,
    /** 分管领导, 责任领导. */
    LEADER,
    /** 责任科室. */
    SECTION,
    /** 联络员. */
    LIAISON,
    /** 完成时限. */
    DEADLINE,
    /** 年度目标. */
    GOAL,
    /** 主要举措. */
    MEASURES,
    /** 支撑成果, 支撑工作. */
    SUPPORTS,
    /** 计量单位. */
    UNIT,
    /** 方向: whether more or less is better. */
    DIRECTION,
    /** 目标值. */
    TARGET,
    /** 基期值. */
    BASE,
    /** 口径. */
    SCOPE,
    /** A usual column that has no field of its own: 进展情况, 是否达序, 频度, 说明; kept by its heading. */
    OTHER
}
