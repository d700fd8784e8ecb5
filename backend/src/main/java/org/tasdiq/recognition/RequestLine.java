package org.tasdiq.recognition;

import java.time.LocalDate;
import org.tasdiq.Localized;

/** A request in a list. */
public record RequestLine(
        RequestId id,
        String reference,
        String learnerName,
        Purpose purpose,
        RequestStatus status,
        String credential,
        String issuer,
        Localized certification,
        LocalDate submittedOn) {}
