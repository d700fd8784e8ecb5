package org.tasdiq.notification;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.referential.CertificationSheet;

/** What every letter and message about a file needs to know. */
record CaseFacts(
        CandidacySheet file,
        PersonSheet candidate,
        InstitutionSheet institution,
        CertificationSheet certification,
        LocalDate today,
        ZoneId zone) {
    /** What the head of every letter shows, in that language. */
    Map<String, Object> head(Locale language) {
        var facts = new HashMap<String, Object>();
        facts.put("reference", file.reference());
        facts.put("candidate", candidate.name());
        facts.put("certification", certification.title().in(language));
        facts.put("certificationCode", certification.code());
        return facts;
    }
}
