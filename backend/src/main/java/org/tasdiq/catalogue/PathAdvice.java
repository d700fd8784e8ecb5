package org.tasdiq.catalogue;

import java.util.List;

/**
 * What is to be thought of in a stacking path; in words {@code catalogue.path.advice.<code>}.
 *
 * @param place {@code name}, {@code goal}, {@code parts}, or {@code part.<number>}, counted from 1
 * @param arguments of the words; a title stands in all its languages
 * @param needed whether the path is not published before
 */
public record PathAdvice(String place, String code, List<Object> arguments, boolean needed) {}
