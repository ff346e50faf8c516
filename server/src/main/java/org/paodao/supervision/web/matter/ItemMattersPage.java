package org.paodao.supervision.web.matter;

import org.paodao.supervision.MatterLists;
import org.paodao.ui.Page;

/**
 * The matters about an item of a plan that the reader may know of, newest first.
 *
 * @param address of the page of the item
 */
public record ItemMattersPage(String title, String address, MatterLists.Slice slice) implements Page {}
