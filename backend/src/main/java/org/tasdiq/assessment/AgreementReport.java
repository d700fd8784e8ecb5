package org.tasdiq.assessment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tasdiq.Localized;

/**
 * How well the juries of the reader's institutions agree. Figures over fewer than {@link #ENOUGH} files are empty: too few
 * to tell.
 *
 * @param files in all
 * @param weak assessments whose alpha is below {@link Reliability#TENTATIVE_FROM}
 */
public record AgreementReport(
        int files,
        int weak,
        List<OfQuarter> quarters,
        List<OfCertification> certifications,
        List<OfCompetency> competencies,
        List<OfJuror> jurors) {
    public static final int ENOUGH = 5;

    /** @param starts the first day of the quarter */
    public record OfQuarter(
            LocalDate starts,
            int files,
            @Nullable Double alpha,
            @Nullable Double share,
            int weak) {}

    /**
     * @param title in its present version
     * @param alpha the mean of the assessments where it is defined
     */
    public record OfCertification(
            String code,
            Localized title,
            int files,
            @Nullable Double alpha,
            @Nullable Double share,
            int weak) {}

    /**
     * @param spread mean of highest minus lowest mark
     * @param disagreement mean share of pairs that differ
     * @param trend quarter by quarter
     */
    public record OfCompetency(
            String certification,
            String block,
            String code,
            Localized title,
            int files,
            @Nullable Double spread,
            @Nullable Double disagreement,
            List<SpreadOfQuarter> trend) {}

    /** @param starts the first day of the quarter */
    public record SpreadOfQuarter(
            LocalDate starts,
            int files,
            @Nullable Double spread,
            @Nullable Double disagreement) {}

    /**
     * How a juror marks beside the others: mean of own mark minus the median of theirs, below zero stricter.
     *
     * @param alias the same person has the same everywhere
     * @param name empty for whoever may know jurors by their alias only
     * @param recent the mean of the last {@link #ENOUGH} files
     * @param trend quarter by quarter
     */
    public record OfJuror(
            int alias,
            @Nullable String name,
            int files,
            int marks,
            @Nullable Double difference,
            @Nullable Double recent,
            List<DriftOfQuarter> trend) {}

    /** @param starts the first day of the quarter */
    public record DriftOfQuarter(
            LocalDate starts, int files, @Nullable Double difference) {}
}
