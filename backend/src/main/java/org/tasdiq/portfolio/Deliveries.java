package org.tasdiq.portfolio;

import java.io.InputStream;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;

/** Evidence that another room brings for a candidate who asked for it there. */
@Service
public class Deliveries {
    private final Uploads uploads;

    Deliveries(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * Takes a file in as the candidate would; it is inspected right after. No transaction is open while the bytes arrive.
     *
     * @param kept hears of the item in the transaction that keeps it; refused there, it is not kept
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    @Permission("portfolio.bringEvidence")
    public EvidenceId bring(
            CandidacyId file,
            PersonId candidate,
            EvidenceDescription description,
            String fileName,
            InputStream content,
            Consumer<EvidenceId> kept) {
        return uploads.add(file, candidate, description, FileName.of(fileName), content, kept);
    }
}
