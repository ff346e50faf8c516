package org.paodao.document;

/**
 * A unit named as doing an item.
 *
 * @param name as printed, 等 and roles removed
 * @param role what it has to do there
 * @param collective a group such as 各市、州、县人民政府 rather than one unit
 */
public record UnitMention(String name, Role role, boolean collective) {

    /** A unit named at a place of the flow, as it is printed there. */
    static UnitMention of(Flow flow, Range place, Role role) {
        return new UnitMention(
                flow.printed(place.start(), place.end()).replace(" ", ""),
                role,
                UnitNames.isCollective(flow.substring(place.start(), place.end())));
    }

    /** With another role. */
    UnitMention with(Role other) {
        return new UnitMention(name, other, collective);
    }

    /** What a unit has to do in an item. */
    public enum Role {
        /** 牵头. */
        LEAD,
        /** 责任, or several units side by side of which the document names no leader. */
        RESPONSIBLE,
        /** 配合, 协同, 参与. */
        ASSISTING
    }
}
