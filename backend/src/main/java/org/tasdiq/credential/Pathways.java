package org.tasdiq.credential;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.tasdiq.Dates;
import org.tasdiq.Localized;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.Texts;
import org.tasdiq.candidacy.ApplicationForm;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.candidacy.CandidacySheet;
import org.tasdiq.catalogue.Descriptor;
import org.tasdiq.catalogue.Holding;
import org.tasdiq.catalogue.PathContent;
import org.tasdiq.catalogue.PathId;
import org.tasdiq.catalogue.PathRules;
import org.tasdiq.catalogue.PathStanding;
import org.tasdiq.catalogue.PathWords;
import org.tasdiq.catalogue.PublishedPath;
import org.tasdiq.catalogue.PublishedPaths;
import org.tasdiq.credential.Credentials.SignedForm;
import org.tasdiq.credential.Holdings.Held;
import org.tasdiq.deadline.Deadlines;
import org.tasdiq.decision.FollowUpState;
import org.tasdiq.decision.FollowUps;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.Institutions;
import org.tasdiq.identity.People;
import org.tasdiq.portfolio.EvidenceDescription;
import org.tasdiq.portfolio.EvidenceId;
import org.tasdiq.portfolio.EvidenceKind;
import org.tasdiq.portfolio.Evidences;
import org.tasdiq.referential.BlockSheet;
import org.tasdiq.referential.CertificationSheet;
import org.tasdiq.referential.Referentials;

/** Where what a learner holds leads to, and the file for the certificate at the end of a stacking path. */
@Service
public class Pathways {
    private static final int LONGEST_GOAL = 4000;
    private static final int LONGEST_TITLE = 200;

    private final PublishedPaths paths;
    private final Holdings holdings;
    private final StackedFileRepository stacked;
    private final Candidacies candidacies;
    private final FollowUps followUps;
    private final Referentials referentials;
    private final Institutions institutions;
    private final Evidences evidences;
    private final Credentials credentials;
    private final People people;
    private final Deadlines deadlines;
    private final Actors actors;
    private final Texts texts;
    private final TransactionTemplate transactions;
    private final ApplicationEventPublisher events;

    Pathways(
            PublishedPaths paths,
            Holdings holdings,
            StackedFileRepository stacked,
            Candidacies candidacies,
            FollowUps followUps,
            Referentials referentials,
            Institutions institutions,
            Evidences evidences,
            Credentials credentials,
            People people,
            Deadlines deadlines,
            Actors actors,
            Texts texts,
            TransactionTemplate transactions,
            ApplicationEventPublisher events) {
        this.paths = paths;
        this.holdings = holdings;
        this.stacked = stacked;
        this.candidacies = candidacies;
        this.followUps = followUps;
        this.referentials = referentials;
        this.institutions = institutions;
        this.evidences = evidences;
        this.credentials = credentials;
        this.people = people;
        this.deadlines = deadlines;
        this.actors = actors;
        this.texts = texts;
        this.transactions = transactions;
        this.events = events;
    }

    /** What the person who asks holds, every published path on which something of it counts or once did, and the others. */
    @Transactional(readOnly = true)
    @Permission("credential.readPathways")
    public PathwaySheet own() {
        var learner = learner();
        var all = paths.all().stream().map(path -> pathway(path, learner)).toList();
        var touched = all.stream()
                .filter(way -> way.standing().isTouched())
                .sorted(Comparator.comparing((Pathway way) -> way.asking() == Asking.REACHED)
                        .thenComparing(way -> !way.standing().complete()))
                .toList();
        var others = all.stream()
                .filter(way -> !way.standing().isTouched() && way.asking() != Asking.GONE)
                .toList();
        return new PathwaySheet(learner.holdings(), touched, others);
    }

    /**
     * Begins the file for the certificate of a path: a draft of an application for what the path leads to, or a follow-up that
     * carries the blocks already granted. Where something is missing, the file seeks it by the recognition of prior learning.
     *
     * <p>Reads what is committed, since it may have waited for the same request made twice.
     */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    @Permission("credential.askStackedCertificate")
    public CandidacyId ask(PathId id) {
        var kept = stacked.hold(actors.person(), id);
        var path = paths.path(id);
        var learner = learner();
        var way = pathway(path, learner);
        if (!way.asking().isPossible()) throw Refusal.conflict("credential.pathway." + way.asking());
        var file = begin(path, learner);
        fill(file, way);
        kept.begin(path, file, carried(file, way, learner));
        stacked.save(kept);
        events.publishEvent(new PathwayEvent.StackedCertificateAsked(
                file, id, path.version(), way.standing().complete()));
        return file;
    }

