package org.tasdiq.credential;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.Institutions;

/** What institutions publish so that anybody can check their credentials: nothing of anybody is in it. */
@Service
public class Published {
    private final IssuerDocument documents;
    private final StatusListRepository lists;
    private final Institutions institutions;

    Published(IssuerDocument documents, StatusListRepository lists, Institutions institutions) {
        this.documents = documents;
        this.lists = lists;
        this.institutions = institutions;
    }

    /** The DID document with every key that counts; unknown where there is no domain, as a local key describes itself. */
    @Transactional(readOnly = true)
    @Permission("credential.readPublished")
    public String document(String code) {
        return documents.of(institution(code)).orElseThrow(Refusal.unknown("issuer"));
    }

    /**
     * A status list, signed.
     *
     * @param purpose {@code revocation} or {@code suspension}
     */
    @Transactional(readOnly = true)
    @Permission("credential.readPublished")
    public String statusList(String code, int number, String purpose) {
        var wanted = StatusPurpose.of(purpose).orElseThrow(Refusal.unknown("statusList"));
        return lists.findByInstitutionIdAndNumber(institution(code).id().value(), number)
                .map(list -> list.published(wanted))
                .orElseThrow(Refusal.unknown("statusList"));
    }

    private InstitutionSheet institution(String code) {
        return institutions.all().stream()
                .filter(institution -> institution.code().equals(code))
                .findFirst()
                .orElseThrow(Refusal.unknown("issuer"));
    }
}
