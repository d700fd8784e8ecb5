package org.tasdiq.candidacy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CaseId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.identity.PersonId;
import org.tasdiq.identity.PersonSheet;
import org.tasdiq.referential.BlockId;
import org.tasdiq.referential.CertificationId;
import org.tasdiq.referential.Referentials;

/** What a candidate does with their application. */
@Service
public class Candidacies {
    private final CandidacyRepository candidacies;
    private final FrozenFormRepository sent;
    private final InvitationRepository invitations;
    private final Referentials referentials;
    private final Institutions institutions;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Candidacies(
            CandidacyRepository candidacies,
            FrozenFormRepository sent,
            InvitationRepository invitations,
            Referentials referentials,
            Institutions institutions,
            People people,
            Deadlines deadlines,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.candidacies = candidacies;
        this.sent = sent;
        this.invitations = invitations;
        this.referentials = referentials;
        this.institutions = institutions;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /** Opens a draft; nobody but the candidate sees it before it is sent. */
    @Transactional
    @Permission("candidacy.beginApplication")
    public CandidacyId begin(CertificationId certification) {
        referentials.requireCurrent(certification);
        return open(certification, people.self()).id();
    }

    /** Keeps what is written so far. */
    @Transactional
    @Permission("candidacy.saveApplication")
    public void save(CandidacyId id, ApplicationForm form) {
        candidacies.get(id).write(form);
    }

    /** Sends the application; what was sent is frozen. Refused over the annual limits (arrêté of 3 July 2025, art. on filing). */
    @Transactional
    @Permission("candidacy.submitApplication")
    public void submit(CandidacyId id) {
        var candidacy = candidacies.get(id);
        var today = deadlines.today(candidacy.regime());
        requireAnnualLimits(candidacy, today);
        candidacy.submit(today);
        freeze(candidacy);
        deadlines.start(id, candidacy.regime(), "completeness.check", today);
        events.publishEvent(new CandidacyEvent.ApplicationSubmitted(id, candidacy.formVersion(), today));
    }

    /** Sends the completed application again; the earlier version stays in the history. */
    @Transactional
    @Permission("candidacy.completeApplication")
    public void complete(CandidacyId id) {
        var candidacy = candidacies.get(id);
        var today = deadlines.today(candidacy.regime());
        candidacy.resubmit(today);
        freeze(candidacy);
        deadlines.meet(id, "completion.resubmitDelay");
        deadlines.start(id, candidacy.regime(), "completeness.check", today);
        events.publishEvent(new CandidacyEvent.ApplicationCompleted(id, candidacy.formVersion(), today));
    }

    /** The candidate gives up the file; it ends, and what was granted before stays granted. */
    @Transactional
    @Permission("candidacy.withdraw")
    public void withdraw(CandidacyId id, String reason) {
        var candidacy = candidacies.get(id);
        if (reason.isBlank()) throw Refusal.invalid("reason", "required");
        boolean draft = candidacy.status() == CandidacyStatus.DRAFT;
        if (candidacy.status().isOver()) throw Refusal.conflict("candidacy.over");
        candidacy.end(CandidacyStatus.WITHDRAWN, reason);
        // A draft never reached the engine: nothing there has to end.
        events.publishEvent(
                draft
                        ? new CandidacyEvent.Closed(id, CandidacyStatus.WITHDRAWN)
                        : new CandidacyEvent.Withdrawn(id, reason));
    }

    /** A new file on the blocks that are still missing; it carries the granted ones and starts at the portfolio. */
    @Transactional
    @Permission("candidacy.openFollowUp")
    public CandidacyId followUp(CandidacyId previous, Set<BlockId> granted) {
        var earlier = candidacies.get(previous);
        if (earlier.status() != CandidacyStatus.CLOSED) throw Refusal.conflict("candidacy.notClosed");
        var sheet = earlier.sheet();
        var candidacy = open(sheet.certification(), people.sheet(sheet.candidate()));
        candidacy.follow(earlier, granted.stream().map(BlockId::value).collect(Collectors.toSet()));
        invitations
                .accepted(previous)
                .ifPresent(consent -> invitations.save(consent.carriedTo(candidacy.id(), clock.instant())));
        events.publishEvent(new CandidacyEvent.FollowUpBegun(candidacy.id(), previous, granted));
        return candidacy.id();
    }

    /** The files of the candidate of this one that follow an earlier one, on whichever certification, drafts too. */
    @Transactional(readOnly = true)
    @Permission("candidacy.openFollowUp")
    public List<CandidacySheet> followUps(CandidacyId id) {
        return candidacies
                .findByCandidateIdOrderByBegunAtDesc(
                        candidacies.get(id).sheet().candidate().value())
                .stream()
                .filter(Candidacy::isFollowUp)
                .map(Candidacy::sheet)
                .toList();
    }

    /** This file and every other file of its candidate, anywhere: what spoke against a juror there still does. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readHistory")
    public Set<CandidacyId> ofSameCandidate(CandidacyId id) {
        return candidacies.filesOfItsCandidate(id.value()).stream()
                .map(CandidacyId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Who accompanies that candidate or once did, in whichever file. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readHistory")
    public Set<PersonId> haveAccompanied(PersonId candidate) {
        return candidacies.findByCandidateIdOrderByBegunAtDesc(candidate.value()).stream()
                .flatMap(candidacy -> candidacy.sheet().accompaniedBy().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public CandidacySheet sheet(CandidacyId id) {
        return candidacies.get(id).sheet();
    }

    /** The further files of the candidate of this one, drafts too; only their ids: whoever reads one file may not read the rest. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public List<CandidacyId> otherFiles(CandidacyId id) {
        return candidacies
                .findByCandidateIdOrderByBegunAtDesc(
                        candidacies.get(id).sheet().candidate().value())
                .stream()
                .map(Candidacy::id)
                .filter(other -> !other.equals(id))
                .toList();
    }

    /** Whether the file is a candidacy, and not of another kind. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public boolean keeps(CaseId file) {
        return candidacies.existsById(file.value());
    }

    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public List<SentVersion> versions(CandidacyId id) {
        return sent.findByCandidacyIdOrderByNumber(id.value()).stream()
                .map(FrozenForm::sheet)
                .toList();
    }

    /** How long the candidate was active until today, as far as the application says. */
    @Transactional(readOnly = true)
    @Permission("candidacy.readFile")
    public ExperienceTime experienceTime(CandidacyId id) {
        var file = candidacies.get(id).sheet();
        return ExperienceTime.of(file.form().experiences(), deadlines.today(file.regime()));
    }

    /** How many files aim at each version of the institution's certifications; what candidates have not sent is not counted. */
    @Transactional(readOnly = true)
    @Permission("candidacy.countFiles")
    public List<VersionFiles> filesByVersion(InstitutionId institution) {
        return candidacies.filesByVersion(institution.value()).stream()
                .map(count -> new VersionFiles(
                        new CertificationId(count.getCertification()),
                        count.getFiles() - count.getEnded(),
                        count.getEnded()))
                .toList();
    }

    /** The files of the person who asks, as candidate, newest first. */
    @Transactional(readOnly = true)
    @Permission("candidacy.listOwnFiles")
    public List<CandidacySheet> own() {
        return candidacies.findByCandidateIdOrderByBegunAtDesc(actors.person().value()).stream()
                .map(Candidacy::sheet)
                .toList();
    }

    private Candidacy open(CertificationId certification, PersonSheet candidate) {
        var chosen = referentials.sheet(certification);
        var institution = institutions.sheet(new InstitutionId(chosen.institutionId()));
        var id = new CandidacyId(UUID.randomUUID());
        var blocks = chosen.blocks().stream().map(b -> b.id().value()).collect(Collectors.toSet());
        var reference = Reference.next(deadlines.today(institution.regime()).getYear());
        var candidacy = candidacies.save(new Candidacy(
                id,
                reference,
                candidate.id(),
                candidate.name(),
                institution.id(),
                institution.regime(),
                certification,
                blocks,
                clock.instant()));
        events.publishEvent(new CandidacyEvent.Begun(id, candidate.id(), reference));
        return candidacy;
    }

    private void freeze(Candidacy candidacy) {
        sent.save(new FrozenForm(candidacy, clock.instant()));
    }

    private void requireAnnualLimits(Candidacy candidacy, LocalDate today) {
        var sheet = candidacy.sheet();
        if (!sheet.wholeCertification() || candidacy.isFollowUp()) return;
        var sentThisYear = candidacies
                .sentBetween(
                        sheet.candidate().value(),
                        today.withDayOfYear(1),
                        today.withMonth(12).withDayOfMonth(31))
                .stream()
                .map(Candidacy::sheet)
                .filter(CandidacySheet::wholeCertification)
                .toList();
        int same = deadlines
                .number(candidacy.regime(), "application.maxPerYear.sameCertification")
                .intValue();
        int different = deadlines
                .number(candidacy.regime(), "application.maxPerYear.different")
                .intValue();
        if (sentThisYear.stream()
                        .filter(s -> referentials.isSame(s.certification(), sheet.certification()))
                        .count()
                >= same) {
            throw Refusal.conflict("candidacy.annualLimitSame", same);
        }
        if (sentThisYear.size() >= different) throw Refusal.conflict("candidacy.annualLimit", different);
    }
}
