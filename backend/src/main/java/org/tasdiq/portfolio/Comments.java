package org.tasdiq.portfolio;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.tasdiq.Permission;
import org.tasdiq.Refusal;
import org.tasdiq.candidacy.Candidacies;
import org.tasdiq.candidacy.CandidacyId;
import org.tasdiq.identity.Actors;
import org.tasdiq.identity.People;
import org.tasdiq.referential.CompetencyId;

/** What an adviser and a candidate say to each other about the file; nobody else reads it. */
@Service
public class Comments {
    private final CommentRepository comments;
    private final EvidenceSight sight;
    private final Matrix matrix;
    private final Candidacies candidacies;
    private final People people;
    private final Actors actors;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Comments(
            CommentRepository comments,
            EvidenceSight sight,
            Matrix matrix,
            Candidacies candidacies,
            People people,
            Actors actors,
            ApplicationEventPublisher events,
            Clock clock) {
        this.comments = comments;
        this.sight = sight;
        this.matrix = matrix;
        this.candidacies = candidacies;
        this.people = people;
        this.actors = actors;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    @Permission("portfolio.comment")
    public CommentId write(CandidacyId file, CommentSubject subject, String text) {
        if (candidacies.sheet(file).status().isOver()) throw Refusal.conflict("candidacy.over");
        requireThere(file, subject);
        var id = new CommentId(UUID.randomUUID());
        comments.save(new AdviserComment(id, file, subject, actors.person(), text, clock.instant()));
        events.publishEvent(new PortfolioEvent.AdviserCommented(file, id, subject.part(), actors.person()));
        return id;
    }

    /** The candidate answers; said again, it takes the place of what was said before. */
    @Transactional
    @Permission("portfolio.answerComment")
    public void answer(CandidacyId file, CommentId id, String text) {
        comments.get(file, id).answer(text, clock.instant());
        events.publishEvent(new PortfolioEvent.CommentAnswered(file, id));
    }

    /** The candidate is done with it. */
    @Transactional
    @Permission("portfolio.answerComment")
    public void resolve(CandidacyId file, CommentId id) {
        if (comments.get(file, id).resolve(clock.instant()))
            events.publishEvent(new PortfolioEvent.CommentResolved(file, id));
    }

    /** The earliest first. The candidate reads all, an adviser what they wrote themselves, and not who came before them. */
    @Transactional(readOnly = true)
    @Permission("portfolio.readComments")
    public List<CommentSheet> of(CandidacyId file) {
        var reader = actors.person();
        boolean candidate = candidacies.sheet(file).candidate().equals(reader);
        return comments.findByCandidacyIdOrderByWrittenAtAscId(file.value()).stream()
                .filter(comment -> candidate || comment.isBy(reader))
                .map(comment -> comment.sheet(
                        actors.asSystem(() -> people.sheet(comment.author())).name()))
                .toList();
    }

    private void requireThere(CandidacyId file, CommentSubject subject) {
        var one = subject.one();
        if (one == null) return;
        if (subject.part() == CommentedPart.EVIDENCE) sight.item(file, new EvidenceId(one));
        else if (!matrix.targets(file, new CompetencyId(one)))
            throw Refusal.invalid("subject", "portfolio.competencyNotTargeted");
    }
}
