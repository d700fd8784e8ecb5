package org.tasdiq.ui.jury;

import java.io.InputStream;
import java.util.List;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.PersonId;
import org.tasdiq.jury.MemberExcuses;
import org.tasdiq.portfolio.EvidenceContent;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceSheet;
import org.tasdiq.ui.portfolio.ExcuseProofs;

/** The papers with which one member of the jury excuses an absence. */
record MemberShelf(MemberExcuses excuses, CandidacyId file, PersonId member) implements ExcuseProofs.Shelf {
    @Override
    public List<EvidenceSheet> list() {
        return excuses.proofs(file, member);
    }

    @Override
    public EvidenceContent open(EvidenceId paper) {
        return excuses.openProof(file, member, paper);
    }

    @Override
    public void add(String fileName, InputStream content) {
        excuses.addProof(file, fileName, content);
    }

    @Override
    public void remove(EvidenceId paper) {
        excuses.removeProof(file, paper);
    }
}
