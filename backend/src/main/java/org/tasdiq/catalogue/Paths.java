package org.tasdiq.catalogue;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.CertifierId;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.InstitutionId;

/** The ways from micro-credentials to larger certificates, as an institution lays them. */
@Service
public class Paths {
    private static final int PAGE = 20;
    private static final int LONGEST_REASON = 1000;

    private final PathRepository paths;
    private final PathPieces pieces;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Paths(PathRepository paths, PathPieces pieces, Actors actors, ApplicationEventPublisher events, Clock clock) {
        this.paths = paths;
        this.pieces = pieces;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A page of the paths of an institution, each in its newest version, the one written last first.
     *
     * @param words a part of the name in any language; empty: all
     * @param page from 0
     */
    @Transactional(readOnly = true)
    @Permission("catalogue.listPaths")
    public PathPage page(CertifierId institution, String words, int page) {
        var like = "%" + words.strip().replaceAll("[!%_]", "!$0") + "%";
        var found = paths.newest(institution.value(), like, PageRequest.of(Math.max(0, page), PAGE));
        if (found.isEmpty() && found.getTotalElements() > 0) return page(institution, words, found.getTotalPages() - 1);
        return new PathPage(
                found.stream().map(this::line).toList(),
                (int) found.getTotalElements(),
                found.getNumber(),
                Math.max(1, found.getTotalPages()));
    }

    /** The newest version. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readPath")
    public PathSheet sheet(PathId id) {
        return sheet(paths.newest(id));
    }

    /** Every version, the newest first. */
    @Transactional(readOnly = true)
    @Permission("catalogue.readPath")
    public List<PathSheet> versions(PathId id) {
        return paths.findByPathIdOrderByNumberDesc(id.value()).stream()
                .map(this::sheet)
                .toList();
    }

    /** Begins a path; only a name in one language is needed. */
    @Transactional
    @Permission("catalogue.writePath")
    public PathId begin(CertifierId institution, PathContent content) {
        var tidy = content.tidy();
        if (!Descriptor.isSaid(tidy.name())) throw Refusal.invalid("name", "required");
        var id = new PathId(UUID.randomUUID());
        add(id, 1, new InstitutionId(institution.value()), tidy);
        return id;
    }

    /**
     * Keeps what is written, complete or not; the titles and volumes of its pieces are those of the catalogue and the
     * referential.
     *
     * @param revision from which it was written; refused when somebody else wrote since
     */
    @Transactional
    @Permission("catalogue.writePath")
    public void write(PathId id, int revision, PathContent content) {
        var path = paths.newest(id);
        path.write(pieces.named(path.institution(), content.tidy()), revision, Offer.Pen.of(actors, clock));
    }

    /** Throws a draft away; a version that is published stays. */
    @Transactional
    @Permission("catalogue.writePath")
    public void discard(PathId id) {
        var path = paths.newest(id);
        path.requireDraft();
        paths.delete(path);
        events.publishEvent(new PathEvent.PathDiscarded(id, path.number(), actors.person()));
    }

    /** Begins the next version from the last one; learners are measured by the published one until that is published. */
    @Transactional
    @Permission("catalogue.writePath")
    public void revise(PathId id) {
        var last = paths.newest(id);
        if (last.status() == PathStatus.DRAFT) throw Refusal.conflict("catalogue.path.draftThere");
        add(id, last.number() + 1, last.institution(), last.content());
    }

    /**
     * Freezes the draft; from now on learners are measured by it. Refused while nobody could reach its certificate or begin a
     * file for it.
     */
    @Transactional
    @Permission("catalogue.publishPath")
    public void publish(PathId id, int revision) {
        var path = paths.newest(id);
        path.requireDraft(revision);
        PathPolicy.advice(path.content(), pieces.known(path.institution(), path.content())).stream()
                .filter(PathAdvice::needed)
                .findFirst()
                .ifPresent(first -> {
                    throw Refusal.invalid(first.place(), "catalogue.path.incomplete");
                });
        paths.findByPathIdAndStatus(id.value(), PathStatus.PUBLISHED).ifPresent(StackingPath::replace);
        path.publish(clock.instant());
        events.publishEvent(new PathEvent.PathPublished(id, path.number(), actors.person()));
    }

    /** Takes the published version back, with a reason; files that were begun from it go on. */
    @Transactional
    @Permission("catalogue.withdrawPath")
    public void withdraw(PathId id, String reason) {
        var why = reason.strip();
        if (why.isEmpty()) throw Refusal.invalid("reason", "required");
        if (why.length() > LONGEST_REASON) throw Refusal.invalid("reason", "catalogue.tooLong", LONGEST_REASON);
        var path = paths.findByPathIdAndStatus(id.value(), PathStatus.PUBLISHED)
                .orElseThrow(() -> Refusal.conflict("catalogue.path.notPublished"));
        path.withdraw(why, clock.instant());
        events.publishEvent(new PathEvent.PathWithdrawn(id, path.number(), why, actors.person()));
    }

    private void add(PathId id, int number, InstitutionId institution, PathContent content) {
        paths.save(new StackingPath(
                id, number, institution, pieces.named(institution, content), Offer.Pen.of(actors, clock)));
        events.publishEvent(new PathEvent.PathBegun(id, number, actors.person()));
    }

    private PathSheet sheet(StackingPath path) {
        var advice = path.status() == PathStatus.DRAFT
                ? PathPolicy.advice(path.content(), pieces.known(path.institution(), path.content()))
                : List.<PathAdvice>of();
        return path.sheet(published(path), advice);
    }

    private PathLine line(StackingPath path) {
        var sheet = path.sheet(published(path), List.of());
        return new PathLine(
                sheet.id(),
                sheet.version(),
                sheet.published(),
                sheet.status(),
                sheet.content().name(),
                sheet.content().goal(),
                (int) sheet.content().pieces().count(),
                sheet.writtenBy(),
                sheet.writtenAt());
    }

    private int published(StackingPath path) {
        if (path.status() == PathStatus.PUBLISHED) return path.number();
        return paths.findByPathIdAndStatus(path.path().value(), PathStatus.PUBLISHED)
                .map(StackingPath::number)
                .orElse(0);
    }
}
