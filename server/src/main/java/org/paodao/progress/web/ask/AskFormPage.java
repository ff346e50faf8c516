package org.paodao.progress.web.ask;

import org.paodao.progress.ask.AskRegister;
import org.paodao.ui.Page;

/**
 * The form in which a question is registered.
 *
 * @param match what holds the same or comes close, once something was typed
 */
public record AskFormPage(AskForm form, AskRegister.Match match) implements Page {}
