package io.asat.proof;

/**
 * Where a chain does not hold.
 *
 * @param aggregate the plan's or the action's identifier
 * @param sequence the number of the event within it, the first one of several
 * @param detail what is wrong with it, in words
 */
public record Fault(String aggregate, long sequence, String detail) {}
