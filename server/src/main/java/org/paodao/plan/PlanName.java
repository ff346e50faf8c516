package org.paodao.plan;

/**
 * How a plan is called and where it stands.
 *
 * @param address first part of its web address, such as 2023-2
 */
public record PlanName(String address, String title) {
    /** Title and place in a sentence; titles within the title stand in simple brackets (GB/T 15834-2011). */
    public String told() {
        return "《%s》（/%s）".formatted(title.replace('《', '〈').replace('》', '〉'), address);
    }
}
