package org.tasdiq.catalogue;

/**
 * One column of a list of learners.
 *
 * @param head as it is written
 * @param read as what: {@code name}, {@code given}, {@code family}, {@code email}, {@code attendance}, {@code result} or
 *     {@code identity}; empty: not at all
 * @param outOf of how many its numbers are; 0 where its head does not say
 */
public record AwardColumn(String head, String read, int outOf) {}
