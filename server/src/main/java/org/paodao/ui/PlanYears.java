package org.paodao.ui;

import java.util.List;
import java.util.function.Function;
import org.paodao.kernel.CurrentUser;

/**
 * The years that have a plan, for the choice on top of each page. The module that keeps plans declares one bean of this
 * type.
 *
 * @param of the years a user can choose, newest first
 * @param address where a year leads, such as {@code /2023}
 */
public record PlanYears(Function<CurrentUser, List<Integer>> of, Function<Integer, String> address) {}
