package org.tasdiq.catalogue;

import java.util.List;

/**
 * What is to be thought of in a design; in words {@code catalogue.design.advice.<code>}.
 *
 * @param needed whether no offer is made before
 */
public record DesignAdvice(String code, List<Object> arguments, boolean needed) {}
