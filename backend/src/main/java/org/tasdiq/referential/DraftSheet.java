package org.tasdiq.referential;

import java.time.Instant;
import java.util.List;

/**
 * The draft of the next version of a certification.
 *
 * @param basedOn the version it began from; 0 for a certification that has none
 * @param last the version that was published last: a later one than it began from has to be compared
 * @param revision to be named by whoever writes it, so that two do not overwrite each other
 * @param findings what is still missing before it can be published
 * @param writtenBy name
 */
public record DraftSheet(
        DraftId id,
        int basedOn,
        int last,
        int revision,
        CertificationDraft content,
        List<DraftFinding> findings,
        String writtenBy,
        Instant writtenAt) {}