    /** The credentials that go with the file; none where it was not begun from a path. */
    @Transactional(readOnly = true)
    @Permission("credential.carryCredentials")
    public List<CarriedCredential> carried(CandidacyId file) {
        return stacked.findByFileId(file.value()).map(StackedFile::papers).orElse(List.of());
    }

    /**
     * Hands in the credentials that go with the file as evidence, each once; they are inspected and checked like any other. One
     * whose original is gone stays behind.
     *
     * @return how many were handed in now
     */
    @Permission("credential.carryCredentials")
    public int handIn(CandidacyId file) {
        var kept = stacked.findByFileId(file.value()).orElseThrow(Refusal.unknown("path"));
        int done = 0;
        for (int i = 0; i < kept.papers().size(); i++) {
            var paper = kept.papers().get(i);
            if (paper.handedIn() != null) continue;
            var original = original(paper);
            if (original.isEmpty()) continue;
            keep(kept.id(), i, add(file, paper, original.get()));
            done++;
        }
        return done;
    }

    /**
     * What is reckoned with of the person who asks.
     *
     * @param certifications of all institutions, in the versions that hold
     */
    private record Learner(List<CandidacySheet> files, List<Held> held, List<CertificationSheet> certifications) {
        List<Holding> holdings() {
            return held.stream().map(Held::holding).toList();
        }

        /** The one that path leads to; empty where it does not hold. */
        Optional<CertificationSheet> certification(PublishedPath path) {
            return certifications.stream().filter(one -> isOf(path, one)).findFirst();
        }
    }

    private Learner learner() {
        var files = candidacies.own();
        return new Learner(files, holdings.of(actors.person(), files), referentials.all());
    }

    private Pathway pathway(PublishedPath path, Learner learner) {
        var institution = institutions.sheet(path.institution());
        var standing = PathRules.standing(
                path.content(), path.institution(), learner.holdings(), deadlines.today(institution.regime()));
        var goal = path.content().goal();
        var certification = learner.certification(path);
        var blocks = certification.stream()
                .flatMap(found -> found.blocks().stream())
                .filter(block -> goal.blocks().contains(block.code()))
                .map(BlockSheet::title)
                .toList();
        var underWay = underWay(path, learner);
        return new Pathway(
                path,
                institution.name(),
                certification.map(CertificationSheet::title).orElse(same(goal.certification())),
                blocks,
                standing,
                asking(path, learner, standing, underWay.isPresent()),
                underWay.map(CandidacySheet::id).orElse(null));
    }

    private Asking asking(PublishedPath path, Learner learner, PathStanding standing, boolean underWay) {
        if (PathRules.isReached(path.content(), path.institution(), learner.holdings())) return Asking.REACHED;
        if (underWay) return Asking.UNDER_WAY;
        if (learner.certification(path).isEmpty()) return Asking.GONE;
        if (!standing.counts()) return Asking.NOTHING_COUNTS;
        var earlier = earlier(path, learner);
        if (!earlier.isEmpty() && earlier.stream().noneMatch(this::canBeFollowed)) return Asking.NOT_CLOSED;
        return standing.complete() ? Asking.COMPLETE : Asking.MISSING;
    }

    private static boolean isOf(PublishedPath path, CertificationSheet certification) {
        return certification.code().equals(path.content().goal().certification())
                && certification.institutionId().equals(path.institution().value());
    }

    private Optional<CandidacySheet> underWay(PublishedPath path, Learner learner) {
        return learner.files().stream()
                .filter(file -> !file.status().isOver() && aimsAt(file, path))
                .findFirst();
    }

    /** At something of what the path leads to. */
    private boolean aimsAt(CandidacySheet file, PublishedPath path) {
        var certification = referentials.sheet(file.certification());
        return isOf(path, certification)
                && certification.targeted(file.targetBlocks()).stream()
                        .anyMatch(block -> isMeant(path.content(), block));
    }

    private static boolean isMeant(PathContent path, BlockSheet block) {
        return path.goal().blocks().isEmpty() || path.goal().blocks().contains(block.code());
    }

    /** The files that earned blocks of the certification, the newest first: what they earned is carried. */
    private List<CandidacySheet> earlier(PublishedPath path, Learner learner) {
        return learner.files().stream()
                .filter(file -> isOf(path, referentials.sheet(file.certification())))
                .filter(file -> learner.held().stream()
                        .anyMatch(one -> one.block() != null && one.file().equals(file.id())))
                .toList();
    }

    private boolean canBeFollowed(CandidacySheet file) {
        return followUps.state(file.id()) == FollowUpState.POSSIBLE;
    }

