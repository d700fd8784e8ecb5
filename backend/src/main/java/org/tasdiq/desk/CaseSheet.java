package org.tasdiq.desk;

import org.tasdiq.CaseId;
import org.tasdiq.Localized;
import org.tasdiq.identity.InstitutionId;

/**
 * What is said of a case on a desk and among the faults, whichever room keeps it.
 *
 * @param candidateName empty where it is no candidate's
 * @param title of the certification aimed at, or of the offer, also of one that is awarded
 */
public record CaseSheet(
        CaseId id, InstitutionId institution, String regime, String reference, String candidateName, Localized title) {}
