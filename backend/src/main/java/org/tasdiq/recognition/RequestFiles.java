package org.tasdiq.recognition;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.credential.proof.Baked;
import org.tasdiq.identity.Actors;

/** The credentials of requests, for those who weigh them in programs of their own. */
@Service
public class RequestFiles {
    private final RequestRepository requests;
    private final ShownCredentials shown;
    private final Actors actors;
    private final ApplicationEventPublisher events;

    RequestFiles(RequestRepository requests, ShownCredentials shown, Actors actors, ApplicationEventPublisher events) {
        this.requests = requests;
        this.shown = shown;
        this.actors = actors;
        this.events = events;
    }

    /** As it was handed in, to be downloaded and never shown as a page of ours. Reading by anyone but the learner is journalled. */
    @Transactional
    @Permission("recognition.openCredential")
    public CredentialFile open(RequestId id) {
        var request = requests.get(id);
        var content = shown.open(id);
        var reader = actors.person();
        if (!request.isOwn(reader)) events.publishEvent(new RequestEvent.CredentialOpened(id, reader));
        var ending = Baked.ending(content);
        return new CredentialFile(request.reference() + "." + ending, mediaType(ending), content);
    }

    private static String mediaType(String ending) {
        return switch (ending) {
            case "json" -> "application/json";
            case "svg" -> "image/svg+xml";
            case "pdf" -> "application/pdf";
            case "png" -> "image/png";
            default -> "text/plain";
        };
    }
}
