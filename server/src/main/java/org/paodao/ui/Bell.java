package org.paodao.ui;

import java.util.function.ToIntFunction;
import org.paodao.kernel.CurrentUser;

/**
 * What is new for the signed-in user, as a number on every page; the module that knows declares a bean of this type.
 *
 * @param address the page that tells more
 * @param count how many; asked once for each page that is drawn
 */
public record Bell(String address, ToIntFunction<CurrentUser> count) {}
