package org.tasdiq.candidacy;

import java.time.LocalDate;
import java.util.Locale;

/**
 * Where mail for whoever was invited goes, and what it carries.
 *
 * @param path of the page on which they answer; read only when the mail leaves
 */
public record InvitationAddress(String email, Locale language, LocalDate lastDay, String path) {}
