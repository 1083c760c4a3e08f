package io.asat.query.chain;

/**
 * The link of one event.
 *
 * @param sequence the event's number within its aggregate, from 1
 * @param link in hexadecimal
 */
record Linked(String aggregate, long sequence, String link) {}