    private CandidacyId begin(PublishedPath path, Learner learner) {
        return earlier(path, learner).stream()
                .filter(this::canBeFollowed)
                .findFirst()
                .map(file -> followUps.begin(file.id()))
                .orElseGet(() -> candidacies.begin(learner.certification(path)
                        .map(CertificationSheet::id)
                        .orElseThrow(Refusal.unknown("certification"))));
    }

    /** Writes into the draft what it aims at, what is held and what is missing. */
    private void fill(CandidacyId file, Pathway way) {
        var sheet = candidacies.sheet(file);
        var form = sheet.form();
        candidacies.save(
                file,
                new ApplicationForm(
                        goal(way),
                        aimed(sheet, way.path().content()),
                        form.experiences(),
                        form.positions(),
                        form.accompanied(),
                        form.swornStatement()));
    }

    private Set<UUID> aimed(CandidacySheet file, PathContent path) {
        if (path.goal().blocks().isEmpty()) return file.form().targetBlocks();
        var aimed = referentials.sheet(file.certification()).blocks().stream()
                .filter(block -> isMeant(path, block) && !file.carriedBlocks().contains(block.id()))
                .map(block -> block.id().value())
                .collect(Collectors.toUnmodifiableSet());
        if (aimed.isEmpty()) throw Refusal.conflict("credential.pathway." + Asking.GONE);
        return aimed;
    }

    private String goal(Pathway way) {
        var language = people.self().language();
        var name = Descriptor.shown(way.path().content().name(), language);
        var lines = Stream.of(
                        Stream.of(texts.of(
                                language,
                                "credential.pathway.goal",
                                name,
                                way.path().version())),
                        way.standing().parts().stream()
                                .flatMap(part -> part.pieces().stream())
                                .filter(one -> one.state() == PathStanding.State.COUNTS)
                                .map(one -> held(one, language)),
                        way.standing().parts().stream()
                                .filter(part -> !part.fulfilled())
                                .map(part -> PathWords.missing(texts, language, part)))
                .flatMap(all -> all)
                .collect(Collectors.joining("\n"));
        return lines.substring(0, Math.min(lines.length(), LONGEST_GOAL));
    }

    private String held(PathStanding.Counted one, Locale language) {
        var on = one.awardedOn();
        return texts.of(
                language,
                one.attestation().isEmpty() ? "credential.pathway.goal.held" : "credential.pathway.goal.recognised",
                PathWords.title(language, one.piece()),
                on == null ? "" : Dates.day(on, language),
                one.attestation());
    }

    /** What counts on the path and can be shown, but for the blocks that the file carries anyhow. */
    private List<CarriedCredential> carried(CandidacyId file, Pathway way, Learner learner) {
        var carriedBlocks = candidacies.sheet(file).carriedBlocks();
        return learner.held().stream()
                .filter(Held::hasPaper)
                .filter(one -> one.block() == null || !carriedBlocks.contains(one.block()))
                .filter(one -> way.standing().counts(one.holding(), way.path().institution()))
                .map(Held::carried)
                .toList();
    }

    /** Empty where it was removed, or holds no more. */
    private Optional<InputStream> original(CarriedCredential paper) {
        try {
            var evidence = paper.evidence();
            if (evidence != null)
                return Optional.of(evidences.open(Objects.requireNonNull(paper.from()), evidence).stream());
            var credential = paper.credential();
            return credential == null
                    ? Optional.empty()
                    : Optional.of(new ByteArrayInputStream(credentials
                            .signed(paper.kept(), credential, SignedForm.DOCUMENT)
                            .getBytes(StandardCharsets.UTF_8)));
        } catch (Refusal gone) {
            return Optional.empty();
        }
    }

    private EvidenceId add(CandidacyId file, CarriedCredential paper, InputStream original) {
        var title = Descriptor.shown(paper.title(), Texts.FRENCH);
        var description = new EvidenceDescription(
                EvidenceKind.MICRO_CREDENTIAL,
                title.substring(0, Math.min(title.length(), LONGEST_TITLE)),
                paper.awardedOn(),
                null);
        var evidence = paper.evidence();
        var name = evidence == null
                ? "credential.json"
                : evidences
                        .sheet(Objects.requireNonNull(paper.from()), evidence)
                        .fileName();
        try (original) {
            return evidences.add(file, description, name, original);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void keep(UUID id, int place, EvidenceId handedIn) {
        transactions.executeWithoutResult(
                begun -> stacked.findById(id).ifPresent(kept -> kept.handedIn(place, handedIn)));
    }

    private static Localized same(String words) {
        return new Localized(words, words, words);
    }
}
