package org.paodao.plan;

import java.util.function.BiPredicate;
import java.util.function.Function;
import org.paodao.kernel.CurrentUser;

/**
 * A part of an item that another module keeps on a page of its own; the module declares the bean, and the page of the item leads there.
 *
 * @param key of its name in the message files
 * @param address of the page about an item
 * @param shown whether this user is led there from this item
 */
public record ItemTab(String key, Function<ItemView, String> address, BiPredicate<CurrentUser, ItemView> shown) {}
