package org.paodao.ui;

import java.util.List;
import java.util.function.Function;
import org.paodao.kernel.CurrentUser;

/**
 * The plans of the years, for the choice on top of each page. The module that keeps plans declares one bean of this type.
 *
 * @param of the addresses of the plans a user can choose, newest year first: 2023, and 2023-2 for a second plan of that year
 */
public record PlanYears(Function<CurrentUser, List<String>> of) {}
