package io.asat.platform.web;

/**
 * What is wrong with one field or parameter.
 *
 * @param pointer JSON pointer into the body, or {@code /} and the parameter's name
 * @param detail what would be accepted
 */
public record FieldProblem(String pointer, String detail) {}
