package org.tasdiq.recognition;

import java.util.List;
import org.tasdiq.credential.proof.Finding;
import org.tasdiq.credential.proof.Finding.Answer;
import org.tasdiq.credential.proof.Finding.Side;

/** The grade of a verification, from what was found. */
class VerificationPolicy {
    private VerificationPolicy() {}

    /** Secure where every side speaks for it, none where a side other than the form speaks against it. */
    static Grade grade(List<Finding> findings, Answer about) {
        if (about == Answer.NO || says(findings, Answer.NO, Side.SIGNATURE, Side.ISSUER, Side.STATUS, Side.DATES))
            return Grade.NONE;
        if (!says(findings, Answer.YES, Side.SIGNATURE) || !says(findings, Answer.YES, Side.ISSUER))
            return Grade.LIMITED;
        boolean sure = about == Answer.YES
                && says(findings, Answer.YES, Side.STATUS)
                && says(findings, Answer.YES, Side.DATES)
                && !says(findings, Answer.NO, Side.SCHEMA);
        return sure ? Grade.MATCH : Grade.SUBSTANTIAL;
    }

    private static boolean says(List<Finding> findings, Answer answer, Side... sides) {
        var asked = List.of(sides);
        return findings.stream().anyMatch(one -> one.answer() == answer && asked.contains(one.side()));
    }
}
