package org.tasdiq.candidacy;

import java.time.LocalDate;
import org.tasdiq.Localized;

/**
 * What whoever was invited sees before they answer; nothing else of the file.
 *
 * @param email to which the invitation was sent: an account of that address can accept
 * @param path of the page on which it is answered
 */
public record InvitationPage(
        String candidate,
        Localized institution,
        Localized certification,
        String email,
        boolean mayWrite,
        LocalDate lastDay,
        String path) {}
