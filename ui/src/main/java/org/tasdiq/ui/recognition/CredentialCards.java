package org.tasdiq.ui.recognition;

import org.springframework.stereotype.Component;
import org.tasdiq.Texts;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Guard;
import org.tasdiq.recognition.RequestFiles;
import org.tasdiq.recognition.RequestSheet;

/** Shows the credential of a request, with the file itself for those who may open it, and which elements it says. */
@Component
class CredentialCards {
    private final RequestFiles files;
    private final Deadlines deadlines;
    private final Guard guard;
    private final Texts texts;

    CredentialCards(RequestFiles files, Deadlines deadlines, Guard guard, Texts texts) {
        this.files = files;
        this.deadlines = deadlines;
        this.guard = guard;
        this.texts = texts;
    }

    ElementTable elements(RequestSheet request) {
        return new ElementTable(texts, request);
    }

    CredentialCard of(RequestSheet request) {
        var card = new CredentialCard(texts, request.credential(), deadlines.zone(request.regime()));
        return guard.allows("recognition.openCredential", request.id()) ? card.withFile(files, request.id()) : card;
    }
}
