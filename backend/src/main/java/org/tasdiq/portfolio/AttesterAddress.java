package org.tasdiq.portfolio;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where mail for an attester goes, and what it carries.
 *
 * @param link which of the links that were sent, counted from 1
 * @param path of their page; whoever has it can sign, so it is read only when the mail leaves
 */
public record AttesterAddress(String name, String email, Locale language, int link, LocalDate lastDay, String path) {}
