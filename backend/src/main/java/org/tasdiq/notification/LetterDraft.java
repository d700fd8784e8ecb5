package org.tasdiq.notification;

import java.util.Map;
import org.tasdiq.CaseId;
import org.tasdiq.identity.InstitutionSheet;
import org.tasdiq.identity.PersonSheet;

/**
 * What a letter will say. With kind, file, round, addressee and detail it names one letter: written twice, it is one.
 *
 * @param detail what distinguishes letters of one kind, such as the code of a block; otherwise empty
 * @param facts what the template shows: texts, phrases, lists and maps of texts
 */
record LetterDraft(
        LetterKind kind,
        CaseId file,
        int round,
        String detail,
        InstitutionSheet institution,
        PersonSheet to,
        Map<String, Object> facts) {}
