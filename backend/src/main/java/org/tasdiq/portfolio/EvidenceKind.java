package org.tasdiq.portfolio;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** What an item of evidence is; direct evidence shows the work itself, indirect evidence speaks of it. */
public enum EvidenceKind {
    EXCUSE_PROOF(Use.EXCUSE, false),
    MEMBER_EXCUSE_PROOF(Use.MEMBER_EXCUSE, false),
    IDENTITY_DOCUMENT(Use.IDENTITY, false),
    CV(Use.APPLICATION, false),
    DIPLOMA(Use.APPLICATION, false),
    WORK_SAMPLE(Use.PORTFOLIO, true),
    PRODUCT(Use.PORTFOLIO, true),
    REPORT(Use.PORTFOLIO, true),
    PUBLICATION(Use.PORTFOLIO, true),
    OBSERVATION(Use.PORTFOLIO, true),
    LOG(Use.PORTFOLIO, true),
    EMPLOYER_ATTESTATION(Use.PORTFOLIO, false),
    CONTRACT(Use.PORTFOLIO, false),
    PAYSLIP(Use.PORTFOLIO, false),
    TRAINING_CERTIFICATE(Use.PORTFOLIO, false),
    MICRO_CREDENTIAL(Use.PORTFOLIO, false),
    TESTIMONIAL(Use.PORTFOLIO, false),
    OTHER(Use.PORTFOLIO, false),
    APPEAL_PAPER(Use.APPEAL, false);

    /** When an item of this kind may be handed in, and who reads it. */
    public enum Use {
        /** With the answer to a summons; no part of the portfolio, read by candidate, secretary and authority, erased at the decision. */
        EXCUSE,
        /** Of a member of the jury, through {@link MemberPapers}; no part of the portfolio, erased once it was judged. */
        MEMBER_EXCUSE,
        /** With the application; read by the candidate and the intake office only, erased at the admissibility decision. */
        IDENTITY,
        /** With the application. */
        APPLICATION,
        /** After admissibility, until the portfolio is submitted. */
        PORTFOLIO,
        /** With an appeal, through {@link AppealPapers}; no part of the portfolio. */
        APPEAL
    }

    private final Use use;
    private final boolean direct;

    EvidenceKind(Use use, boolean direct) {
        this.use = use;
        this.direct = direct;
    }

    static Set<EvidenceKind> of(Use use) {
        return Arrays.stream(values()).filter(kind -> kind.use == use).collect(Collectors.toSet());
    }

    static Set<EvidenceKind> ofTheCandidate() {
        return EnumSet.complementOf(EnumSet.copyOf(of(Use.MEMBER_EXCUSE)));
    }

    public Use use() {
        return use;
    }

    public boolean isDirect() {
        return direct;
    }
}
