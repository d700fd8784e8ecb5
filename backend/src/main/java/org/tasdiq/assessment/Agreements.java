package org.tasdiq.assessment;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Role;
import org.tasdiq.jury.Jurors;
import org.tasdiq.referential.Referentials;

/** How well jurors agree: the jury about itself, the institution about its juries, a juror about their own marks. */
@Service
public class Agreements {
    private static final int PAGE = 50;

    private final Deliberations deliberations;
    private final AgreementQueries queries;
    private final AgreementLedger ledger;
    private final Referentials referentials;
    private final Jurors jurors;
    private final Actors actors;
    private final Texts texts;

    Agreements(
            Deliberations deliberations,
            AgreementQueries queries,
            AgreementLedger ledger,
            Referentials referentials,
            Jurors jurors,
            Actors actors,
            Texts texts) {
        this.deliberations = deliberations;
        this.queries = queries;
        this.ledger = ledger;
        this.referentials = referentials;
        this.jurors = jurors;
        this.actors = actors;
        this.texts = texts;
    }

    /** Of the jury of a file; refused to everybody until the last required sheet is sealed. */
    @Transactional(readOnly = true)
    @Permission("assessment.readScores")
    public AgreementSheet of(CandidacyId id) {
        return AgreementSheet.of(deliberations.overview(id));
    }

    /** Of all juries of the reader's institutions, summed up. */
    @Transactional(readOnly = true)
    @Permission("assessment.readAgreement")
    public AgreementReport report(AgreementFilter filter) {
        filter.check();
        var institutions = institutions();
        return new AgreementReport(
                queries.files(institutions, filter),
                queries.weak(institutions, filter),
                queries.quarters(institutions, filter),
                queries.certifications(institutions, filter, titles(institutions)),
                queries.competencies(institutions, filter, titles(institutions)),
                queries.jurors(institutions, filter, names(institutions)));
    }

    /**
     * The juries one by one, the last opened first.
     *
     * @param weak those below {@link Reliability#TENTATIVE_FROM} only
     */
    @Transactional(readOnly = true)
    @Permission("assessment.readAgreement")
    public AgreementPage juries(AgreementFilter filter, boolean weak, AgreementPage.From after) {
        filter.check();
        var found = queries.juries(institutions(), filter, weak, after, PAGE + 1);
        var page = found.stream().limit(PAGE).toList();
        if (found.size() <= PAGE) return new AgreementPage(page, null);
        return new AgreementPage(
                page,
                new AgreementPage.From(page.getLast().openedOn(), page.getLast().assessment()));
    }

    /** A table for a spreadsheet, with all its lines and its head in that language. */
    @Transactional(readOnly = true)
    @Permission("assessment.readAgreement")
    public String csv(AgreementFilter filter, AgreementTable table, Locale language) {
        filter.check();
        var csv = new AgreementCsv(texts, Texts.nearest(language));
        var institutions = institutions();
        return switch (table) {
            case JURIES ->
                csv.juries(queries.juries(institutions, filter, false, AgreementPage.From.start(), Integer.MAX_VALUE));
            case CERTIFICATIONS ->
                csv.certifications(queries.certifications(institutions, filter, titles(institutions)));
            case COMPETENCIES -> csv.competencies(queries.competencies(institutions, filter, titles(institutions)));
            case JURORS -> csv.jurors(queries.jurors(institutions, filter, names(institutions)));
        };
    }

    /** Of the juror who asks, beside their colleagues; nobody reads another's here. */
    @Transactional(readOnly = true)
    @Permission("assessment.readOwnDrift")
    public OwnDrift ownDrift() {
        return ledger.alias(actors.person()).map(queries::drift).orElseGet(() -> new OwnDrift(0, 0, null, List.of()));
    }

    private Set<InstitutionId> institutions() {
        return actors.current().institutions(Set.of(Role.QUALITY_AUDITOR, Role.ADMINISTRATOR));
    }

    /** An auditor knows jurors by their alias; who administers the register knows the names in it. */
    private Map<UUID, String> names(Set<InstitutionId> institutions) {
        var names = new HashMap<UUID, String>();
        institutions.stream()
                .filter(i -> actors.current().is(Role.ADMINISTRATOR, i))
                .flatMap(i -> jurors.all(i).stream())
                .forEach(juror -> names.put(juror.person().value(), juror.name()));
        return names;
    }

    private Map<String, Localized> titles(Set<InstitutionId> institutions) {
        var titles = new HashMap<String, Localized>();
        for (var certification : referentials.all()) {
            if (!institutions.contains(new InstitutionId(certification.institutionId()))) continue;
            titles.put(certification.code(), certification.title());
            for (var block : certification.blocks()) {
                for (var competency : block.competencies()) {
                    titles.put(
                            String.join(" ", certification.code(), block.code(), competency.code()),
                            competency.title());
                }
            }
        }
        return titles;
    }
}
