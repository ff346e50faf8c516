package org.paodao.plan;

/**
 * Items that come into a plan later, such as an annex list; they make its next version, all or none.
 *
 * @param requestKey the same for a double click or a retry, so that they come in once
 * @param reason why the plan changes, such as 补录附件二
 * @param content the items with their source, kinds and categories
 */
public record NewItems(String requestKey, String reason, NewContent content) {}
