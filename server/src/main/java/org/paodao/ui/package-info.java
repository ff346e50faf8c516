/**
 * Layout, typed pages, messages, the error page: what every page needs. Start at {@link org.paodao.ui.Page}; the style page
 * ({@code /style} in the demo) shows every component of {@code jte/ui/} once.
 *
 * <p><b>A page</b> is a record in {@code <module>/web/} and a template {@code jte/<module>/<Record>.jte} that fills the
 * template {@code ui.layout} with a title and its content. No inline script or style: the content policy forbids both. Own
 * scripts and style sheets lie in {@code static/app/} and are named to the layout: {@code scripts =
 * List.of("app/review.js")}.
 *
 * <p><b>A form</b> that is refused is shown again with what was typed: {@code Page.orAgain(work, form)}; the template {@code
 * ui.field} draws the refusals of its field, {@code ui.flaws} those of the whole. After a change: {@code
 * Page.redirect(address).saying(key)}. A refusal that no form catches becomes the error page, a toast (htmx) or problem
 * details (programs).
 *
 * <p><b>The frame</b> shows what modules declare as beans: {@link org.paodao.ui.NavigationEntry} for a line of the
 * navigation, {@link org.paodao.ui.SettingsEntry} for a line of the settings page, {@link
 * org.paodao.ui.PlanYears} for the years on top, {@link org.paodao.ui.SearchBox} for the search box.
 *
 * <p><b>Texts</b> lie in {@code messages/<module>.properties} and {@code _en}; every apostrophe is written twice, and a
 * plain <code>{0}</code> writes a number as it is.
 */
@ApplicationModule(allowedDependencies = "kernel")
@NullMarked
package org.paodao.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
