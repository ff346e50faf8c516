package org.paodao.appraisal.input;

import org.paodao.appraisal.scheme.Input;
import org.paodao.appraisal.scheme.InputYield;

/**
 * An input that a clause or veto asks for.
 *
 * @param code of the clause or veto
 */
public record Wanted(String code, Input input, InputYield yield) {}
