package org.tasdiq.assessment;

import org.jspecify.annotations.Nullable;

/**
 * How much the jurors of one assessment agree. A figure is empty when it is undefined, as when all marks are equal.
 *
 * @param competencies those with two marks or more
 * @param missing marks of jurors who could not judge
 * @param complete competencies with a mark of every juror: Fleiss' kappa and the correlations rest on these
 * @param ordinal Krippendorff's alpha; the main figure
 * @param share of pairs of equal marks, 0 to 1
 * @param single ICC(2,1): of one juror
 * @param mean ICC(2,k): of the mean of all
 * @param reading of the main figure
 */
public record AgreementFigures(
        int jurors,
        int competencies,
        int marks,
        int missing,
        int complete,
        @Nullable Double ordinal,
        @Nullable Double nominal,
        @Nullable Double interval,
        @Nullable Double share,
        @Nullable Double fleiss,
        @Nullable Double single,
        @Nullable Double mean,
        Reliability reading) {}
